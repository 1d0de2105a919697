/**
 * What an element's own markup says about it, without asking for layout or style: a fetched page has neither, and the
 * live page must give the same clauses.
 */

/** Elements that end the line they stand in. */
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text nobody reads as part of a document. */
const SILENT = new Set(
  (
    'AUDIO CANVAS DATALIST EMBED HEAD IFRAME IMG INPUT LINK MAP META NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO svg'
  ).split(' '),
);

/**
 * Landmarks beside the document: a page's own word that this is not what it is about. The body of a frame is one, since
 * most frames hold a chat or an advertisement; the document is there where hardly any text is left without it.
 */
const ASIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'SEARCH', 'BODY']);
const ASIDE_ROLES = new Set(
  (
    'navigation contentinfo banner complementary search menu menubar toolbar listbox combobox tooltip dialog ' +
    'alertdialog progressbar'
  ).split(' '),
);

export const isBlock = (element: Element): boolean => BLOCK.has(element.tagName);
export const isSilent = (element: Element): boolean =>
  SILENT.has(element.tagName) || element.getAttribute('role') === 'img';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** A heading holds no other: one that does was never closed, and all of the document may stand in it. */
export const isHeading = (element: Element): boolean =>
  element.matches(HEADINGS) && element.querySelector(HEADINGS) === null;

/** Whether the element is set apart from the document by its own markup. `<header>` counts only outside an article:
 *  inside, it holds the document's title. */
export function isBeside(element: Element, insideArticle: boolean): boolean {
  if (ASIDE_TAGS.has(element.tagName)) return true;
  if (element.tagName === 'HEADER') return !insideArticle;
  const role = element.getAttribute('role');
  return role !== null && ASIDE_ROLES.has(role.trim().toLowerCase());
}

/** What stands in a frame, where the page may look into it: in the live page, and where it comes from the same site. */
export function framedBody(element: Element): Element | null {
  return element.tagName === 'IFRAME' ? ((element as HTMLIFrameElement).contentDocument?.body ?? null) : null;
}

/** What Chrome gives to content scripts to look into closed shadow trees; Firefox gives a method to the elements. */
interface ChromeGlobal {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
interface MaybeHost extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow tree, closed ones too where the extension may look into them. Only custom elements close theirs. */
export function shadowOf(element: MaybeHost): ShadowRoot | null {
  if (element.shadowRoot || !element.tagName.includes('-')) return element.shadowRoot;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  const { dom } = (globalThis as ChromeGlobal).chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? null;
}

/**
 * Whether the element is a button that is only a button; by its role only where it is no part of a sentence. A button
 * inside a heading or one that unfolds something is the visible title of an accordion, so it is text.
 */
export function isPlainButton(element: Element): boolean {
  const isButton =
    element.tagName === 'BUTTON' || (isBlock(element) && element.getAttribute('role') === 'button');
  return (
    isButton &&
    !element.hasAttribute('aria-expanded') &&
    element.closest('h1,h2,h3,h4,h5,h6,summary') === null
  );
}

/** What of a page is hidden only for now. */
export interface HiddenForNow {
  /** Ids that some control of the page unfolds. */
  readonly controlled: ReadonlySet<string>;
  /** While a modal dialog is open, the page behind it is hidden from screen readers. */
  readonly hasModal: boolean;
}

export function hiddenForNow(root: ParentNode): HiddenForNow {
  return { controlled: controlledIds(root), hasModal: root.querySelector(MODAL) !== null };
}

const MODAL = '[aria-modal="true"],[role="dialog"],[role="alertdialog"],dialog[open]';
/** What holds one of these is no decoration. */
const PARAGRAPHS = 'p,li,h1,h2,h3,main,article,section';

/**
 * Whether the element is hidden for good. What some control unfolds (an accordion's panel, a tab) is text that is
 * folded away, not hidden, and whether it is unfolded right now must not matter; neither must an open dialog.
 */
export function isHidden(element: Element, { controlled, hasModal }: HiddenForNow): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden === null || hidden === 'until-found') {
    if (element.getAttribute('aria-hidden') !== 'true') return false;
    if (hasModal && element.querySelector(PARAGRAPHS) !== null) return false;
  }
  const role = element.getAttribute('role');
  return !(role === 'region' || role === 'tabpanel' || controlled.has(element.id));
}

function controlledIds(root: ParentNode): Set<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll('[aria-controls]')) {
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) if (id) ids.add(id);
  }
  return ids;
}

/** A row that holds data, not layout: two cells or more, no table inside, and of a length one can take in. */
export function isDataRow(row: Element): boolean {
  if (row.tagName !== 'TR' || row.childElementCount < 2) return false;
  if (row.querySelector('table') !== null) return false;
  return (row.textContent?.length ?? 0) <= 2_000;
}
