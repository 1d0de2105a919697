import type { Plugin } from 'vite';

/** Preact's only line that sets HTML, minified. */
const ASSIGNMENT = /\b(\w+)\.innerHTML=(\w+\.__html)/g;

/**
 * Preact without its way of showing a text as HTML, which nothing here uses: the text would be shown as it is. So no
 * script of the package can do what our own sources may not, and Firefox's review need not ask.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        return { code: textForHtml(code), map: null };
      },
    },
  };
}

/** The code with its one assignment of HTML turned into one of text. @throws Error where it has none, or more */
export function textForHtml(code: string): string {
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1) throw new Error(`Preact sets HTML in ${found} places; one was expected.`);
  return code.replace(ASSIGNMENT, '$1.textContent=$2');
}
