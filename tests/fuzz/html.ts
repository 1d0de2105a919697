/** Documents that nobody would write: elements of every kind that reading knows, with any others in them. */
import fc from 'fast-check';
import { wildText } from './support.ts';

/** Named more often, so that most of a document is words. */
const PLAIN = 'div p span a b i br ul li h2 table tr td section'.split(' ');
const TAGS = [
  ...PLAIN,
  ...PLAIN,
  ...'hr h1 h3 h6 ol dl dt dd thead tbody th caption pre blockquote main article nav header footer aside'.split(
    ' ',
  ),
  ...'dialog details summary form button input select option label textarea script style noscript'.split(' '),
  ...'template svg math text title base link meta slot x-y'.split(' '),
];
const ATTRIBUTES: readonly [name: string, value: string][] = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['style', 'display:none'],
  ['style', 'visibility:hidden'],
  ['role', 'button'],
  ['role', 'navigation'],
  ['role', 'heading'],
  ['role', 'listitem'],
  ['role', ' '],
  ['lang', 'de'],
  ['href', '/privacy'],
  ['href', 'javascript:alert(1)'],
  ['href', 'http://['],
  ['href', '//other.example/terms'],
  ['rel', 'canonical'],
  ['class', 'cookie-banner'],
  ['class', 'sr-only x'],
  ['id', '__proto__'],
  ['id', 'terms'],
  ['id', 'S:0'],
  ['id', 'B:0'],
  ['colspan', '99999999'],
  ['start', '-3'],
  ['value', 'MMXX'],
];
const SENTENCE =
  'You may not collect data from the service, and we may end the agreement when you break these terms.';

/** One step of building a page: an element that the next steps go into, out of it again, or a text. */
export type Step =
  | { readonly tag: string; readonly attributes: readonly [string, string][] }
  | { readonly up: number }
  | string;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 })),
    }),
  },
  { weight: 4, arbitrary: fc.record({ up: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 3, arbitrary: wildText },
  { weight: 3, arbitrary: fc.constant(SENTENCE) },
);

export const wildSteps: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 60, size: 'max' });

/** Builds the page by hand: the parser of the DOM library here forgets what browsers keep. */
export function built(steps: readonly Step[]): Document {
  const page = document.implementation.createHTMLDocument('Terms');
  let at: Element = page.body;
  for (const one of steps) {
    if (typeof one === 'string') at.append(one);
    else if ('up' in one) {
      for (let i = 0; i < one.up && at !== page.body; i += 1) at = at.parentElement ?? page.body;
    } else {
      const element = page.createElement(one.tag);
      for (const [name, value] of one.attributes) element.setAttribute(name, value);
      at.append(element);
      at = element;
    }
  }
  return page;
}

/** All of a page, to see whether it is still the same. */
export function pictureOf(node: Node): unknown {
  if (node.nodeType !== 1) return node.nodeValue;
  const { tagName, attributes, childNodes } = node as Element;
  return [tagName, [...attributes].map(({ name, value }) => [name, value]), [...childNodes].map(pictureOf)];
}
