/** The browser's phrases where there is no browser, from the same files: English ones, loaded before every unit test. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Has everything said in a language from now on. */
export function speak(language: string): void {
  const file = resolve(import.meta.dirname, '../../public/_locales', language, 'messages.json');
  const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  const getMessage = (key: string, values: readonly string[] = []): string =>
    (catalogue[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_whole, digit: string) => values[Number(digit) - 1] ?? '',
    );
  const getUILanguage = (): string => (language === 'en' ? 'en-GB' : language);
  Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage } } });
}

speak('en');
