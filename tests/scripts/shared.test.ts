import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOf, SHARED } from '../../scripts/support/shared.ts';
import { readerFiles } from '../../utils/registration.ts';
import { share } from '../../utils/share.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const shared = Object.entries(SHARED).flatMap(([script, modules]) =>
  modules.map((one) => ({ script, ...one })),
);

describe('shared modules', () => {
  it.each(shared)('are left by their script, with what is used of $module', ({ script, module, names }) => {
    const entry = readFileSync(join(ROOT, 'entrypoints', `${script}.ts`), 'utf8');
    const left = new RegExp(`'?${module}'?: \\{ ([^}]*) \\}`).exec(entry)?.[1];
    expect(left?.split(', ')).toEqual(names);
  });

  it('come before the reader', () => {
    const scripts = Object.keys(SHARED).map((script) => `/${script}.js`);
    expect(readerFiles.js).toEqual([...scripts, '/content-scripts/reader.js']);
  });

  it('are read by name; a module loads the script that leaves them, a reader is injected after it', () => {
    const one = { module: 'utils/one.ts', names: ['a', 'b'] };
    const read = "export const { a, b } = globalThis.clausewatchShared['utils/one.ts'];\n";
    expect(readingOf('any', one, false)).toBe(read);
    expect(readingOf('any', one, true)).toBe(`import '/any.js';\n${read}`);
  });

  it('of one script leave those of another, and a newer script wins', () => {
    share({ one: { a: 1 } });
    share({ two: { b: 2 } });
    share({ one: { a: 3 } });
    expect(Reflect.get(globalThis, 'clausewatchShared')).toEqual({ one: { a: 3 }, two: { b: 2 } });
    Reflect.deleteProperty(globalThis, 'clausewatchShared');
  });
});
