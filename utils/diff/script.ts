/**
 * Which words of two texts are replaced by which. The only place that knows diff-match-patch.
 *
 * diff-match-patch compares characters, so each distinct word or mark becomes one character first: words are replaced whole
 * or not at all.
 */
import diff_match_patch, { type Diff } from 'diff-match-patch';
import { foldText } from './fold.ts';
import { type Gap, keptInOrder } from './runs.ts';
import { sentencesOf, type Tokens, WHITE } from './tokens.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Above this many tokens between equal ends, both sides together, sentences are compared first: the time of a script is
 * the square of its edits.
 */
const MANY_TOKENS = 1000;
/** What is still longer than this between two equal sentences is replaced. */
const MOST_TOKENS = 3000;

/** The stretches of tokens that differ between two texts, in order. What stands between them is alike, token by token. */
export function editsBetween(old: Tokens, current: Tokens): Gap[] {
  const script = new Script(old, current);
  const whole = { beforeStart: 0, beforeEnd: old.length, afterStart: 0, afterEnd: current.length };
  script.compare(whole, MANY_TOKENS, (gap) => script.compareSentences(gap));
  return script.edits;
}

class Script {
  readonly edits: Gap[] = [];
  private readonly old: Tokens;
  private readonly current: Tokens;

  constructor(old: Tokens, current: Tokens) {
    this.old = old;
    this.current = current;
  }

  /** Keeps equal ends, and compares what is between word by word, or as told where it is longer than `most` tokens. */
  compare(gap: Gap, most: number, whereLonger: (gap: Gap) => void): void {
    const [olds, news] = [this.old.keys, this.current.keys];
    let { beforeStart, beforeEnd, afterStart, afterEnd } = gap;
    while (beforeStart < beforeEnd && afterStart < afterEnd && olds[beforeStart] === news[afterStart]) {
      beforeStart += 1;
      afterStart += 1;
    }
    while (beforeStart < beforeEnd && afterStart < afterEnd && olds[beforeEnd - 1] === news[afterEnd - 1]) {
      beforeEnd -= 1;
      afterEnd -= 1;
    }
    const rest = { beforeStart, beforeEnd, afterStart, afterEnd };
    const length = beforeEnd - beforeStart + afterEnd - afterStart;
    if (length > most) whereLonger(rest);
    else this.compareWords(rest);
  }

  /** Keeps equal sentences, and compares what is between them word by word. */
  compareSentences(gap: Gap): void {
    const olds = sentencesIn(this.old, gap.beforeStart, gap.beforeEnd);
    const news = sentencesIn(this.current, gap.afterStart, gap.afterEnd);
    const known = new Map<string, number>();
    const idOf = (sentence: string): number => {
      const id = known.get(sentence) ?? known.size;
      known.set(sentence, id);
      return id;
    };
    const ids = { before: Int32Array.from(olds.texts, idOf), after: Int32Array.from(news.texts, idOf) };
    const whole = {
      beforeStart: 0,
      beforeEnd: olds.texts.length,
      afterStart: 0,
      afterEnd: news.texts.length,
    };
    const kept = keptInOrder(ids, whole, (pair) => (olds.texts[pair.before] ?? '').length).sort(
      (a, b) => a.before - b.before,
    );
    let [i, j] = [0, 0];
    const compareUpTo = (before: number, after: number): void => {
      const between = {
        beforeStart: olds.starts[i] ?? 0,
        beforeEnd: olds.starts[before] ?? 0,
        afterStart: news.starts[j] ?? 0,
        afterEnd: news.starts[after] ?? 0,
      };
      this.compare(between, MOST_TOKENS, (longer) => this.replace(longer));
      [i, j] = [before, after];
    };
    for (const pair of kept) {
      // An equal sentence is compared too: its two sides may be spaced in different ways.
      compareUpTo(pair.before, pair.after);
      compareUpTo(pair.before + 1, pair.after + 1);
    }
    compareUpTo(olds.texts.length, news.texts.length);
  }

  private replace(gap: Gap): void {
    if (gap.beforeStart < gap.beforeEnd || gap.afterStart < gap.afterEnd) this.edits.push(gap);
  }

  /**
   * Compares words, each with the space after it: half as many characters make a quarter of the work, and equal spaces between
   * other words are no reason to align anything. What only one side has cannot be kept, and is not compared at all.
   */
  private compareWords(gap: Gap): void {
    const olds = wordsIn(this.old.keys, gap.beforeStart, gap.beforeEnd);
    const news = wordsIn(this.current.keys, gap.afterStart, gap.afterEnd);
    const shared = sharedOf(this.old.keys, olds, this.current.keys, news);
    let { beforeStart: i, afterStart: j } = gap;
    const keep = (before: number, after: number): void => {
      this.replace({ beforeStart: i, beforeEnd: before, afterStart: j, afterEnd: after });
      const hasSpace = (keys: readonly number[], at: number, end: number): boolean =>
        at + 1 < end && keys[at + 1] === WHITE;
      const length =
        hasSpace(this.old.keys, before, gap.beforeEnd) && hasSpace(this.current.keys, after, gap.afterEnd)
          ? 2
          : 1;
      [i, j] = [before + length, after + length];
    };
    let [old, current] = [0, 0];
    for (const [sign, { length }] of shortestScript(shared)) {
      for (let k = 0; sign === 0 && k < length; k += 1) {
        keep(shared.olds[old + k] ?? 0, shared.news[current + k] ?? 0);
      }
      if (sign <= 0) old += length;
      if (sign >= 0) current += length;
    }
    this.replace({ beforeStart: i, beforeEnd: gap.beforeEnd, afterStart: j, afterEnd: gap.afterEnd });
  }
}

/** Where the words and marks of a stretch stand: all tokens but the spaces after others. */
function wordsIn(keys: readonly number[], start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) if (at === start || keys[at] !== WHITE) places.push(at);
  return places;
}

/** The words that both sides have: where they stand, and as characters, one for each distinct word. */
interface Shared {
  readonly olds: readonly number[];
  readonly news: readonly number[];
  readonly before: string;
  readonly after: string;
}

/** Of each key, 0, or what became of it so far: its character, or that only the new side was seen to have it. */
let characters = new Int32Array(4096);
const ONLY_NEW = -1;

function sharedOf(
  oldKeys: readonly number[],
  olds: readonly number[],
  newKeys: readonly number[],
  news: readonly number[],
): Shared {
  if (VOCABULARY.size >= characters.length) characters = new Int32Array(2 * VOCABULARY.size);
  for (const at of news) characters[newKeys[at] ?? 0] = ONLY_NEW;
  let distinct = 0;
  const [codesBefore, codesAfter]: [number[], number[]] = [[], []];
  const sharedOlds = olds.filter((at) => {
    const key = oldKeys[at] ?? 0;
    const known = characters[key] ?? 0;
    if (known === 0) return false;
    if (known === ONLY_NEW) {
      distinct += 1;
      characters[key] = distinct;
    }
    codesBefore.push(characters[key] ?? 0);
    return true;
  });
  const sharedNews = news.filter((at) => {
    const code = characters[newKeys[at] ?? 0] ?? 0;
    if (code !== ONLY_NEW) codesAfter.push(code);
    return code !== ONLY_NEW;
  });
  for (const at of news) characters[newKeys[at] ?? 0] = 0;
  return {
    olds: sharedOlds,
    news: sharedNews,
    before: String.fromCharCode(...codesBefore),
    after: String.fromCharCode(...codesAfter),
  };
}

const dmp = new diff_match_patch();
dmp.Diff_Timeout = 0; // the same answer on a slow machine

/** There are fewer than 3,000 distinct characters, so none is half of a surrogate pair. */
function shortestScript({ before, after }: Shared): readonly Diff[] {
  return before === '' || after === '' ? [] : dmp.diff_main(before, after, false);
}

interface Sentences {
  /** Folded, and in lower case. */
  readonly texts: readonly string[];
  /** The token each begins with; then where the last one ends. */
  readonly starts: readonly number[];
}

function sentencesIn(tokens: Tokens, from: number, to: number): Sentences {
  const texts: string[] = [];
  const starts: number[] = [];
  let token = from;
  let at = tokens.starts[from] ?? 0;
  for (const sentence of sentencesOf(tokens.slice(from, to))) {
    texts.push(foldText(sentence).toLowerCase());
    starts.push(token);
    at += sentence.length;
    while (token < to && (tokens.starts[token] ?? 0) < at) token += 1;
  }
  starts.push(to);
  return { texts, starts };
}
