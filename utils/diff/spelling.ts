import { HAS_NUMBER } from './side.ts';

/** Two words that look alike and mean something else, however small the slip would be. */
const LOOK_ALIKES = [
  ['minimum', 'maximum'],
  ['contact', 'contract'],
  ['contacts', 'contracts'],
  ['complaint', 'compliant'],
  ['personal', 'personnel'],
  ['thirteen', 'thirty'],
  ['access', 'assess'],
] as const;
/** The two sides of a contract: "employer" and "employee". */
const ROLE = /(?:er|or|ee)s?$/u;

/** Two spellings of one word: little differs, the start is the same, and no number or short word is involved. */
export function isSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0] || HAS_NUMBER.test(a + b)) return false;
  if (LOOK_ALIKES.some((pair) => pair.every((word) => word === a || word === b))) return false;
  if (ROLE.test(a) && ROLE.test(b) && a.replace(ROLE, '') === b.replace(ROLE, '')) return false;
  return editDistance(a, b, shorter < 7 ? 1 : 2) <= (shorter < 7 ? 1 : 2);
}

/** Levenshtein distance, or more than `limit` where it exceeds that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
