/** Scripts that are written without spaces between words. */

/** For a character class. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const FROM_THAI_ON = /[\u0e00-\u1fff\u2c00-\uffff]/; // but for punctuation and symbols

/** Whether a text may hold one of them. To try scripts at each letter takes most of the time, so other texts are spared it. */
export function mayBeUnspaced(text: string): boolean {
  return FROM_THAI_ON.test(text);
}
