/** Which clauses hold which word pairs, in flat lists: a Map of lists cost most of a rewrite. */

/** Numbers for word pairs, from 0 on. Two pairs whose hashes collide share one, and make clauses a little more alike than they are. */
export class PairNumbers {
  size = 0;
  private slots: Int32Array;
  private hashes: Int32Array;
  /** Of each number the last list that it was put into. */
  private lists: Int32Array;
  private listCount = 0;

  /** @param expected how many distinct pairs there may be; more of them take more room */
  constructor(expected: number) {
    const capacity = 2 ** Math.ceil(Math.log2(expected + 2));
    this.slots = new Int32Array(2 * capacity);
    this.hashes = new Int32Array(capacity);
    this.lists = new Int32Array(capacity);
  }

  /** The numbers of the pairs that these words make with the one before, each once; the first word is a pair of its own. */
  listOf(words: Int32Array, count: number): Int32Array {
    const numbers = new Int32Array(count);
    let length = 0;
    this.listCount += 1;
    let last = 0;
    for (let at = 0; at < count; at += 1) {
      const word = words[at] ?? 0;
      const number = this.numberOf(Math.imul(last, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));
      last = word;
      if (this.lists[number] === this.listCount) continue;
      this.lists[number] = this.listCount;
      numbers[length] = number;
      length += 1;
    }
    return length === count ? numbers : numbers.slice(0, length);
  }

  private numberOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let next = this.slots[slot] ?? 0; next !== 0; next = this.slots[slot] ?? 0) {
      if (this.hashes[next - 1] === hash) return next - 1;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.hashes.length) {
      this.grow();
      return this.numberOf(hash);
    }
    this.hashes[this.size] = hash;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  private grow(): void {
    const wider = (list: Int32Array): Int32Array => {
      const copy = new Int32Array(2 * list.length);
      copy.set(list);
      return copy;
    };
    this.hashes = wider(this.hashes);
    this.lists = wider(this.lists);
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

/** Which of some lists hold a number. */
export class Holders {
  /** Of each number where its holders begin in `holders`; they end where those of the next number begin. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;

  /** @param lists numbers below `size`, each once in a list */
  constructor(lists: readonly Int32Array[], size: number) {
    this.starts = new Int32Array(size + 1);
    for (const list of lists) for (const number of list) this.starts[number] = (this.starts[number] ?? 0) + 1;
    let total = 0;
    for (let number = 0; number <= size; number += 1) {
      total += this.starts[number] ?? 0;
      this.starts[number] = total;
    }
    this.holders = new Int32Array(total);
    for (let holder = lists.length - 1; holder >= 0; holder -= 1) {
      for (const number of lists[holder] ?? []) {
        const at = (this.starts[number] ?? 0) - 1;
        this.starts[number] = at;
        this.holders[at] = holder;
      }
    }
  }
}

/** Holds one list of numbers against others: what the share of all their entries is that both have (0..1). */
export class Likeness {
  private readonly marks: Int32Array;
  private mark = 0;
  private marked = 0;

  /** @param size the numbers are below it */
  constructor(size: number) {
    this.marks = new Int32Array(size);
  }

  /** Takes the list that others are held against. */
  hold(list: Int32Array): void {
    this.mark += 1;
    this.marked = list.length;
    for (const number of list) this.marks[number] = this.mark;
  }

  to(list: Int32Array): number {
    let both = 0;
    for (const number of list) if (this.marks[number] === this.mark) both += 1;
    const all = this.marked + list.length - both;
    return all === 0 ? 0 : both / all;
  }
}
