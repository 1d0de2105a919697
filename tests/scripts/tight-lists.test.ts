import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tighten } from '../../scripts/support/tight-lists.ts';

const LEXICONS = resolve(import.meta.dirname, '../../utils/topics/lexicon');

/** What a list says, however it is written. */
const items = (code: string): string[][] =>
  [...code.matchAll(/`([^`]*)`/g)].map(([, list = '']) =>
    list
      .split(/[,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

describe('tighten', () => {
  it('writes a list on one line', () => {
    expect(tighten('a: `\n    red box, blue ~ box,\n    lid*`, b: 1')).toBe(
      'a: `red box,blue ~ box,lid*`, b: 1',
    );
  });
  it('leaves other text and templates with values alone', () => {
    const code = `const a = 'x, y'; const b = \`\${a},  b\`;`;
    expect(tighten(code)).toBe(code);
  });
  it.each(readdirSync(LEXICONS).filter((name) => /^[a-z]{2}(?:-|\.)/.test(name)))(
    'keeps what %s says',
    (name) => {
      const code = readFileSync(join(LEXICONS, name), 'utf8');
      expect(items(tighten(code))).toEqual(items(code));
      expect(tighten(code).length).toBeLessThan(code.length);
    },
  );
});
