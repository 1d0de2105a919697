/** `node demo/serve.ts [--port N] [--edition before|after]`: the demo site for a person, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { startDemo } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4747' },
    edition: { type: 'string', default: 'before' },
  },
});
const port = Number(values.port);
const { edition } = values;
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port wants a number from 0 to 65535, not "${values.port}".`);
  process.exit(2);
}
if (edition !== 'before' && edition !== 'after') {
  console.error(`--edition wants "before" or "after", not "${edition}".`);
  process.exit(2);
}

const demo = await startDemo({ port, edition }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one with --port, or any free one with --port 0.`);
  process.exit(1);
});
console.log(`The demo site is at ${demo.url}/ (Ctrl-C ends it).`);
console.log(`Turn its calendar at ${demo.url}/demo/.`);

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isEnding) process.exit(1); // asked twice
    isEnding = true;
    demo.close().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  });
}
