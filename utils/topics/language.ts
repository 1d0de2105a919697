import type { Tokens } from './tokens.ts';

/** Languages with a lexicon. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'zh';

/** Small words that give a language away; those of two languages count for both. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to you or any your for with is are that this by we be not may from our on as which have has will use',
  fr: 'le la les des et à vous ou vos votre pour avec est sont que qui par nous ne pas du de au aux une dans sur ces ce en l d',
  de: 'der die das und zu sie oder ihre für mit ist sind dass wir nicht von den dem des ein eine auf im werden du deine kann',
  es: 'el la los las y de usted o su sus para con es son que por no del al una en nosotros se tu tus lo como si más',
  it: 'il la gli le e di o per con è sono che non del della dei delle al alla una nel si tuo tuoi da i lo dell l nostri',
  pt: 'o os as e de você ou seu seus sua para com é são que por não do da dos das ao uma em nós se no na nos nas',
  nl: 'de het een en van u of uw voor met is zijn dat wij niet door op in te je onze worden kan deze wordt om aan als bij',
  zh: '的 我 们 您 你 和 或 在 将 是 与 及 以 为 不',
};

const LANGUAGES = Object.keys(SMALL_WORDS) as readonly Language[];
/** Numbers of the languages (their place in `LANGUAGES`) that a small word belongs to. */
const SPOKEN_IN = new Map<string, number[]>();
for (const [number, language] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[language].split(' ')) {
    SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), number]);
  }
}

/** Enough to tell: a language can be told from a hundred and fifty words. */
const ENOUGH_WORDS = 150;
/** Small words it takes, and how many times as many as of any other language. */
const FEWEST = 2;
const LEAD = 1.3;

/** The language a text is clearly written in; null where it is too short, mixed or none of ours. */
export function detectLanguage({ words }: Tokens): Language | null {
  const counts = LANGUAGES.map(() => 0);
  for (let at = 0; at < words.length && at < ENOUGH_WORDS; at++) {
    const spoken = SPOKEN_IN.get(words[at] ?? '');
    if (spoken !== undefined) for (const number of spoken) counts[number] = (counts[number] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const next = Math.max(...counts.filter((_, number) => number !== best));
  return most >= FEWEST && most >= LEAD * next ? (LANGUAGES[best] ?? null) : null;
}
