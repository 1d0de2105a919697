/**
 * Which addresses belong together: registrable domains by the public suffix list, with its private part, since a page on
 * `somebody.github.io` is a service of its own.
 *
 * The list is kept as a text (`suffixes.ts`), a line for each top-level domain below which there is more than one level:
 * `uk(ac,co,gov(*),...)`. In it, `*` stands for any label, `:` ends a label that is on the way to a rule and is none
 * itself, and `!` begins one that a rule excepts. Of each line only what is asked for is read.
 */
import { SUFFIXES } from './suffixes.ts';

interface Level {
  readonly isRule: boolean;
  readonly isException: boolean;
  readonly below: Map<string, Level>;
}

/** What is below each top-level domain that was asked for. */
const known = new Map<string, Level['below']>();
const IP_ADDRESS = /^\[|^(?:\d{1,3}\.){3}\d{1,3}$/;

/** The domain that somebody has registered, as hosts name it; null for an IP address and for a public suffix itself. */
export function registrableDomain(hostname: string): string | null {
  if (IP_ADDRESS.test(hostname)) return null;
  const labels = hostname.replace(/\.$/, '').split('.');
  const own = labels.length - suffixLength(labels) - 1;
  return own < 0 ? null : labels.slice(own).join('.');
}

/** How many labels at the end of a host are a public suffix: as many as the longest rule has, one where none is known. */
function suffixLength(labels: readonly string[]): number {
  let longest = 1;
  let below: Level['below'] | undefined = levelsBelow(labels.at(-1) ?? '');
  for (let length = 2; below && length <= labels.length; length += 1) {
    const label = labels[labels.length - length] ?? '';
    const level: Level | undefined = below.get(`!${label}`) ?? below.get(label) ?? below.get('*');
    if (level?.isException) return length - 1;
    if (level?.isRule) longest = length;
    below = level?.below;
  }
  return longest;
}

function levelsBelow(topLevel: string): Level['below'] {
  const seen = known.get(topLevel);
  if (seen) return seen;
  const start = SUFFIXES.indexOf(`\n${topLevel}(`);
  const end = SUFFIXES.indexOf('\n', start + 1);
  const below = start < 0 ? new Map() : readLevels(SUFFIXES.slice(start + topLevel.length + 2, end));
  known.set(topLevel, below);
  return below;
}

/** Reads `ac,co,gov(*),...)`. */
function readLevels(written: string): Level['below'] {
  const top: Level['below'] = new Map();
  const open = [top];
  let last: Level | undefined;
  for (const [, label = '', mark] of written.matchAll(/([^,():]+:?)|([()])/g)) {
    if (mark === '(' && last) open.push(last.below);
    else if (mark === ')') open.pop();
    else {
      last = { isRule: !label.endsWith(':'), isException: label.startsWith('!'), below: new Map() };
      open.at(-1)?.set(label.replace(/:$/, ''), last);
    }
  }
  return top;
}
