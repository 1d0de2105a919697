import { build } from 'vite';

/** Bundles a module into one classic script, as the extension's build would, for running in a bare page. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'clausewatchBench', fileName: 'bench' },
    },
  });
  for (const result of Array.isArray(built) ? built : [built]) {
    if (!('output' in result)) continue;
    const chunk = result.output.find((part) => part.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error(`${entry} gave no script`);
}
