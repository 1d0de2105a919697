/** What the packages can do without: parts of a library that nobody calls, and space that nobody reads. */
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { packedName } from '../../utils/messages.ts';
import { inProduction } from './production.ts';

/** What a comparison in which nothing is asked for by line goes through. */
const COMPARISON = [
  'diff_main',
  'diff_compute_',
  'diff_halfMatch_',
  'diff_bisect_',
  'diff_bisectSplit_',
  'diff_commonPrefix',
  'diff_commonSuffix',
  'diff_cleanupMerge',
];
const METHOD = /^diff_match_patch(?:\.patch_obj)?\.prototype\.(\w+) = function\([\s\S]*?^};$/gm;

/** diff-match-patch without matching, patching and comparing by line. @throws Error where a method is not found */
export function comparisonOnly(code: string): string {
  const kept = new Set<string>();
  const cut = code.replace(METHOD, (whole, name: string) => {
    if (!COMPARISON.includes(name)) return '';
    kept.add(name);
    return whole;
  });
  const missing = COMPARISON.filter((name) => !kept.has(name));
  if (missing.length > 0) throw new Error(`diff-match-patch has no ${missing.join(', ')}.`);
  return cut;
}

/**
 * Lexicons, written over many lines to be read, with one comma between two phrases. What is alike stands together, since
 * that deflates better, and no phrase depends on the one before.
 */
export function phrasesOnly(code: string): string {
  return code.replace(/`([^`$\\]*)`/g, (_, text: string) => {
    const phrases = text.split(/\s*[,\n]\s*/).filter((phrase) => phrase !== '');
    return `\`${phrases.map(sortedAlternatives).sort().join(',')}\``;
  });
}

/** `collect/access robots` as `access/collect robots`. */
function sortedAlternatives(phrase: string): string {
  return phrase.replace(/[^\s/]+(?:\/[^\s/]+)+/g, (words) => words.split('/').sort().join('/'));
}

/** Phrases that the manifest names. */
const IN_MANIFEST = /^extension[A-Z]/;

/** A locale without what is there for its translators alone, its phrases by their packed names. */
export function messagesOnly(json: string): string {
  const messages = Object.entries(JSON.parse(json) as Record<string, { message: string }>);
  return JSON.stringify(
    Object.fromEntries(
      messages.map(([key, { message }]) => [IN_MANIFEST.test(key) ? key : packedName(key), { message }]),
    ),
  );
}

export function smallerSources(): Plugin[] {
  const shrink = (name: string, id: RegExp, change: (code: string) => string): Plugin => ({
    name,
    apply: 'build',
    enforce: 'pre',
    transform: { filter: { id }, handler: (code) => ({ code: change(code), map: null }) },
  });
  return [
    shrink('comparison-only', /\/diff-match-patch\/index\.js$/, comparisonOnly),
    shrink('phrases-only', /\/utils\/topics\/lexicon\/[a-z]{2}(?:-[a-z]+)?\.ts$/, phrasesOnly),
  ];
}

/** The code of every script once more through terser, which finds what the build's own minifier leaves: 2.5 KB of a package. */
export function tersest(): Plugin {
  return {
    name: 'tersest',
    apply: inProduction,
    generateBundle: {
      order: 'post',
      async handler({ format }, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: format === 'es',
            ecma: 2020,
            compress: { passes: 3 },
          });
          chunk.code = code ?? chunk.code;
        }
      },
    },
  };
}

/** Small modules that several contexts need, in one file: each file of a package costs some hundred bytes. */
export function fewerChunks(): Plugin {
  const groups = [
    {
      name: 'common',
      test: /\/utils\/(?:messaging\/|access|download|filter|left-alone|registration)|shared:utils\/(?!terms)|wxt-|rolldown/,
      minShareCount: 2,
    },
    {
      name: 'shown',
      test: /\/components\/(?:archive\/words|Icon|Hidden|Confirm|IntervalChoice|Notice|TopicTags?|words|entries)\.tsx?$/,
      minShareCount: 2,
    },
  ];
  return {
    name: 'fewer-chunks',
    apply: 'build',
    config: ({ build }) =>
      build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  };
}

/**
 * Chunks and styles by their names alone. A hash in each name keeps caches of the web apart, of which a package has none;
 * and it cannot be deflated wherever the file is asked for.
 */
export function plainNames(): Plugin {
  const plain =
    <Info>(names: string | ((info: Info) => string)) =>
    (info: Info): string =>
      (typeof names === 'string' ? names : names(info)).replace('-[hash]', '');
  return {
    name: 'plain-names',
    apply: 'build',
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: plain(options.chunkFileNames ?? 'chunks/[name].js'),
      entryFileNames: plain(options.entryFileNames ?? '[name].js'),
      assetFileNames: plain(options.assetFileNames ?? 'assets/[name].[ext]'),
    }),
  };
}

/** Public files of a build, its locales made smaller. */
export function smallerLocales<F extends { relativeDest: string }>(
  files: readonly (F & { absoluteSrc?: string })[],
): (F | { relativeDest: string; contents: string })[] {
  return files.map((file) =>
    file.absoluteSrc && /^_locales[/\\]/.test(file.relativeDest)
      ? { relativeDest: file.relativeDest, contents: messagesOnly(readFileSync(file.absoluteSrc, 'utf8')) }
      : file,
  );
}
