import type { JSX } from 'preact';
import { languageLine, WORDS } from './words.ts';

export interface LanguageProps {
  /** What is spoken now, as a language tag. */
  readonly spoken: string;
  /** What could be spoken, as language tags. */
  readonly known: readonly string[];
}

/** Which language is spoken, why, and where that is changed: the browser gives an extension the phrases of its own language. */
export function Language({ spoken, known }: LanguageProps): JSX.Element {
  return (
    <section aria-labelledby="cw-language-title">
      <h2 id="cw-language-title">{WORDS.languageTitle}</h2>
      <p>{languageLine(spoken, known)}</p>
      <p class="cw-quiet">{WORDS.languageChange}</p>
    </section>
  );
}
