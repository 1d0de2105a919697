/**
 * `npm run bench:archive`: how well pages are compared with Open Terms Archive's Markdown, on the reference corpus, in a
 * real DOM.
 *
 *     --corpus DIR   the corpus (else CLAUSEWATCH_CORPUS, else ../shared/corpus/pages)
 *     --limit N      at most N items a set, spread over it (default 150)
 *     --misses       prints what went wrong, item by item
 *     --id ID        only the items whose id holds this
 */
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer';
import { findBrowser } from './browsers.ts';
import { bundle } from './support/bundle.ts';
import { counts, isCore, openCorpus, type PairItem, spread } from './support/corpus.ts';
import { judge, type Reported } from './support/truth.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.CLAUSEWATCH_CORPUS ?? '../shared/corpus/pages' },
    limit: { type: 'string', default: '150' },
    misses: { type: 'boolean', default: false },
    id: { type: 'string' },
  },
});

type Bench = typeof import('./support/archive.ts');
declare const clausewatchBench: Bench;

/** Clauses of each kind that are printed for an item. */
const SHOWN = 4;

const corpus = openCorpus(options.corpus);
const browser = await launch({
  browser: 'chrome',
  executablePath: await findBrowser('chrome', { install: true }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.evaluate(await bundle(new URL('./support/archive.ts', import.meta.url).pathname));
  const compare = (older: string, newest: string | null, html: string, url: string): Promise<Reported[]> =>
    page.evaluate((...asked) => clausewatchBench.compareWithArchive(...asked), older, newest, html, url);
  const figures = {
    noise: await noise(compare),
    change: await change(compare, true),
    changeSinceNewest: await change(compare, false),
  };
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
}

type Compare = (older: string, newest: string | null, html: string, url: string) => Promise<Reported[]>;

function chosen(items: readonly PairItem[]): PairItem[] {
  return spread(
    items.filter((item) => options.id === undefined || item.id.includes(options.id)),
    Number(options.limit),
  );
}

/** Pages that say what the archived version says: nothing may be told. */
async function noise(compare: Compare) {
  let [pairs, silent, wrongClauses] = [0, 0, 0];
  for (const item of chosen(corpus.noise().filter((one) => one.longOutside === 0 && !one.noisyReference))) {
    const { refs, pages } = corpus.pack(item.pack);
    const told = await compare(refs[item.ref ?? ''] ?? '', null, pages[item.after] ?? '', item.url);
    pairs += 1;
    wrongClauses += told.length;
    if (told.length === 0) silent += 1;
    else miss(item, [], told);
  }
  return { pairs, silent: ratio(silent, pairs), wrongClauses };
}

/**
 * Pages that have changed since the archived version.
 *
 * @param hasNewest whether the archive has recorded the change, as it does within a day; else the page is ahead of it
 */
async function change(compare: Compare, hasNewest: boolean) {
  const total = { pairs: 0, clauses: 0, found: 0, reported: 0, inside: 0 };
  for (const item of chosen(corpus.change().filter(isCore))) {
    const { refs, pages, truth: truths } = corpus.pack(item.pack);
    const truth = truths[item.id]?.changes ?? [];
    const newest = hasNewest ? (refs[item.refAfter ?? ''] ?? '') : null;
    const told = await compare(refs[item.refBefore ?? ''] ?? '', newest, pages[item.after] ?? '', item.url);
    const judged = judge(told, truth, truth.filter(counts));
    total.pairs += 1;
    total.clauses += judged.found.length + judged.missed.length;
    total.found += judged.found.length;
    total.reported += told.length;
    total.inside += judged.inside.length;
    if (judged.missed.length + judged.wrong.length > 0) {
      const missed = judged.missed.map(({ before, after }) => after ?? before ?? '');
      miss(item, missed, judged.wrong);
    }
  }
  return {
    ...total,
    recall: ratio(total.found, total.clauses),
    precision: ratio(total.inside, total.reported),
  };
}

function miss(item: PairItem, missed: readonly string[], wrong: readonly Reported[]): void {
  if (!options.misses) return;
  console.log(
    `  miss: ${item.service} ${item.termsType} ${item.id}, missed ${missed.length}, wrong ${wrong.length}`,
  );
  for (const text of missed.slice(0, SHOWN)) console.log(`    missed  «${text.slice(0, 110)}»`);
  for (const { kind, before, after } of wrong.slice(0, SHOWN))
    console.log(`    ${kind} «${before.slice(0, 110)}» → «${after.slice(0, 110)}»`);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000;
}
