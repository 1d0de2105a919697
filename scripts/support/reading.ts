/** What the bench runs inside the browser: the code as it is shipped, on HTML that is parsed inertly. */

import { compareClauses } from '../../utils/diff/changes.ts';
import { toneOf } from '../../utils/diff/tone.ts';
import { isAudible } from '../../utils/record/audible.ts';
import { isUnlike } from '../../utils/record/unlike.ts';
import { runToEnd } from '../../utils/steps.ts';
import { readDocument } from '../../utils/terms/extract.ts';
import { mayBeTerms } from '../../utils/terms/gate.ts';
import type { ReadDocument } from '../../utils/terms/types.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function read(html: string, url: string): ReadDocument {
  return runToEnd(readDocument(parse(html), url));
}

const bare = ({ clauses }: ReadDocument) => clauses.map(({ kind, number, text }) => ({ kind, number, text }));

export function look(html: string, url: string) {
  const page = parse(html);
  const started = performance.now();
  const { clauses, verdict, title, language } = runToEnd(readDocument(page, url));
  const ms = performance.now() - started;
  const heading = page.querySelector('h1,h2')?.textContent ?? '';
  return {
    ms,
    title,
    heading,
    language,
    verdict,
    gate: mayBeTerms({ url, title, heading }),
    clauses: clauses.length,
    length: clauses.reduce((sum, clause) => sum + clause.text.length, 0),
  };
}

export function texts(html: string, url: string): string[] {
  return read(html, url).clauses.map((clause) => `${clause.kind} ${clause.number} ${clause.text}`);
}

/** Reads two visits and says what the extension would report, and what it would keep silent. */
export function compare(before: string, after: string, url: string) {
  const [old, now] = [read(before, url), read(after, url)];
  const [oldClauses, newClauses] = [bare(old), bare(now)];
  const compared = compareClauses(oldClauses, newClauses);
  const isTold = compared.some((change) => isAudible(change, oldClauses, newClauses));
  const changes = compared.map((change) => ({
    kind: change.kind,
    significance: change.significance,
    tone: toneOf(change),
    reason: change.reason,
    before: change.before === null ? '' : (oldClauses[change.before]?.text ?? ''),
    after: change.after === null ? '' : (newClauses[change.after]?.text ?? ''),
  }));
  const isRecorded =
    now.verdict.isTerms &&
    now.language === old.language &&
    newClauses.length > 0 &&
    !isUnlike(oldClauses, newClauses);
  return {
    isRecorded,
    isTold,
    wasRecorded: old.verdict.isTerms && oldClauses.length > 0,
    verdict: now.verdict,
    changes,
  };
}
