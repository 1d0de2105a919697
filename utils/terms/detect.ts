/**
 * Decides by reading whether a document is terms. Evidence is added up; every piece of it is a sentence that the person
 * can be shown.
 *
 *     named so (heading, title, address)  +  speaks like terms  −  is dressed as an article, product, listing
 */
import { termsTypeOf } from './names.ts';
import { legalDensity } from './phrases.ts';
import type { Clause, TermsVerdict } from './types.ts';

export interface Candidate {
  readonly url: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** Asked for headings and for what the page says of itself in its head. */
  readonly page: Document;
}

/** Text is judged by its beginning and middle; a whole 900,000-character document says nothing more. */
const SAMPLE_LENGTH = 60_000;

export function detectTerms({ url, title, clauses, page }: Candidate): TermsVerdict {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(`${reason} (${points > 0 ? '+' : ''}${points})`);
  };

  const headings = mainHeadings(page, clauses);
  const named = nameEvidence(url, title, headings);
  for (const { points, reason } of named.evidence) add(points, reason);

  const { words, perHundred } = legalDensity(sample(clauses));
  if (words < 25) add(-2, `only ${words} words`);
  else if (words < 80) add(-0.4, `only ${words} words`);
  if (perHundred >= 4)
    add(
      words >= 1200 ? 1 : 0.7,
      words >= 1200 ? 'long, and speaks like terms throughout' : 'speaks like terms throughout',
    );
  else if (perHundred >= 2) add(0.5, 'speaks like terms');
  else if (perHundred < 0.4) add(-0.7, 'does not speak like terms');
  else if (perHundred < 1) add(-0.3, 'hardly speaks like terms');
  if (words < 400 && sayingError(title, clauses)) add(-1.5, 'says that something went wrong');

  for (const { points, reason } of dressEvidence(url, page, clauses)) add(points, reason);
  return {
    isTerms: score >= 1,
    termsType: named.type ?? 'Terms',
    score: Math.round(score * 10) / 10,
    reasons,
  };
}

interface Evidence {
  readonly points: number;
  readonly reason: string;
}

function nameEvidence(url: string, title: string, headings: readonly string[]) {
  const evidence: Evidence[] = [];
  const fromHeading = headings.map(named).find((name) => name !== null);
  const titleParts = title.split(/\s+[|–—·•:»›-]\s+|\s*[|·»]\s*/).filter(Boolean);
  const fromTitle = titleParts.map(named).find((name) => name !== null) ?? null;
  const fromAddress = termsTypeOf(addressWords(url));
  if (fromHeading)
    evidence.push({ points: fromHeading.isShort ? 0.6 : 0.2, reason: `heading says ${fromHeading.type}` });
  if (fromTitle)
    evidence.push({ points: fromTitle.isShort ? 0.5 : 0.1, reason: `title says ${fromTitle.type}` });
  if (fromAddress)
    evidence.push({ points: fromAddress === 'Terms' ? 0.3 : 0.5, reason: `address says ${fromAddress}` });
  const types = [fromHeading?.type, fromTitle?.type, fromAddress].filter(
    (type) => type !== undefined && type !== null,
  );
  return { evidence, type: types.find((type) => type !== 'Terms') ?? types[0] ?? null };
}

/** A name is short where the words that name the type are most of it: "Acme Privacy Policy", but not a headline. */
function named(text: string): { type: string; isShort: boolean } | null {
  const type = termsTypeOf(text);
  if (!type) return null;
  const isQuestion = /[?？]\s*$/.test(text);
  return { type, isShort: !isQuestion && (text.split(/\s+/).length <= 7 || /[\u3040-\u9fff]/.test(text)) };
}

function mainHeadings(page: Document, clauses: readonly Clause[]): string[] {
  const headings = [...page.querySelectorAll('h1')].slice(0, 3).map((h1) => h1.textContent ?? '');
  for (const clause of clauses.slice(0, 12)) if (clause.kind === 'heading') headings.push(clause.text);
  return headings.map((heading) => heading.replace(/\s+/g, ' ').trim()).filter((heading) => heading !== '');
}

const ERROR =
  /\b(40[0-9]|50[0-9])\b.{0,20}(error|not found|forbidden)|(page|content|site).{0,20}(not|n.t|no longer) (be )?(found|available)|not found|access denied|something went wrong|unusual traffic|verify (that )?you are (a )?human|just a moment|captcha|enable (java ?script|cookies)|page introuvable|acc[èe]s refus|une erreur|seite (wurde )?nicht gefunden|p[áa]gina no encontrada|log ?in to continue|connectez-vous pour|maintenance/i;

function sayingError(title: string, clauses: readonly Clause[]): boolean {
  return ERROR.test(title) || clauses.slice(0, 6).some((clause) => ERROR.test(clause.text.slice(0, 200)));
}

function addressWords(url: string): string {
  try {
    const { pathname, hash } = new URL(url);
    return decodeURI(pathname + hash).replace(/[-_/.+]+/g, ' ');
  } catch {
    return url;
  }
}

function sample(clauses: readonly Clause[]): string {
  let text = '';
  for (const clause of clauses) {
    text += `${clause.text}\n`;
    if (text.length > SAMPLE_LENGTH) break;
  }
  return text;
}

const ARTICLE_TYPES =
  /"@type"\s*:\s*\[?\s*"(NewsArticle|BlogPosting|Product|Recipe|JobPosting|QAPage|Review|Event)"/;
const ARTICLE_PATH =
  /\/(blogs?|news|press|articles?|posts?|stories|magazine|forum|threads?|questions|wiki|issues|products?)(\/|$)|\/(19|20)\d\d\/\d\d?\//i;

/** How pages that merely talk about terms are dressed. */
function dressEvidence(url: string, page: Document, clauses: readonly Clause[]): Evidence[] {
  const evidence: Evidence[] = [];
  if (ARTICLE_PATH.test(pathOf(url))) evidence.push({ points: -0.6, reason: 'stands among articles' });
  if (
    page.querySelector(
      'meta[property="article:published_time"],meta[name="parsely-pub-date"],meta[itemprop="datePublished"]',
    )
  )
    evidence.push({ points: -0.3, reason: 'is dated like an article' });
  if (
    page.querySelector(
      'meta[property="article:author"],meta[name="author"],a[rel~="author"],[itemprop="author"]',
    )
  )
    evidence.push({ points: -0.2, reason: 'has an author' });
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
  if (ARTICLE_TYPES.test(data))
    evidence.push({ points: -0.7, reason: 'calls itself an article, product or discussion' });
  if (page.querySelectorAll('pre, code').length > clauses.length / 4)
    evidence.push({ points: -0.6, reason: 'is mostly code' });
  return evidence;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
