/** Names of products among changed words: "Example Maps", "GPT-5". What a name stands for is no rule. */
import { plainWords, wordSet } from './plain-words.ts';
import type { WordEdit } from './types.ts';

/** Names that say who or where: with another of them there is another party, another law, another country. */
const PARTIES_AND_PLACES = wordSet(`
  inc llc ltd limited gmbh ag corp corporation plc company sarl sas sa bv b.v kg ug oü ab srl spa lp llp holdings group
  united states kingdom union europe european eu eea uk us usa america american california california's delaware york
  texas nevada colorado virginia utah connecticut washington francisco
  ireland irish england wales scotland london dublin amsterdam luxembourg germany german deutschland france french
  italy italian spain spanish portugal netherlands dutch belgium austria switzerland swiss suisse sweden norway denmark
  finland poland hungary romania greece turkey ukraine russia china chinese hong kong taiwan japan japanese korea india
  indian singapore indonesia malaysia thailand vietnam philippines australia australian zealand canada canadian quebec
  mexico brazil brazilian argentina chile colombia africa south north israel dubai emirates arab saudi
  asia asian pacific latin world international global
  court courts law laws act regulation directive gdpr ccpa
  member user customer client i you we us our your may will shall must not`);

/** Whether a word in lower case says who or where. */
export const isPartyOrPlace = (word: string): boolean => PARTIES_AND_PLACES.has(word);

/** A share of words with a capital from which on a capital says nothing: German, or a text in capitals. */
const TOO_MANY = 0.45;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const WORD_START = /(?<![\p{L}\p{N}])\p{L}/gu;
/** Small words inside and between names. */
const JOINING = wordSet('and or of for the in on with any a an et ou de des la le von und oder y o e s');

/** A domain, or a word with a capital or a digit in it, that does not begin a sentence. */
const NAME =
  /(?<![\p{L}\p{N}.-])(?:\p{L}[\p{L}\p{N}-]{0,62}\.)+\p{L}{2,}|\p{Lu}[\p{L}\p{N}]*(?:[-‑.]\p{N}+)*/gu;

/** Whether all that came and all that went are names of products, and there is some. */
export function areOnlyNames(edits: readonly WordEdit[]): boolean {
  let before = '';
  let some = false;
  for (const { op, text } of edits) {
    if (op !== 'keep') {
      const begins = /(?:^|[.!?:;•|]\s*["“(]*)$/u.test(before.trimEnd().slice(-4));
      const rest = plainWords(text.replace(NAME, (name, at: number) => (begins && at < 2 ? name : ' ')));
      if (!rest.every((word) => JOINING.has(word) || /^\p{N}{1,2}(?:\.\p{N})?$/u.test(word))) return false;
      const names = text.match(NAME) ?? [];
      if (names.some((name) => PARTIES_AND_PLACES.has(name.toLowerCase()))) return false;
      some ||= names.length > 0;
    }
    if (op !== 'delete') before = text || before;
  }
  return some && capitalsTell(edits);
}

function capitalsTell(edits: readonly WordEdit[]): boolean {
  const whole = edits.map(({ text }) => text).join('');
  return count(whole, CAPITALISED) <= TOO_MANY * count(whole, WORD_START);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
