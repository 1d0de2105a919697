/**
 * Decides by reading whether a document is terms. Evidence is added up; every piece of it is a sentence that the person
 * can be shown.
 *
 *     named so (heading, title, address)  +  speaks like terms  −  is dressed as an article, product, listing
 *                                                               −  is an error, a wall, a dialog
 */
import { dressEvidence } from './dress.ts';
import { namingOf } from './naming.ts';
import { obstacleEvidence } from './obstacles.ts';
import { speechEvidence } from './speech.ts';
import type { ReadClause, TermsVerdict } from './types.ts';

export interface Candidate {
  readonly url: string;
  readonly title: string;
  readonly clauses: readonly ReadClause[];
  /** Asked for headings and for what the page says of itself in its head. */
  readonly page: Document;
}

/** The sum of evidence from which on a document is terms. */
const ENOUGH = 1;

export function detectTerms({ url, title, clauses, page }: Candidate): TermsVerdict {
  const headings = mainHeadings(page, clauses);
  const naming = namingOf(url, title, headings);
  const speech = speechEvidence(clauses, naming.type);
  const evidence = [
    ...naming.evidence,
    ...speech.evidence,
    ...obstacleEvidence({ title, headings, clauses, words: speech.words, naming }),
    ...dressEvidence(url, page, clauses),
  ];
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return {
    // Tenths add up to 0.9999… in binary.
    isTerms: Math.round(score * 100) >= ENOUGH * 100,
    termsType: naming.type ?? 'Terms',
    score: Math.round(score * 10) / 10,
    reasons: evidence.map(({ points, reason }) => `${reason} (${points > 0 ? '+' : ''}${points})`),
  };
}

const MOST_H1 = 3;
/** A document's name stands above it or opens it; further down, headings name its parts. */
const OPENING_CLAUSES = 12;
/** Where no heading is marked up as one, a first line this short that is no sentence is it. */
const LONGEST_LEAD = 100;
const SENTENCE_END = /[.!?。！？]$/;

function mainHeadings(page: Document, clauses: readonly ReadClause[]): string[] {
  const h1 = [...page.querySelectorAll('h1')].slice(0, MOST_H1).map((one) => one.textContent ?? '');
  const opening = clauses
    .slice(0, OPENING_CLAUSES)
    .filter(({ kind }, i) => kind === 'heading' || (i === 0 && isLead(clauses)))
    .map((clause) => clause.text);
  return [...h1, ...opening]
    .map((heading) => heading.replace(/\s+/g, ' ').trim())
    .filter((heading) => heading !== '');
}

function isLead([first]: readonly ReadClause[]): boolean {
  if (first === undefined || first.links.length > 0) return false;
  return first.text.length <= LONGEST_LEAD && !SENTENCE_END.test(first.text);
}
