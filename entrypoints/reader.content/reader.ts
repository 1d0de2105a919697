import { handleMessages } from '../../utils/messaging/handle.ts';
import type { PageFault, ReaderProtocol, VisitAnswer } from '../../utils/messaging/protocol.ts';
import { reportOf } from '../../utils/messaging/report.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Change } from '../../utils/record/types.ts';
import { TooLargeError } from '../../utils/terms/blocks.ts';
import type { ReadDocument } from '../../utils/terms/types.ts';
import { Baselines } from './baselines.ts';
import { Display } from './display.ts';
import { onArrival, onRerender } from './page.ts';
import { isGrowth, isSameText, readSettled } from './reading.ts';

/**
 * One page being read, and read again when it re-renders or becomes another page.
 *
 *     settle ─▶ read ─▶ report ─▶ show ─▶ (page re-renders) ─▶ read ─┬─ same text ─▶ mark anew
 *                                                                     ├─ that and more ─▶ report, amending
 *                                                                     └─ other words ─▶ no marks, no report
 */
export class Reader {
  private readonly display: Display;
  private readonly baselines: Baselines;
  private page = new AbortController();
  private byHand = false;
  private readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.display = new Display(signal, {
      markRead: (change) => this.markRead(change),
      leaveArchive: () => this.baselines.leaveArchive(),
      notTerms: ({ terms }) => this.leaveAlone(terms.id),
      ignore: ({ id }, index) => this.ignore(id, index),
      keep: ({ id }, url) => send('keepLink', { changeId: id, url }),
    });
    this.baselines = new Baselines(this.display);
    const stopAnswering = handleMessages<ReaderProtocol>('reader', {
      readAsTerms: {
        from: 'extension',
        handle: () => {
          this.byHand = true;
          void this.read();
          return null;
        },
      },
      goToClause: {
        from: 'extension',
        handle: ({ changeId, index }) =>
          this.display.shown?.change.id === changeId && this.display.goTo(index),
      },
      changesRead: {
        from: 'extension',
        handle: ({ changeIds }) => {
          for (const id of changeIds) this.display.clearChange(id);
          return null;
        },
      },
    });
    // Another address is another document: the gate asks about it, and if it is terms too, a new reader comes.
    onArrival(signal, () => this.stop());
    signal.addEventListener('abort', () => {
      stopAnswering();
      this.stop();
    });
  }

  /** Reads the page and shows what changed. Never throws: the page must work as if we were not there. */
  async read(): Promise<void> {
    this.page.abort();
    this.page = new AbortController();
    const signal = AbortSignal.any([this.page.signal, this.signal]);
    try {
      await this.readAndReport(signal, null);
    } catch (error) {
      if (signal.aborted) return;
      const fault: PageFault = error instanceof TooLargeError ? 'too-large' : 'unreadable';
      await send('reportFault', { url: location.href, fault }).catch(() => null);
    }
  }

  private stop(): void {
    this.page.abort();
    this.byHand = false;
    this.baselines.end();
    this.display.clear();
  }

  private async readAndReport(signal: AbortSignal, earlier: ReadDocument | null): Promise<void> {
    const read = await readSettled(signal);
    if (!read) {
      await send('reportFault', { url: location.href, fault: 'restless' });
      return;
    }
    let reported = earlier;
    if (earlier && isSameText(earlier, read)) {
      this.baselines.redrawn(read.clauses);
      this.display.redraw(read.clauses);
    } else if (earlier === null || isGrowth(earlier, read)) {
      const answer = await this.report(read, earlier !== null);
      if (signal.aborted) return;
      this.show(answer, read);
      reported = answer === null || answer.outcome === 'not-terms' ? null : read;
    } else {
      // Other words at the same address while we look: a tab or a language was chosen. What was read stands.
      this.display.unmark();
    }
    onRerender(signal, read, () => {
      this.readAndReport(signal, reported).catch(() => undefined);
    });
  }

  /** The background's answer, or null where it could not keep the visit; then the popup says why. */
  private report(read: ReadDocument, isGrown: boolean): Promise<VisitAnswer | null> {
    const report = reportOf(read, { url: location.href, byHand: this.byHand, isGrown });
    return send('recordVisit', report).catch(() => null);
  }

  private show(answer: VisitAnswer | null, { clauses }: ReadDocument): void {
    if (answer?.outcome === 'changed') {
      this.display.show(answer, clauses);
      if (answer.goTo !== null) this.display.goTo(answer.goTo);
      this.baselines.besideVisit(answer, clauses).catch(() => undefined);
    } else {
      this.display.clear();
      if (answer?.outcome === 'first')
        this.baselines.onFirstVisit(answer.termsId, clauses).catch(() => undefined);
      else this.baselines.end();
    }
  }

  /** The same for a page that is no terms. */
  private leaveAlone(termsId: string): void {
    send('notTerms', { termsId }).then(
      () => this.stop(),
      (error: unknown) => this.display.tell(error instanceof Error ? error.message : String(error)),
    );
  }

  /** Changes at this place are mistakes: they go from the page, and are not told any more. */
  private ignore(changeId: string, index: number): void {
    send('ignorePart', { changeId, index }).then(
      (left) => {
        this.baselines.amend(changeId, left);
        if (left) this.display.amend(left);
        else this.display.clearChange(changeId);
      },
      (error: unknown) => this.display.tell(error instanceof Error ? error.message : String(error)),
    );
  }

  /** The marks go when the record has it; where it has not, the person is told and can try again. */
  private markRead({ id }: Change): void {
    send('markRead', { changeId: id }).then(
      () => this.display.clearChange(id),
      (error: unknown) => this.display.tell(error instanceof Error ? error.message : String(error)),
    );
  }
}
