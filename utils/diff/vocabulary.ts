import { FOLDED } from './latin.ts';

/** Words kept before all are forgotten, so that no page can fill the memory. */
const MOST_WORDS = 40_000;
/** To begin with; a power of two. */
const SLOTS = 2 ** 12;

/**
 * Numbers for words: two are equal where their words are. Open addressing over the characters themselves, since a Map would
 * need each word cut out of its text first, which takes longer than all the rest.
 */
export class Vocabulary {
  /** Of each slot the number of its word, 0 where it is free. */
  private slots = new Int32Array(SLOTS);
  private characters = new Uint16Array(2 ** 14);
  /** Where the characters of a word end, by its number; those of the next word begin there. */
  private ends = new Int32Array(SLOTS);
  private hashes = new Int32Array(SLOTS);
  /** Words as strings, where one was asked for. */
  private readonly strings: (string | undefined)[] = [];
  /** How many numbers were given; they count from 1. */
  size = 0;
  /** Grows whenever all words are forgotten. */
  age = 0;

  /** Forgets all words where they are too many. Numbers given before mean nothing any more. */
  tidyUp(): void {
    if (this.size <= MOST_WORDS) return;
    this.slots.fill(0);
    this.strings.length = 0;
    this.size = 0;
    this.age += 1;
  }

  numberOfText(word: string): number {
    const text = new Int32Array(word.length);
    for (let at = 0; at < word.length; at += 1) text[at] = word.charCodeAt(at);
    return this.numberOf(text, 0, text.length);
  }

  /** The word of a number. Always the same string, of which a Map or Set knows the hash already. */
  wordOf(number: number): string {
    const known = this.strings[number];
    if (known !== undefined) return known;
    let word = '';
    for (let at = this.ends[number - 1] ?? 0; at < (this.ends[number] ?? 0); at += 1) {
      word += String.fromCharCode(this.characters[at] ?? 0);
    }
    this.strings[number] = word;
    return word;
  }

  /** @param text UTF-16 units in the lower halves, of which those from `start` to before `end` are the word */
  numberOf(text: Int32Array, start: number, end: number): number {
    let hash = 0x811c9dc5 | 0; // FNV-1a by Fowler, Noll and Vo
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ ((text[at] ?? 0) & FOLDED), 0x01000193);
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (hashes[word] === hash && this.isSame(word, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
    return this.learn(slot, hash, text, start, end);
  }

  private isSame(word: number, text: Int32Array, start: number, end: number): boolean {
    const { ends, characters } = this;
    const shift = (ends[word - 1] ?? 0) - start;
    if ((ends[word] ?? 0) !== end + shift) return false;
    for (let at = start; at < end; at += 1) {
      if (characters[at + shift] !== ((text[at] ?? 0) & FOLDED)) return false;
    }
    return true;
  }

  private learn(slot: number, hash: number, text: Int32Array, start: number, end: number): number {
    const from = this.ends[this.size] ?? 0;
    const newEnd = from + end - start;
    if (newEnd > this.characters.length) {
      const larger = new Uint16Array(2 * newEnd);
      larger.set(this.characters);
      this.characters = larger;
    }
    for (let at = start; at < end; at += 1) this.characters[from + at - start] = text[at] ?? 0; // the lower half
    this.size += 1;
    this.ends[this.size] = newEnd;
    this.hashes[this.size] = hash;
    this.slots[slot] = this.size;
    if (2 * this.size >= this.slots.length) this.spread();
    return this.size;
  }

  /** Twice the room. */
  private spread(): void {
    const { ends, hashes } = this;
    this.slots = new Int32Array(2 * this.slots.length);
    this.ends = new Int32Array(this.slots.length);
    this.ends.set(ends);
    this.hashes = new Int32Array(this.slots.length);
    this.hashes.set(hashes);
    const mask = this.slots.length - 1;
    for (let word = 1; word <= this.size; word += 1) {
      const hash = hashes[word] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = word;
    }
  }
}

/** Of all words that are compared or looked up. Numbers hold within a piece of work that does not pause. */
export const VOCABULARY = new Vocabulary();
