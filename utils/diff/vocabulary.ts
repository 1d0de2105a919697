/** Words kept before all are forgotten, so that no page can fill the memory. */
const MOST_WORDS = 20_000;

/**
 * Numbers for words: two are equal where their words are. Open addressing over the characters themselves, since a Map would
 * need each word cut out of its text first, which takes longer than all the rest.
 */
export class Vocabulary {
  /** Of each slot the number of its word, 0 where it is free. */
  private slots = new Int32Array(2 ** 12);
  private characters = new Uint16Array(2 ** 14);
  /** Where the characters of a word end, by its number; those of the next word begin there. */
  private readonly ends = [0];
  private readonly hashes = [0];

  /** How many numbers were given; they count from 1. */
  get size(): number {
    return this.ends.length - 1;
  }

  /** Forgets all words where they are too many. Numbers given before mean nothing any more. */
  tidyUp(): void {
    if (this.size <= MOST_WORDS) return;
    this.slots.fill(0);
    this.ends.length = 1;
    this.hashes.length = 1;
  }

  /** @param text UTF-16 units, of which those from `start` to before `end` are the word */
  numberOf(text: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5; // FNV-1a by Fowler, Noll and Vo
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = this.slots[slot] ?? 0; word !== 0; word = this.slots[slot] ?? 0) {
      if (this.hashes[word] === hash && this.isSame(word, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    return this.learn(slot, hash, text.subarray(start, end));
  }

  private isSame(word: number, text: Uint16Array, start: number, end: number): boolean {
    const from = this.ends[word - 1] ?? 0;
    if ((this.ends[word] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.characters[from + at - start] !== text[at]) return false;
    }
    return true;
  }

  private learn(slot: number, hash: number, word: Uint16Array): number {
    const from = this.ends.at(-1) ?? 0;
    const end = from + word.length;
    if (end > this.characters.length) {
      const larger = new Uint16Array(2 * end);
      larger.set(this.characters);
      this.characters = larger;
    }
    this.characters.set(word, from);
    this.ends.push(end);
    this.hashes.push(hash);
    this.slots[slot] = this.size;
    if (2 * this.size > this.slots.length) this.spread();
    return this.size;
  }

  /** Twice as many slots. */
  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let word = 1; word <= this.size; word += 1) {
      const hash = this.hashes[word] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = word;
    }
  }
}
