/**
 * Every phrase a person reads, from the browser's own locales (public/_locales), and the language in which dates, numbers
 * and plurals are written with them. No polyfill: `i18n` is synchronous and the same in every browser, so that whatever speaks
 * to a person can use it.
 */
import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

interface I18n {
  getMessage(key: string, values?: readonly string[]): string;
  getUILanguage(): string;
}

declare const browser: { readonly i18n?: I18n } | undefined;
declare const chrome: { readonly i18n?: I18n } | undefined;

function i18n(): I18n | undefined {
  return (
    (typeof browser === 'undefined' ? undefined : browser)?.i18n ??
    (typeof chrome === 'undefined' ? undefined : chrome)?.i18n
  );
}

/** By packed name. */
type Catalogue = Readonly<Record<string, { readonly message: string } | undefined>>;

/** One that gives every phrase a name of its own; a test tells when a new phrase needs another. */
const SEED = 0x811c9dc5 ^ 25;
const NAMES = 36 ** 3;

/**
 * The name of a phrase in the packed locales (scripts/support/smaller.ts): three signs instead of twenty make each locale a
 * tenth smaller. FNV-1a.
 */
export function packedName(key: string): string {
  let hash = SEED;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % NAMES).toString(36);
}

/** What can be spoken, as language tags. */
export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

/** What a page has read by itself where the browser had no phrases to give. */
let own: Catalogue = {};

/** A phrase, its `$1`, `$2`... filled in. Outside of a browser, as in benchmarks, phrases are their keys. */
export function message(key: MessageKey, ...values: readonly string[]): string {
  const name = packedName(key);
  const given = i18n()?.getMessage(name, values);
  if (given) return given;
  return (
    own[name]?.message.replace(/\$(\d)/g, (_whole, digit: string) => values[Number(digit) - 1] ?? '') ?? key
  );
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** A phrase of a family that is chosen by a code: "outcome_" and "needs-visit" make "outcome_needsVisit". */
export function messageOf<P extends string, C extends string>(
  family: `${P}${Camel<C>}` extends MessageKey ? P : never,
  code: C,
): string {
  const camel = code.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
  return message(`${family}${camel}` as MessageKey);
}

/** Phrases whose keys share a prefix, by the rest of the key. */
export type Phrases<P extends string> = {
  readonly [K in MessageKey as K extends `${P}${infer Rest}` ? Rest : never]: string;
};

/** Phrases by name, looked up when they are read: `phrases('library_').find`. */
export function phrases<P extends string>(prefix: P): Phrases<P> {
  return new Proxy({} as Phrases<P>, {
    get: (_none, rest) => (typeof rest === 'string' ? message(`${prefix}${rest}` as MessageKey) : undefined),
  });
}

/** Keys that come in plural forms, without the form. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** "1 change", "1,200 changes": `$1` is the number, the other values follow. */
export function plural(key: PluralKey, count: number, ...values: readonly string[]): string {
  const locale = uiLocale();
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const number = new Intl.NumberFormat(locale).format(count);
  return message(`${key}_${form}` as MessageKey, number, ...values);
}

/** The language of the phrases, in the person's own variety of it where the browser names one: "en-GB", "fr-CA", "de". */
export function uiLocale(): string {
  const language = i18n() ? message('locale') : 'en';
  const preferred = i18n()?.getUILanguage() ?? '';
  if (preferred.split('-')[0] === language) return preferred;
  return language === 'en' ? 'en-GB' : language;
}

/**
 * Makes a context of the extension ready to speak. Chrome's processes sometimes start with no phrases at all, while an
 * extension is being loaded; then the context reads its catalogue itself.
 */
export async function speak(): Promise<void> {
  const known = packedName('locale');
  if (own[known] || i18n()?.getMessage(known) !== '') return;
  const language = LANGUAGES.find((one) => navigator.language.startsWith(one)) ?? 'en';
  own = (await (await fetch(`/_locales/${language}/messages.json`)).json()) as Catalogue;
}

/** The same for one of the extension's own pages, with its language and its title. */
export async function speakPage(title: MessageKey): Promise<void> {
  await speak();
  document.documentElement.lang = uiLocale();
  document.title = message(title);
}
