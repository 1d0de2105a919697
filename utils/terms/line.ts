import type { Link, TextPiece } from './types.ts';

/** What a line became once it ended. */
export interface EndedLine {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly links: readonly Link[];
  readonly linkLength: number;
}

const SPACE = /\s/;
const WORDS = /\S/;
const INNER_SPACE = /[^\S ]| {2}/;
const SENTENCE_END = /[.;:!?。；：！？][)"'»”’\]]*$/u;
/** A closing mark with the brackets and quotes behind it. */
const ENDING_LENGTH = 8;
/** Whether a line ends as a sentence does, or announces what follows it. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-ENDING_LENGTH));

const LOWER_CASE_START = /^\s*\p{Ll}/u;
const WORDLIKE = /[\p{L}\p{N}]/u;

/**
 * The line of text being read: words with their white space collapsed, and where each stretch came from.
 *
 * A `<br>` is only a request to end the line: some pages break their lines in the middle of a sentence, and the text
 * that follows decides.
 */
export class Line {
  /** Inside a table row everything is one line, its cells apart. */
  isRow = false;

  private text = '';
  private pieces: TextPiece[] = [];
  private links: Link[] = [];
  private linkLength = 0;
  private openLink: { url: string | null; text: string } | null = null;
  /** The end of `text`: to look at `text` itself would copy all of it, at every break of a long line. */
  private ending = '';
  private gap: '' | ' ' | ' | ' = '';
  private breaks = 0;

  /** A `<br>`. In a row it is a space. */
  breakHere(): void {
    this.pause();
    if (!this.isRow) this.breaks += 1;
  }

  /** White space, if a word follows. */
  pause(): void {
    if (this.gap === '') this.gap = ' ';
  }

  /** The next cell of a row. */
  nextCell(): void {
    this.gap = ' | ';
  }

  /**
   * How the breaks before `data` part it from the line: two end a paragraph, and one a line unless the sentence goes on.
   * White space decides nothing.
   */
  breakBefore(data: string): 'none' | 'line' | 'paragraph' {
    if (this.breaks === 0 || this.text === '' || !WORDS.test(data)) return 'none';
    if (this.breaks > 1) return 'paragraph';
    const goesOn = !endsSentence(this.ending) && LOWER_CASE_START.test(data.slice(0, 64));
    return goesOn ? 'none' : 'line';
  }

  add(node: Text): void {
    const { data } = node;
    let start = 0;
    while (start < data.length && SPACE.test(data.charAt(start))) start += 1;
    if (start > 0) this.pause();
    if (start === data.length) return;
    let end = data.length;
    while (SPACE.test(data.charAt(end - 1))) end -= 1;
    const written = data.slice(start, end);
    const words = INNER_SPACE.test(written) ? written.replace(/\s+/g, ' ') : written;
    const gap = this.text === '' ? '' : this.gap;
    this.text += gap;
    this.pieces.push({ node, start, end, at: this.text.length });
    this.text += words;
    this.ending = (this.ending + gap + words).slice(-ENDING_LENGTH);
    if (this.openLink) this.openLink.text += this.openLink.text === '' ? words : gap + words;
    this.gap = end < data.length ? ' ' : '';
    this.breaks = 0;
  }

  /** An `<a>` starts. Addresses other than http(s) are not kept, though their words count as a link. */
  startLink(href: string | null, baseUrl: string): void {
    this.openLink = { url: absolute(href, baseUrl), text: '' };
  }

  /** The `<a>` ends. */
  endLink(): void {
    this.keepLink();
    this.openLink = null;
  }

  /** Ends the line; null where it holds no word. A link that is still open goes on in the next line. */
  end(): EndedLine | null {
    this.keepLink();
    const ended: EndedLine | null = WORDLIKE.test(this.text)
      ? { text: this.text, pieces: this.pieces, links: this.links, linkLength: this.linkLength }
      : null;
    this.text = '';
    this.ending = '';
    this.pieces = [];
    this.links = [];
    this.linkLength = 0;
    this.gap = '';
    this.breaks = 0;
    return ended;
  }

  private keepLink(): void {
    if (!this.openLink || this.openLink.text === '') return;
    const { url, text } = this.openLink;
    this.linkLength += text.length;
    if (url) this.links.push({ url, text });
    this.openLink.text = '';
  }
}

function absolute(href: string | null, baseUrl: string): string | null {
  if (href === null) return null;
  try {
    const url = new URL(href, baseUrl);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null; // not an address: "http://", "//:0"
  }
}
