/**
 * What a reader reports, checked member by member. The reader is ours, but its process is the page's: whoever has taken
 * that over can send anything, and what is recorded is shown, saved and restored by code that relies on its form.
 * Members that are not named here are left out.
 */
import * as v from 'valibot';
import { PAGE_FAULTS, type PageFault, type VisitReport } from './protocol.ts';

/** Characters of a whole report: well above what the reader reads of a page (MAX_TEXT_LENGTH in utils/terms/blocks.ts). */
const LONGEST_REPORT = 10_000_000;
/** The rest is within what a backup may hold. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_ADDRESS = 8_000;
const LONGEST_LANGUAGE = 40;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const webAddress = v.pipe(text, v.check(isWebAddress, 'Not an address of the web.'));

/** Those that lead somewhere: what a page links to otherwise (mail, script) is no terms. */
const links = v.pipe(
  v.array(v.object({ url: text, text })),
  v.filterItems(({ url }) => isWebAddress(url)),
);

const clause = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  number: text,
  text: v.pipe(text, v.nonEmpty()),
  links,
});

const report = v.pipe(
  v.object({
    url: webAddress,
    title: text,
    language: v.pipe(v.string(), v.maxLength(LONGEST_LANGUAGE)),
    // As the page states it: nonsense is no canonical address, and no reason not to read the page.
    canonicalLink: v.pipe(
      v.nullable(text),
      v.transform((url) => (url !== null && isWebAddress(url) ? url : null)),
    ),
    verdict: v.object({
      isTerms: v.boolean(),
      termsType: text,
      score: v.number(),
      reasons: v.array(text),
    }),
    siteLinks: links,
    clauses: v.array(clause),
    byHand: v.boolean(),
    isGrown: v.boolean(),
  }),
  v.check((whole) => lengthOf(whole) <= LONGEST_REPORT, 'Too long.'),
) satisfies v.GenericSchema<unknown, VisitReport>;

const fault = v.object({ url: webAddress, fault: v.picklist(PAGE_FAULTS) });

/** The report, with what it should hold and nothing else. @throws Error where something of it has another form */
export function checkedReport(said: unknown): VisitReport {
  return v.parse(report, said, { abortEarly: true });
}

/** Why a page could not be read. @throws Error where it is none of the reasons that have words, or names no page */
export function checkedFault(said: unknown): { readonly url: string; readonly fault: PageFault } {
  return v.parse(fault, said, { abortEarly: true });
}

/** As it is kept: writing it out may make it longer. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).href.length <= LONGEST_ADDRESS;
}

/** Characters of everything in it that may be kept. */
function lengthOf({ title, verdict, clauses, siteLinks }: VisitReport): number {
  const ofLinks = (all: VisitReport['siteLinks']): number =>
    all.reduce((sum, link) => sum + link.url.length + link.text.length, 0);
  const ofClauses = clauses.reduce(
    (sum, one) => sum + one.number.length + one.text.length + ofLinks(one.links),
    0,
  );
  return title.length + verdict.termsType.length + ofLinks(siteLinks) + ofClauses;
}
