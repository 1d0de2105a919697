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
const core = corpus.change().filter(isCore);
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
    change: await change(compare, chosen(core), ({ refBefore, refAfter }) => [refBefore, refAfter]),
    ahead: await change(compare, chosen(core.filter(hasEarlier)), (item) => [
      earlierOf(item)?.refBefore,
      item.refBefore,
    ]),
  };
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
}

/** The item of the same document whose visit was the last before. */
function earlierOf({ doc, beforeTime, refBefore }: PairItem): PairItem | undefined {
  return core
    .filter((one) => one.doc === doc && one.beforeTime < beforeTime && one.refBefore !== refBefore)
    .toSorted((a, b) => a.beforeTime.localeCompare(b.beforeTime))
    .at(-1);
}

function hasEarlier(item: PairItem): boolean {
  return earlierOf(item) !== undefined;
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
 * @param refsOf keys of the older version and of the newest. `change`: the archive has recorded the change, as it does within
 *   a day. `ahead`: it has not; the page is ahead of its newest version, and only what changed since then is known.
 */
async function change(
  compare: Compare,
  items: readonly PairItem[],
  refsOf: (item: PairItem) => readonly [older: string | undefined, newest: string | undefined],
) {
  const total = { pairs: 0, clauses: 0, found: 0, reported: 0, inside: 0 };
  for (const item of items) {
    const { refs, pages, truth: truths } = corpus.pack(item.pack);
    const truth = truths[item.id]?.changes ?? [];
    const [older = '', newest = ''] = refsOf(item).map((key) => refs[key ?? ''] ?? '');
    const told = await compare(older, newest, pages[item.after] ?? '', item.url);
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
