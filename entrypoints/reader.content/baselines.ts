import type { Baseline } from '../../components/archive/CompareWith.tsx';
import { archiveFaultSentence } from '../../components/archive/words.ts';
import type { ArchiveAnswer, ArchiveSource } from '../../utils/archive/types.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Change } from '../../utils/record/types.ts';
import type { ReadClause } from '../../utils/terms/types.ts';
import type { Display, Shown } from './display.ts';

type Compared = Extract<ArchiveAnswer, { readonly state: 'compared' }>;

/**
 * What the page is compared with: the last visit, or a day in the archive.
 *
 *     first visit ─▶ the archive knows changes? ─▶ offer ─▶ "show" ─▶ compared ⇄ other days
 *     changed     ─▶ panel with "compare with"  ─▶ a day ─▶ compared ⇄ other days, last visit
 */
export class Baselines {
  /** The change since the last visit; null on a first one. */
  private own: Shown | null = null;
  /** Days that the archive may be asked about; none where it is off. */
  private dates: readonly number[] = [];
  private clauses: readonly ReadClause[] = [];
  /** Rises with every answer about a visit, so that what was asked before it shows nothing after it. */
  private turn = 0;
  private readonly display: Display;

  constructor(display: Display) {
    this.display = display;
  }

  /** A change since the last visit is shown: offers the archive's days beside it. */
  async besideVisit(own: Shown, clauses: readonly ReadClause[]): Promise<void> {
    const turn = this.begin(own, clauses);
    this.dates = await send('archiveDates', null);
    if (this.isOver(turn) || this.dates.length === 0) return;
    this.display.setBaseline(this.baseline(null));
  }

  /** A first visit: offers what has changed in the last year, where the archive knows of something. */
  async onFirstVisit(termsId: string, clauses: readonly ReadClause[]): Promise<void> {
    const turn = this.begin(null, clauses);
    this.dates = await send('archiveDates', null);
    if (this.isOver(turn) || this.dates.length === 0) return;
    const answer = await send('offerArchive', { termsId });
    if (this.isOver(turn) || answer?.state !== 'compared') return;
    const { change, terms, source } = answer;
    this.display.offer({
      count: change.clauses.length,
      source,
      service: terms.service,
      termsType: terms.termsType,
      onShow: () => this.show(answer),
      onClose: () => this.display.clear(),
    });
  }

  /** The change since the last visit is another now, less a part of it; or null, where nothing of it is left. */
  amend(changeId: string, change: Change | null): void {
    if (this.own?.change.id === changeId) this.own = change && { ...this.own, change };
  }

  /** Back to the change since the last visit, or, where there is none, to the bare page. */
  leaveArchive(): void {
    if (this.own) this.display.show({ ...this.own, baseline: this.baseline(null) }, this.clauses);
    else this.display.clear();
  }

  /** The page has rendered its text anew: the same clauses, at other nodes. */
  redrawn(clauses: readonly ReadClause[]): void {
    this.clauses = clauses;
  }

  /** The page was left, or shows nothing to compare: what is still asked for is not wanted any more. */
  end(): void {
    this.begin(null, []);
  }

  private begin(own: Shown | null, clauses: readonly ReadClause[]): number {
    this.own = own;
    this.dates = [];
    this.clauses = clauses;
    this.turn += 1;
    return this.turn;
  }

  private isOver(turn: number): boolean {
    return turn !== this.turn;
  }

  private show({ change, terms, source }: Compared): void {
    this.display.show({ change, terms, baseline: this.baseline(source) }, this.clauses);
  }

  /** @param source of what is shown; null for the last visit */
  private baseline(source: ArchiveSource | null): Baseline {
    return {
      hasLastVisit: this.own !== null,
      dates: this.dates,
      chosen: source?.day ?? null,
      source,
      isAsking: false,
      onChoose: (date) => {
        if (date === null) this.leaveArchive();
        else void this.ask(date);
      },
    };
  }

  private async ask(date: number): Promise<void> {
    const { shown } = this.display;
    if (!shown?.baseline) return;
    const turn = this.turn;
    this.display.setBaseline({ ...shown.baseline, chosen: date, isAsking: true });
    const answer = await send('compareWithArchive', { termsId: shown.terms.id, at: date }).catch(
      () => UNANSWERED,
    );
    if (this.isOver(turn) || !this.display.shown) return;
    if (answer.state === 'compared') this.show(answer);
    else {
      this.display.setBaseline(shown.baseline);
      this.display.tell(archiveFaultSentence(answer.fault));
    }
  }
}

/** Our own background did not answer, which to the person is the same as no answer from the archive. */
const UNANSWERED: ArchiveAnswer = { state: 'fault', fault: 'unreachable' };
