/** The public suffix list as `utils/record/domains.ts` reads it, made of the one in `tldts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list as tldts keeps it: labels one after the other, and which of them are below which. */
interface Trie {
  readonly labelText: string;
  readonly nodeFlags: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** A rule as the list writes it: `co.uk`, `*.ck`, `!www.ck`. */
export type Rule = string;

/** All rules that the installed package knows. */
export async function rulesOf(root: string): Promise<Rule[]> {
  const path = join(root, 'node_modules/tldts/dist/es6/src/data/trie.js');
  const trie = (await import(asModule(readFileSync(path, 'utf8')))) as Trie;
  return [
    ...rulesBelow(trie, trie.rulesRoot, ''),
    ...rulesBelow(trie, trie.exceptionsRoot, '').map((rule) => `!${rule}`),
  ];
}

/** The package gives the file as a module without saying so. */
function asModule(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

function rulesBelow(trie: Trie, node: number, suffix: string): Rule[] {
  const rules: Rule[] = [];
  const firstEdge = trie.edgeStart[node] ?? 0;
  let offset = 0;
  for (let edge = 0; edge < firstEdge; edge += 1) offset += trie.edgeLength[edge] ?? 0;
  for (let edge = firstEdge; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
    const end = offset + (trie.edgeLength[edge] ?? 0);
    const rule = `${trie.labelText.slice(offset, end)}${suffix}`;
    const child = trie.edgeChild[edge] ?? 0;
    if (trie.nodeFlags[child] !== 0) rules.push(rule);
    rules.push(...rulesBelow(trie, child, `.${rule}`));
    offset = end;
  }
  return rules;
}

interface Level {
  isRule: boolean;
  readonly below: Map<string, Level>;
}

/**
 * The text that `utils/record/domains.ts` reads. Top-level domains alone are left out, since one that no rule names is a
 * suffix all the same; and so are rules in other letters than ASCII, which an address never has.
 */
export function writeSuffixes(rules: readonly Rule[]): string {
  const top = new Map<string, Level>();
  for (const rule of rules) {
    if (!/^[\x21-\x7e]+$/.test(rule)) continue;
    const labels = rule.replace(/^!/, '').split('.');
    if (rule.startsWith('!')) labels[0] = `!${labels[0]}`;
    let below = top;
    for (const [index, label] of labels.reverse().entries()) {
      const level = below.get(label) ?? { isRule: false, below: new Map() };
      if (index === labels.length - 1) level.isRule = true;
      below.set(label, level);
      below = level.below;
    }
  }
  const lines = sorted(top).filter(([, { below }]) => below.size > 0);
  return `\n${lines.map(([label, { below }]) => `${label}(${write(below)})`).join('\n')}\n`;
}

function write(levels: ReadonlyMap<string, Level>): string {
  const written = sorted(levels).map(([label, { isRule, below }]) => {
    const name = isRule ? label : `${label}:`;
    return below.size > 0 ? `${name}(${write(below)})` : name;
  });
  return written.join(',').replaceAll('),', ')');
}

const sorted = (levels: ReadonlyMap<string, Level>): [string, Level][] =>
  [...levels].sort(([a], [b]) => (a < b ? -1 : 1));

/** The module that holds the text. */
export function suffixesModule(text: string): string {
  return `/** The public suffix list of Mozilla (MPL 2.0), as domains.ts reads it. Written by \`npm run suffixes\`. */\nexport const SUFFIXES = \`${text}\`;\n`;
}
