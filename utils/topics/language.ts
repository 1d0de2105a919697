import type { Tokens } from './tokens.ts';

/** Languages with a lexicon. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl';

/** Small words that give a language away; those of two languages count for both. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to you or any your for with is are that this by we be not may from our on as which have has will use',
  fr: 'le la les des et à vous ou vos votre pour avec est sont que qui par nous ne pas du de au aux une dans sur ces ce en l d',
  de: 'der die das und zu sie oder ihre für mit ist sind dass wir nicht von den dem des ein eine auf im werden du deine kann',
  es: 'el la los las y de usted o su sus para con es son que por no del al una en nosotros se tu tus lo como si más',
  it: 'il la gli le e di o per con è sono che non del della dei delle al alla una nel si tuo tuoi da i lo dell l nostri',
  pt: 'o os as e de você ou seu seus sua para com é são que por não do da dos das ao uma em nós se no na nos nas',
  nl: 'de het een en van u of uw voor met is zijn dat wij niet door op in te je onze worden kan deze wordt om aan als bij',
};

const LANGUAGES = Object.keys(SMALL_WORDS) as readonly Language[];
const SPOKEN_BY = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of SMALL_WORDS[language].split(' ')) {
    SPOKEN_BY.set(word, [...(SPOKEN_BY.get(word) ?? []), language]);
  }
}

/** Enough to tell: a language can be told from three hundred words. */
const ENOUGH_WORDS = 300;

/** The language a text is clearly written in; null where it is too short, mixed or none of ours. */
export function detectLanguage(tokens: Tokens): Language | null {
  const counts = new Map<Language, number>();
  for (const word of tokens.words.slice(0, ENOUGH_WORDS)) {
    for (const language of SPOKEN_BY.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 2) return null;
  return second === undefined || best[1] >= 1.3 * second[1] ? best[0] : null;
}
