import type { ArchiveOfferProps } from '../../components/archive/ArchiveOffer.tsx';
import type { Baseline } from '../../components/archive/CompareWith.tsx';
import { stepFrom } from '../../components/entries.ts';
import { clearMarks, drawCurrent, drawMarks } from '../../utils/highlight/draw.ts';
import { findMarks, type Mark } from '../../utils/highlight/marks.ts';
import { scrollToRange } from '../../utils/highlight/scroll.ts';
import type { KeptLink } from '../../utils/messaging/protocol.ts';
import type { Change, Terms } from '../../utils/record/types.ts';
import type { ReadClause } from '../../utils/terms/types.ts';
import { mountPanel, type PanelHost } from './panel.tsx';

/** A change to be shown, and what else the page can be compared with. */
export interface Shown {
  readonly change: Change;
  readonly terms: Terms;
  readonly baseline?: Baseline | null;
}

/** What the person may ask for in the panel that the display cannot do itself. */
export interface DisplayActs {
  markRead(change: Change): void;
  /** Goes back from the archive to the last visit. */
  leaveArchive(): void;
  /** These are no terms. */
  notTerms(shown: Shown): void;
  /** Changes at the place of a clause (index into `change.clauses`) are mistakes. */
  ignore(change: Change, index: number): void;
  /** Keeps the terms at an address that the change links to. Rejects with a sentence. */
  keep(change: Change, url: string): Promise<KeptLink>;
}

/** What is shown of one change: marks in the page, and the panel beside it. */
export class Display {
  shown: Shown | null = null;
  private read: readonly ReadClause[] = [];
  private marks: readonly Mark[] = [];
  private current: number | null = null;
  private panel: PanelHost | null = null;
  private fault: string | null = null;
  private readonly signal: AbortSignal;
  private readonly acts: DisplayActs;

  constructor(signal: AbortSignal, acts: DisplayActs) {
    this.signal = signal;
    this.acts = acts;
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
  }

  show(shown: Shown, clauses: readonly ReadClause[]): void {
    this.shown = shown;
    this.current = null;
    this.fault = null;
    this.redraw(clauses);
  }

  /** Shows the same change as it is now, less a part of it. */
  amend(change: Change): void {
    if (this.shown?.change.id !== change.id) return;
    this.shown = { ...this.shown, change };
    this.current = null;
    this.fault = null;
    this.redraw(this.read);
  }

  /** Says anew what else the page can be compared with. */
  setBaseline(baseline: Baseline): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, baseline };
    this.renderPanel();
  }

  /** Offers what the archive knows, and marks nothing. */
  offer(offer: ArchiveOfferProps): void {
    this.clear();
    this.panel = mountPanel(this.signal);
    this.panel.renderOffer(offer);
  }

  /** Marks the same change in a page that has rendered its text anew. */
  redraw(clauses: readonly ReadClause[]): void {
    this.read = clauses;
    if (!this.shown) return;
    this.marks = findMarks(this.shown.change.clauses, clauses);
    drawMarks(this.marks);
    drawCurrent(this.markAt(this.current));
    this.renderPanel();
  }

  /** Takes the marks off, as the words they mark are not there; the panel goes on listing them. */
  unmark(): void {
    this.marks = [];
    clearMarks();
    if (this.shown) this.renderPanel();
  }

  /** Takes everything out of the page again. */
  clear(): void {
    this.shown = null;
    this.read = [];
    this.marks = [];
    this.current = null;
    clearMarks();
    this.panel?.remove();
    this.panel = null;
  }

  /** The same, where it is this change that is shown. */
  clearChange(changeId: string): void {
    if (this.shown?.change.id === changeId) this.clear();
  }

  /** Says in the panel, in one sentence, that something failed. */
  tell(sentence: string): void {
    this.fault = sentence;
    this.renderPanel();
  }

  /** Goes to a changed clause (index into `change.clauses`). @returns false where there is no such clause */
  goTo(index: number): boolean {
    if (!this.shown?.change.clauses[index]) return false;
    this.current = index;
    const mark = this.markAt(index);
    drawCurrent(mark);
    if (mark) scrollToRange(mark.range);
    this.renderPanel();
    return true;
  }

  /** Goes to the next (+1) or previous (-1) entry of the list, round the ends. */
  step(direction: 1 | -1): void {
    const next = stepFrom(this.shown?.change.clauses ?? [], this.current, direction);
    if (next !== null) this.goTo(next);
  }

  private markAt(index: number | null): Mark | null {
    return this.marks.find((mark) => mark.index === index) ?? null;
  }

  private renderPanel(): void {
    if (!this.shown) return;
    const { shown } = this;
    const { change, terms, baseline = null } = shown;
    this.panel ??= mountPanel(this.signal);
    this.panel.render({
      change,
      terms,
      marks: this.marks,
      current: this.current,
      fault: this.fault,
      baseline,
      onStep: (direction) => this.step(direction),
      onGo: (index) => this.goTo(index),
      onMarkRead: () => (baseline?.source ? this.acts.leaveArchive() : this.acts.markRead(change)),
      onKeep: (url) => this.acts.keep(change, url),
      onClose: () => this.clear(),
      onNotTerms: () => this.acts.notTerms(shown),
      onIgnore: (index) => this.acts.ignore(change, index),
    });
  }

  /** Alt+ArrowDown and Alt+ArrowUp step through the changes, unless the person is writing. */
  private onKey(event: KeyboardEvent): void {
    if (!this.shown || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const target = event.target as HTMLElement | null;
    if (target?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '')) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(event.key === 'ArrowDown' ? 1 : -1);
  }
}
