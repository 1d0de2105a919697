/**
 * `npm run bench:reading`: how well real pages are read, on the reference corpus, in a real DOM.
 *
 *     --corpus DIR   the corpus (else CLAUSEWATCH_CORPUS, else ../shared/corpus/pages)
 *     --json FILE    writes the figures
 *     --only SET     detect, noise, change or broken
 *     --misses       prints what went wrong, item by item
 *     --limit N      at most N items a set, spread over it
 *     --sample       a fixed part of each set, in about a minute, for CI
 *     --check        fails where figures are beyond the bounds in reading-bounds.json
 *     --id ID        only the items whose id holds this, with every clause of theirs that went wrong
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer';
import { mayBeTerms } from '../utils/terms/gate.ts';
import { splitNumbering } from '../utils/terms/numbering.ts';
import { findBrowser } from './browsers.ts';
import { check } from './support/bounds.ts';
import { bundle } from './support/bundle.ts';
import { counts, isCore, openCorpus, spread, type TrueChange } from './support/corpus.ts';
import { judge, letters, plain, type Reported } from './support/truth.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.CLAUSEWATCH_CORPUS ?? '../shared/corpus/pages' },
    json: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    id: { type: 'string' },
    sample: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

type Bench = typeof import('./support/reading.ts');
declare const clausewatchBench: Bench;

const corpus = openCorpus(options.corpus);
/** Items of a set with --sample: enough for a figure, few enough for a minute. */
const SAMPLE = { detect: 150, noise: 200, change: 50, broken: 54 } as const;
type SetName = keyof typeof SAMPLE;
/** Misses that are the corpus's own fault, and why; they count all the same. */
const faults = new Map(
  (
    JSON.parse(readFileSync(new URL('support/corpus-faults.json', import.meta.url), 'utf8')) as {
      id: string;
      why: string;
    }[]
  ).map(({ id, why }) => [id, why]),
);
/** How many clauses of an item are printed. */
const shown = (few: number): number => (options.id === undefined ? few : Number.POSITIVE_INFINITY);
const wants = (set: string): boolean => options.only === undefined || options.only === set;
const miss = (...words: unknown[]): void => {
  if (options.misses) console.log('  miss:', ...words);
};

const browser = await launch({
  browser: 'chrome',
  executablePath: await findBrowser('chrome', { install: true }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.evaluate(await bundle(new URL('./support/reading.ts', import.meta.url).pathname));
  const figures: Record<string, unknown> = {};
  const readings: { ms: number; length: number }[] = [];
  if (wants('detect')) figures.detection = await detection(page, readings);
  if (wants('detect')) figures.gate = gate();
  if (wants('noise')) figures.noise = await noise(page);
  if (wants('change')) figures.change = await change(page);
  if (wants('broken')) figures.broken = await broken(page);
  figures.ms = spreadOf(readings.map(({ ms }) => ms));
  /** Of pages of some length: what a short one costs is the markup around it. */
  figures.msPer10KB = spreadOf(
    readings.filter(({ length }) => length >= 10_000).map(({ ms, length }) => (10_000 * ms) / length),
  );
  console.log(JSON.stringify(figures, null, 2));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures, new URL('reading-bounds.json', import.meta.url));
} finally {
  await browser.close();
}

/** The items of a set that are looked at. */
function chosen<T extends { readonly id: string; readonly pack: string }>(
  set: SetName,
  all: readonly T[],
): T[] {
  const items = all.filter((item) => options.id === undefined || item.id.includes(options.id));
  return spread(items, options.sample ? SAMPLE[set] : Number(options.limit));
}

async function detection(page: Page, readings: { ms: number; length: number }[]) {
  let [truePositives, falsePositives, positives] = [0, 0, 0];
  let gated = 0;
  for (const item of chosen('detect', corpus.detect())) {
    const html = corpus.pack(item.pack).pages[item.page] ?? '';
    const seen = await page.evaluate((text, url) => clausewatchBench.look(text, url), html, item.url);
    readings.push({ ms: seen.ms, length: seen.length });
    const isTerms = seen.verdict.isTerms;
    if (item.label === 1) {
      positives += 1;
      if (seen.gate) gated += 1;
      else miss('gate', item.service, item.url, seen.title, '|', seen.heading);
    }
    if (isTerms && item.label === 1) truePositives += 1;
    if (isTerms && item.label === 0) falsePositives += 1;
    if (isTerms !== (item.label === 1)) {
      miss(
        item.label ? 'not taken' : 'taken',
        faultOf(item),
        item.kind,
        item.language,
        item.url,
        '|',
        seen.title.slice(0, 80),
        '|',
        seen.heading.slice(0, 60),
        seen.clauses,
        seen.length,
        seen.verdict,
      );
    }
  }
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, positives),
    falsePositives,
    missed: positives - truePositives,
    gateRecallWithTitle: ratio(gated, positives),
  };
}

function gate() {
  const urls = corpus.urls();
  const passed = urls.filter((url) => mayBeTerms({ url, title: '', heading: '' }));
  return { urls: urls.length, recall: ratio(passed.length, urls.length) };
}

function faultOf({ id }: { readonly id: string }): string {
  const why = faults.get(id);
  return why === undefined ? '' : `(the corpus's fault: ${why})`;
}

async function pair(page: Page, item: { pack: string; before: string; after: string; url: string }) {
  const { pages } = corpus.pack(item.pack);
  const [before, after] = [pages[item.before] ?? '', pages[item.after] ?? ''];
  const seen = await page.evaluate(
    (a, b, url) => clausewatchBench.compare(a, b, url),
    before,
    after,
    item.url,
  );
  const reported = seen.changes.filter((one) => one.tone !== 'silent');
  return { ...seen, reported: seen.wasRecorded && seen.isRecorded && seen.isTold ? reported : [] };
}

async function noise(page: Page) {
  const kinds = { unchanged: [0, 0], gap: [0, 0], format: [0, 0] } as Record<string, [number, number]>;
  let wrongClauses = 0;
  for (const item of chosen(
    'noise',
    corpus.noise().filter((one) => one.longOutside === 0),
  )) {
    const { reported } = await pair(page, item);
    const tally = kinds[item.kind ?? ''];
    if (!tally) continue;
    tally[0] += 1;
    if (reported.length === 0) tally[1] += 1;
    wrongClauses += reported.length;
    if (reported.length > 0) {
      miss(
        item.kind,
        item.service,
        item.termsType,
        item.id,
        faultOf(item),
        reported.length,
        ...reported
          .slice(0, shown(3))
          .map(
            (one) =>
              `\n      ${one.kind} «${one.before.slice(0, 110)}» → «${one.after.slice(0, 110)}» (${one.reason})`,
          ),
      );
    }
  }
  const [strict, gap, format] = [kinds.unchanged, kinds.gap, kinds.format];
  return {
    strictPairs: strict?.[0],
    strictSilent: ratio(strict?.[1] ?? 0, strict?.[0] ?? 0),
    gapPairs: gap?.[0],
    gapSilent: ratio(gap?.[1] ?? 0, gap?.[0] ?? 0),
    formatPairs: format?.[0],
    formatSilent: ratio(format?.[1] ?? 0, format?.[0] ?? 0),
    wrongClauses,
  };
}

async function change(page: Page) {
  const total = {
    pairs: 0,
    clauses: 0,
    found: 0,
    editorial: 0,
    renumbered: 0,
    reported: 0,
    inside: 0,
    outside: 0,
  };
  for (const item of chosen('change', corpus.change().filter(isCore))) {
    const { truth: truths, refs } = corpus.pack(item.pack);
    const truth = truths[item.id]?.changes ?? [];
    const reference = [item.refBefore, item.refAfter]
      .map((key) => letters(plain(refs[key ?? ''] ?? '')))
      .join('\n');
    const seen = await pair(page, item);
    const judged = judge(seen.reported, truth, truth.filter(counts));
    total.pairs += 1;
    total.clauses += judged.found.length + judged.missed.length;
    total.found += judged.found.length;
    const editorial = judge(seen.changes, truth, judged.missed).found;
    const unseen = judged.missed.filter((one) => !editorial.includes(one));
    const lost = unseen.filter((one) => !isRenumbering(one));
    total.editorial += editorial.length;
    total.renumbered += unseen.length - lost.length;
    total.reported += seen.reported.length;
    total.inside += judged.inside.length;
    total.outside += judged.wrong.filter((one) => !standsIn(reference, one)).length;
    if (lost.length + judged.wrong.length > 0) {
      miss(
        item.service,
        item.termsType,
        item.id,
        faultOf(item),
        seen.isRecorded ? '' : `NOT RECORDED ${JSON.stringify(seen.verdict)}`,
        `missed ${lost.length} wrong ${judged.wrong.length}`,
      );
      for (const one of lost.slice(0, shown(2)))
        miss('   missed', one.op, `«${one.before?.slice(0, 100)}» → «${one.after?.slice(0, 100)}»`);
      for (const one of judged.wrong.slice(0, shown(2)))
        miss('   wrong', one.kind, `«${one.before.slice(0, 100)}» → «${one.after.slice(0, 100)}»`);
    }
  }
  return {
    ...total,
    recall: ratio(total.found, total.clauses),
    /** With what was seen and is editorial: dates, masked addresses, punctuation, numbering. */
    seen: ratio(total.found + total.editorial + total.renumbered, total.clauses),
    precision: ratio(total.inside, total.reported),
    /** Of what stands in the reference at all: pages that hold several documents change elsewhere too. */
    scopedPrecision: ratio(total.inside, total.reported - total.outside),
  };
}

/** Whether only the numbering of a passage differs, which is no change. */
function isRenumbering({ before, after }: TrueChange): boolean {
  const bare = (text: string): string => letters(splitNumbering(plain(text))[1]);
  return Boolean(before && after) && bare(before ?? '') === bare(after ?? '');
}

/** Whether a reported clause stands in the reference, before or after. */
function standsIn(reference: string, { before, after }: Reported): boolean {
  return [before, after].some((text) => text !== '' && reference.includes(letters(text)));
}

async function broken(page: Page) {
  let [pairs, recorded] = [0, 0];
  for (const item of chosen('broken', corpus.broken())) {
    const seen = await pair(page, item);
    pairs += 1;
    if (!seen.isRecorded) continue;
    recorded += 1;
    miss('broken', item.kind, item.service, item.termsType, item.id, seen.verdict, seen.changes.length);
  }
  return { pairs, recorded };
}

function spreadOf(values: readonly number[]): { median: number; p95: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000;
}
