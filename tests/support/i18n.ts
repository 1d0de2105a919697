/** The browser's phrases where there is no browser, from the same files: English ones, loaded before every unit test. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packedName } from '../../utils/messages.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Has everything said in a language from now on. */
export function speak(language: string): void {
  const file = resolve(import.meta.dirname, '../../public/_locales', language, 'messages.json');
  const phrases = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Catalogue);
  const catalogue = new Map(phrases.map(([key, { message }]) => [packedName(key), message]));
  const getMessage = (name: string, values: readonly string[] = []): string =>
    (catalogue.get(name) ?? '').replace(
      /\$(\d)/g,
      (_whole, digit: string) => values[Number(digit) - 1] ?? '',
    );
  const getUILanguage = (): string => (language === 'en' ? 'en-GB' : language);
  Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage } } });
}

speak('en');
