/**
 * Holds reported clauses against the recorded truth. The reference cuts its text into other passages than we do (it is
 * Markdown, made by other selectors), so texts are compared by their letters and digits, and a part counts.
 */
import type { TrueChange } from './corpus.ts';

/** A clause as the extension reported it. */
export interface Reported {
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved';
  readonly before: string;
  readonly after: string;
}

export interface Judged {
  /** True changes that count, found or not. */
  readonly found: readonly TrueChange[];
  readonly missed: readonly TrueChange[];
  /** Reported clauses that stand in a true change (of any kind), and those that do not. */
  readonly inside: readonly Reported[];
  readonly wrong: readonly Reported[];
}

export function judge(
  reported: readonly Reported[],
  truth: readonly TrueChange[],
  counted: readonly TrueChange[],
): Judged {
  const reportedOld = reported.map((clause) => letters(clause.before));
  const reportedNew = reported.map((clause) => letters(clause.after));
  const isFound = (change: TrueChange): boolean => {
    const [before, after] = [letters(plain(change.before ?? '')), letters(plain(change.after ?? ''))];
    if (isCovered(after, reportedNew) || isCovered(before, reportedOld)) return true;
    return change.op === 'modify' && (holdsOne(after, reportedNew) || holdsOne(before, reportedOld));
  };
  const trueTexts = truth.flatMap((change) =>
    [change.before, change.after].map((text) => letters(plain(text ?? ''))),
  );
  const isInside = (clause: Reported): boolean =>
    [letters(clause.before), letters(clause.after)].some((text) => text !== '' && isCovered(text, trueTexts));
  return {
    found: counted.filter(isFound),
    missed: counted.filter((change) => !isFound(change)),
    inside: reported.filter(isInside),
    wrong: reported.filter((clause) => !isInside(clause)),
  };
}

/** Letters and digits, lower case: what is left of a text when markup and typography are gone. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a line of Markdown. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/\\(.)/g, '$1');
}

/** Letters of a clause that does not stand in a passage by chance. */
const TELLING_LENGTH = 16;

/**
 * Whether a reported clause stands in a modified passage: where the reference takes five lines for one passage, the one
 * that changed is the finding.
 */
function holdsOne(passage: string, reported: readonly string[]): boolean {
  return reported.some((clause) => clause.length >= TELLING_LENGTH && passage.includes(clause));
}

/** Whether a text stands in one of the others, holds one that is a real part of it, or is mostly made of some. */
function isCovered(text: string, others: readonly string[]): boolean {
  if (text === '') return false;
  let covered = 0;
  for (const other of others) {
    if (other === '') continue;
    if (other.includes(text)) return true;
    if (text.includes(other)) covered += other.length;
    else if (isAlike(text, other)) return true;
  }
  return covered >= 0.5 * text.length;
}

/** Dice over runs of eight letters, at least a half. */
function isAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) * 3 < Math.max(a.length, b.length)) return false;
  const runs = (text: string): Set<string> => {
    const set = new Set<string>();
    for (let i = 0; i + 8 <= text.length; i += 1) set.add(text.slice(i, i + 8));
    return set;
  };
  const [left, right] = [runs(a), runs(b)];
  let common = 0;
  for (const run of left) if (right.has(run)) common += 1;
  return left.size + right.size > 0 && (2 * common) / (left.size + right.size) >= 0.5;
}
