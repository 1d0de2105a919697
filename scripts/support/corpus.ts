/**
 * The reference corpus: real pages with known truth, in the layout its own README describes. It is not part of the
 * project; a folder is named by `--corpus` or CLAUSEWATCH_CORPUS.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** One recorded change of a pair. */
export interface TrueChange {
  readonly op: 'add' | 'remove' | 'modify' | 'move' | 'minor';
  readonly before?: string | null;
  readonly after?: string | null;
  readonly words: number;
  readonly trivial?: string;
}

export interface PairItem {
  readonly id: string;
  readonly doc: string;
  readonly service: string;
  readonly termsType: string;
  readonly language: string;
  readonly url: string;
  readonly pack: string;
  readonly before: string;
  readonly after: string;
  /** ISO time of the earlier visit. */
  readonly beforeTime: string;
  readonly kind?: string;
  readonly nature?: string;
  readonly extent?: string;
  readonly flap?: boolean;
  readonly noisyReference?: boolean;
  readonly duplicateOf?: string;
  readonly longOutside?: number;
  /** Noise items: key of the reference that was valid at both visits. */
  readonly ref?: string;
  /** Change items: keys of the reference's two versions in the pack. */
  readonly refBefore?: string;
  readonly refAfter?: string;
}

export interface DetectItem {
  readonly id: string;
  readonly label: 0 | 1;
  readonly kind: string;
  readonly service: string;
  readonly termsType?: string;
  readonly language: string;
  readonly url: string;
  readonly pack: string;
  readonly page: string;
}

export interface Pack {
  readonly pages: Readonly<Record<string, string>>;
  readonly refs: Readonly<Record<string, string>>;
  /** By item id; only change items have one. */
  readonly truth: Readonly<Record<string, { readonly changes: readonly TrueChange[] }>>;
}

/** @throws Error with a sentence where the folder does not hold the corpus */
export function openCorpus(folder: string) {
  const root = resolve(folder);
  if (!existsSync(join(root, 'change.json'))) {
    throw new Error(`${root} holds no reference corpus (no change.json). Name its folder with --corpus DIR.`);
  }
  // The address of a few pages is not known.
  const items = <T extends { readonly url: string | null }>(name: string) =>
    JSON.parse(readFileSync(join(root, name), 'utf8')).items.map((item: T) => ({
      ...item,
      url: item.url ?? 'https://unknown.invalid/',
    })) as readonly (T & { readonly url: string })[];
  let held: { name: string; pack: Pack } | null = null;
  return {
    change: () => items<PairItem>('change.json'),
    noise: () => items<PairItem>('noise.json'),
    broken: () => items<PairItem>('broken.json'),
    detect: () => items<DetectItem>('detect.json'),
    urls: () =>
      readFileSync(join(root, 'urls.tsv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0] ?? ''),
    /** Packs are tens of megabytes: one is held at a time, so ask for the items of one pack together. */
    pack(name: string): Pack {
      if (held?.name !== name) {
        held = { name, pack: JSON.parse(brotliDecompressSync(readFileSync(join(root, name))).toString()) };
      }
      return held.pack;
    },
  };
}

/** Every n-th item, so that a limited run sees all of a set. Sorted by pack, since packs are costly to open. */
export function spread<T extends { readonly pack: string }>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  const chosen = items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return chosen.sort((a, b) => (a.pack < b.pack ? -1 : a.pack > b.pack ? 1 : 0));
}

/** The core set, as the corpus defines it: real clause changes, each once, with a reference that can be relied on. */
export function isCore(item: PairItem): boolean {
  return item.nature === 'clause' && !item.flap && !item.noisyReference && item.duplicateOf === undefined;
}

/** What counts for recall. */
export function counts(change: TrueChange): boolean {
  return change.op !== 'move' && change.op !== 'minor' && change.trivial === undefined && change.words >= 8;
}
