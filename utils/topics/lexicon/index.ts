import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { enAi } from './en-ai.ts';
import { enData } from './en-data.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './groups.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** The lexicons a text of each language is read with. */
export const LEXICONS: Readonly<Record<Language, readonly Lexicon[]>> = {
  en: [enAi, enData, en],
  fr: [fr],
  de: [de],
  es: [es],
  it: [it],
  pt: [pt],
  nl: [nl],
  zh: [zh],
};
