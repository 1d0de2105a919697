/**
 * The shape of a demo document: one source, from which both of its editions are read.
 *
 *     'the same in both'   edition('old words', 'new words')   until2('only before')   since2('only after')
 *
 * Any text, block or section can be wrapped so; a section that moves stands in the source twice, `until2` at its old
 * place and `since2` at its new one. In a text, `[words](/address)` is a link.
 */

export type Edition = 'before' | 'after';

export interface Editions<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export type Versioned<T> = T | Editions<T>;

export type Block =
  | { readonly form: 'paragraphs' | 'lines' | 'list'; readonly clauses: readonly Versioned<string>[] }
  | { readonly form: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly form: 'definitions'; readonly entries: readonly (readonly [term: string, meaning: string])[] }
  | { readonly form: 'details'; readonly summary: string; readonly clauses: readonly Versioned<string>[] };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What carries a number: nothing, the headings ("4."), or headings and their paragraphs ("4.", "4.1."). */
export type Numbering = 'none' | 'headings' | 'clauses';

export interface DemoDocument {
  /** Its name in the addresses of the variants: `/csp/<key>`, `/app/<key>`, `/fragment/<key>`. */
  readonly key: string;
  readonly path: string;
  readonly title: string;
  /** Whether it is published from the second edition on only. */
  readonly isNew: boolean;
  readonly dateLine: Versioned<string>;
  readonly numbering: Versioned<Numbering>;
  readonly intro: readonly Versioned<string>[];
  readonly sections: readonly Versioned<Section>[];
  /** Exactly what changes from the first edition to the second, in the order of the second. */
  readonly truth: readonly TrueChange[];
}

/** A change that whoever compares the editions has to find. Texts are without numbering and link marks. */
export interface TrueChange {
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved';
  /** The clause in the second edition; of a removed one, in the first. */
  readonly text: string;
  /** Of a reworded clause: its text in the first edition. */
  readonly before?: string;
  /** Of a reworded clause: the words that the second edition puts in. */
  readonly insertedWords?: string;
  /** Only the document's own date; to be known, not to be told. */
  readonly isDate?: true;
}

/** One clause as a reader sees it; the words are those of Clausewatch's own `Clause`. */
export interface DemoClause {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** "4.", "4.1." or ''. */
  readonly number: string;
  readonly text: string;
}

/** Says one thing before and another after. */
export function edition<T>(before: T, after: T): Editions<T> {
  return { before, after };
}

/** Stands in the second edition only. */
export function since2<T>(after: T): Editions<T> {
  return { before: null, after };
}

/** Stands in the first edition only. */
export function until2<T>(before: T): Editions<T> {
  return { before, after: null };
}

export function paragraphs(...clauses: readonly Versioned<string>[]): Block {
  return { form: 'paragraphs', clauses };
}

/** Several clauses in a single paragraph, with line breaks between them. */
export function lines(...clauses: readonly Versioned<string>[]): Block {
  return { form: 'lines', clauses };
}

export function list(...clauses: readonly Versioned<string>[]): Block {
  return { form: 'list', clauses };
}

/** A table whose first row is its head. */
export function table(...rows: readonly (readonly string[])[]): Block {
  return { form: 'table', rows };
}

export function definitions(...entries: readonly (readonly [term: string, meaning: string])[]): Block {
  return { form: 'definitions', entries };
}

/** Clauses folded away below a summary. */
export function details(summary: string, ...clauses: readonly Versioned<string>[]): Block {
  return { form: 'details', summary, clauses };
}

export function section(heading: string, ...blocks: readonly Block[]): Section {
  return { heading, blocks };
}

/** What a source says in one edition; null where it says nothing. */
export function inEdition<T>(source: Versioned<T>, which: Edition): T | null {
  return isEditions(source) ? source[which] : source;
}

/** All that a list says in one edition. */
export function allInEdition<T>(sources: readonly Versioned<T>[], which: Edition): T[] {
  return sources.map((source) => inEdition(source, which)).filter((said) => said !== null);
}

function isEditions<T>(source: Versioned<T>): source is Editions<T> {
  return typeof source === 'object' && source !== null && 'before' in source && 'after' in source;
}

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A text without its link marks. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1');
}

/** A text cut at its links. */
export function textParts(text: string): { readonly words: string; readonly address: string | null }[] {
  const parts: { words: string; address: string | null }[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const [mark, words = '', address = ''] = match;
    parts.push({ words: text.slice(at, match.index), address: null }, { words, address });
    at = match.index + mark.length;
  }
  parts.push({ words: text.slice(at), address: null });
  return parts.filter(({ words }) => words !== '');
}

/** A block of one edition with its numbers given out: what is drawn, and what is read. */
export interface NumberedSection {
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly NumberedBlock[];
}

export interface NumberedText {
  readonly number: string;
  /** With link marks. */
  readonly text: string;
}

export type NumberedBlock =
  | { readonly form: 'paragraphs' | 'lines' | 'list'; readonly clauses: readonly NumberedText[] }
  | { readonly form: 'details'; readonly summary: string; readonly clauses: readonly NumberedText[] }
  | Extract<Block, { form: 'table' | 'definitions' }>;

/** The sections of one edition, in its order, numbered. */
export function sectionsOf(document: DemoDocument, which: Edition): NumberedSection[] {
  const numbering = inEdition(document.numbering, which) ?? 'none';
  return allInEdition(document.sections, which).map(({ heading, blocks }, i) => {
    let paragraph = 0;
    const numbered = (clauses: readonly Versioned<string>[], isCounted: boolean): NumberedText[] =>
      allInEdition(clauses, which).map((text) => {
        if (numbering !== 'clauses' || !isCounted) return { number: '', text };
        paragraph += 1;
        return { number: `${i + 1}.${paragraph}.`, text };
      });
    return {
      number: numbering === 'none' ? '' : `${i + 1}.`,
      heading,
      blocks: blocks.map((block): NumberedBlock => {
        if (block.form === 'table' || block.form === 'definitions') return block;
        const isCounted = block.form === 'paragraphs' || block.form === 'lines';
        return { ...block, clauses: numbered(block.clauses, isCounted) };
      }),
    };
  });
}

/** Every clause of one edition, in reading order, its title first; none where the edition has no such document. */
export function clausesOf(document: DemoDocument, which: Edition): DemoClause[] {
  if (!isPublished(document, which)) return [];
  const clauses: DemoClause[] = [];
  const add = (kind: DemoClause['kind'], text: string, number = ''): void => {
    clauses.push({ kind, number, text: plainText(text) });
  };
  add('heading', document.title);
  const dateLine = inEdition(document.dateLine, which);
  if (dateLine !== null) add('paragraph', dateLine);
  for (const text of allInEdition(document.intro, which)) add('paragraph', text);
  for (const { number, heading, blocks } of sectionsOf(document, which)) {
    add('heading', heading, number);
    for (const block of blocks) addBlock(block, add);
  }
  return clauses;
}

function addBlock(
  block: NumberedBlock,
  add: (kind: DemoClause['kind'], text: string, number?: string) => void,
): void {
  switch (block.form) {
    case 'table':
      for (const cells of block.rows) add('row', cells.join(' | '));
      break;
    case 'definitions':
      for (const [term, meaning] of block.entries) {
        add('item', term);
        add('item', meaning);
      }
      break;
    case 'details':
      add('paragraph', block.summary);
      for (const { text, number } of block.clauses) add('paragraph', text, number);
      break;
    default:
      for (const { text, number } of block.clauses) {
        add(block.form === 'list' ? 'item' : 'paragraph', text, number);
      }
  }
}

/** Whether the document can be read in an edition. */
export function isPublished(document: DemoDocument, which: Edition): boolean {
  return which === 'after' || !document.isNew;
}
