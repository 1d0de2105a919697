/**
 * The language a text is written in, by its commonest little words and its script. What a page states of itself is
 * often wrong or missing, and a version of the terms in another language must never look like a change.
 */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in you we our your that this for is are by with may not be as any or from will',
  fr: 'le la les des et vous nous notre votre vos que dans pour est sont par avec ne pas une du au aux sur qui ces',
  de: 'der die das und sie wir ihre unsere ist sind von mit nicht für auf den dem ein eine werden zu im oder durch',
  es: 'el los las y usted nosotros que para es son por con no una del en se su sus al como o nuestros',
  it: 'il lo gli e di che per è sono con non una della dei nel si su le al come o i nostri dell',
  pt: 'o os as e você nós que para é são por com não uma do da dos das em se seu sua ao como ou nossos',
  nl: 'de het een en u wij onze uw dat voor is zijn door met niet van op te in of je ons kunnen worden',
  pl: 'i w z na do się nie jest że dla oraz przez lub od o są tej tym jak ich za może które po',
  sv: 'och att det som en på är av för med den till inte om ett vi du har kan eller din vår från',
  da: 'og at det som en på er af for med den til ikke om et vi du har kan eller din vores fra',
  ro: 'și de la în cu pe un o nu că din este sunt pentru care sau prin dvs noastre',
  tr: 've bir bu için ile olarak veya de da tarafından size sizin bizim olan gibi daha her tüm göre ise kadar ilgili sonra',
};
const LANGUAGES = Object.keys(LITTLE_WORDS);
/** By little word: the languages that have it, as indices into `LANGUAGES`. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [i, words] of Object.values(LITTLE_WORDS).entries()) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), i]);
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** From the first of those scripts on, but for punctuation and symbols. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7af]/;

/** Share of characters that makes a script the text's; kana decide for Japanese where they are a tenth of it. */
const SCRIPT_SHARE = 0.25;
const KANA_SHARE = 0.08;
const SAMPLE_LENGTH = 8_000;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 20;
/** Prose uses many of its little words; a table of names repeats one or two that happen to be another language's. */
const FEWEST_KINDS = 4;
/** At least this share of a text is little words, and the best language leads the next by this factor. */
const LITTLE_SHARE = 0.1;
const CLEAR_LEAD = 1.3;

/** ISO 639-1 code of the language of `text`, or null where it is too short or too mixed to tell. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return languageOfScript(sample) ?? languageOfWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function languageOfScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  for (const [code, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(sample.length, 1);
    if (share >= (code === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) return code;
  }
  return null;
}

function languageOfWords(words: readonly string[]): string | null {
  if (words.length < FEWEST_WORDS) return null;
  const tallies = LANGUAGES.map(() => ({ count: 0, kinds: new Set<string>() }));
  for (const word of words) {
    for (const i of LANGUAGES_OF.get(word) ?? []) {
      const tally = tallies[i];
      if (!tally) continue;
      tally.count += 1;
      tally.kinds.add(word);
    }
  }
  const scores = tallies
    .map(({ count, kinds }, i) => ({
      code: LANGUAGES[i] ?? '',
      count,
      kinds: kinds.size,
      score: count * kinds.size,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.count < words.length * LITTLE_SHARE || first.kinds < FEWEST_KINDS) return null;
  return first.score > (second?.score ?? 0) * CLEAR_LEAD ? first.code : null;
}
