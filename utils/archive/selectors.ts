/**
 * CSS selectors for the document in a page, as a declaration of the archive wants them: what to take, and what to leave out
 * of that. They have to find the same on other days, so names that a build has made up are not used.
 */
import { runToEnd } from '../steps.ts';
import { readDocument } from '../terms/extract.ts';

export interface Selectors {
  readonly select: string;
  readonly remove: readonly string[];
}

/** Most that a draft leaves out; a page with more has it in one wrapper somewhere. */
const MOST_REMOVED = 8;

/** The selectors of the document in a page, or null where it has none. For contexts that have a DOMParser. */
export function findSelectors({ html, url }: { html: string; url: string }): Selectors | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { clauses } = runToEnd(readDocument(page, url));
  const holders = new Set<Element>();
  for (const { pieces } of clauses) {
    for (const { node } of pieces) if (node.parentElement) holders.add(node.parentElement);
  }
  const region = commonAncestor([...holders]);
  if (!region) return null;
  return { select: uniqueSelector(region), remove: removedIn(region, holders) };
}

/** The innermost element that holds all of these. */
function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}

/** A selector that finds this element alone: by its id, its tag or its classes, else by where it stands in its parent. */
export function uniqueSelector(element: Element): string {
  const own = ownSelectors(element).find((selector) => isUnique(selector, element));
  if (own !== undefined) return own;
  const { parentElement } = element;
  if (!parentElement) return element.localName;
  const outer = uniqueSelector(parentElement);
  const inner = ownSelectors(element).find((selector) => isUnique(`${outer} > ${selector}`, element));
  return `${outer} > ${inner ?? nthOfType(element)}`;
}

/** Selectors of the element by itself, the most lasting first. */
function ownSelectors(element: Element): string[] {
  const { id, localName, classList } = element;
  return [
    ...(isGiven(id) ? [`#${id}`] : []),
    localName,
    ...(element.getAttribute('role') === 'main' ? ['[role="main"]'] : []),
    ...[...classList].filter(isGiven).flatMap((name) => [`.${name}`, `${localName}.${name}`]),
  ];
}

/**
 * Whether a person gave this name, rather than a build: words of letters, each of two or more, in lower case, joined by
 * hyphens, underscores or capitals. "terms-content", "legalText"; not "css-1x2y3z", "sc-fzXfQW", "ember42".
 */
function isGiven(name: string): boolean {
  return /^[a-z]{2,}(?:(?:[-_]{1,2}[a-z]|[A-Z])[a-z]+)*$/.test(name);
}

function isUnique(selector: string, element: Element): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

function nthOfType(element: Element): string {
  let n = 1;
  let before = element.previousElementSibling;
  for (; before; before = before.previousElementSibling) if (before.localName === element.localName) n += 1;
  return `${element.localName}:nth-of-type(${n})`;
}

/** What stands in the region, shows words, and is no part of the document: menus, buttons, "was this helpful?". */
function removedIn(region: Element, holders: ReadonlySet<Element>): string[] {
  const holding = new Set<Element>();
  for (const holder of holders) {
    for (let at: Element | null = holder; at && at !== region; at = at.parentElement) holding.add(at);
  }
  const isOfDocument = (element: Element): boolean => {
    if (holding.has(element)) return true;
    for (let at = element.parentElement; at && at !== region; at = at.parentElement) {
      if (holders.has(at)) return true; // a link or emphasis in a clause
    }
    return false;
  };
  const found = new Set<string>();
  const visit = (element: Element): void => {
    if (holders.has(element)) return;
    for (const child of element.children) {
      if (holding.has(child)) visit(child);
      else if (isShown(child)) found.add(sparingSelector(child, region, isOfDocument));
    }
  };
  visit(region);
  return [...found].slice(0, MOST_REMOVED);
}

/** Whether the archive would take words of it; it leaves out scripts and styles by itself. */
function isShown(element: Element): boolean {
  return (
    !/^(script|style|noscript|template)$/.test(element.localName) && /\p{L}/u.test(element.textContent ?? '')
  );
}

/** A selector that finds the element, and others like it, but nothing of the document. */
function sparingSelector(
  element: Element,
  region: Element,
  isOfDocument: (element: Element) => boolean,
): string {
  const sparing = ownSelectors(element).find((selector) =>
    [...region.querySelectorAll(selector)].every((one) => !isOfDocument(one)),
  );
  return sparing ?? uniqueSelector(element);
}
