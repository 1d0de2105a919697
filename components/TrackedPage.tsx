import type { JSX } from 'preact';
import type { Change, Terms } from '../utils/record/types.ts';
import type { Link } from '../utils/terms/types.ts';
import { Confirm } from './Confirm.tsx';
import { byWeight, listEntries } from './entries.ts';
import { TermsLinks } from './TermsLinks.tsx';
import type { PopupActions } from './usePopup.ts';
import { WatchToggle } from './WatchToggle.tsx';
import { ageSentence, changesSince, forget, forgetQuestion, offersLine, WORDS } from './words.ts';

export interface TrackedPageProps {
  readonly terms: Terms;
  readonly change: Change | null;
  /** Other terms of the service that are not kept. */
  readonly offers: readonly Link[];
  readonly canNotify: boolean | null;
  readonly now: number;
  readonly actions: PopupActions;
}

/** What is known about tracked terms, and what can be done about them. */
export function TrackedPage(props: TrackedPageProps): JSX.Element {
  const { terms, change, offers, canNotify, now, actions } = props;
  const unread = change?.unread === 1 ? change : null;
  return (
    <section class="cw-page" aria-label={WORDS.thisPage}>
      <h2>{terms.service}</h2>
      <p class="cw-terms">
        {terms.termsType}
        {addsToType(terms) && (
          <span class="cw-quiet cw-one-line" title={terms.title}>
            {terms.title}
          </span>
        )}
      </p>
      {unread && <UnreadChange change={unread} now={now} actions={actions} />}
      <p class="cw-quiet">{ageSentence(terms, unread !== null, now)}</p>
      <WatchToggle
        service={terms.service}
        watch={terms.watch}
        canNotify={canNotify}
        now={now}
        onToggle={(watching) => actions.onWatch(terms, watching)}
        onChoose={(choice) => actions.onChoose(terms.id, choice)}
        onAllowNotifications={actions.onAllowNotifications}
        onAllowService={() => actions.onAllowService(terms.service)}
        onCheckNow={() => actions.onCheckNow(terms.id)}
      />
      {offers.length > 0 && (
        <details class="cw-offers">
          <summary>{offersLine(offers.length, terms.service)}</summary>
          <TermsLinks links={offers} onKeep={(url) => actions.onKeepOffered(terms.id, url)} />
        </details>
      )}
      <div class="cw-ways-out">
        <Confirm
          key={terms.id}
          ask={WORDS.notTerms}
          question={WORDS.notTermsQuestion}
          yes={WORDS.notTermsYes}
          no={WORDS.cancel}
          onYes={() => actions.onNotTerms(terms.id)}
        />
        <Confirm
          key={terms.service}
          ask={forget(terms.service)}
          question={forgetQuestion(terms.service)}
          yes={WORDS.forgetYes}
          no={WORDS.forgetNo}
          onYes={() => actions.onForget(terms.service)}
        />
      </div>
    </section>
  );
}

/** Whether the page's title says more than its type: "Terms of Service | Example" does not. */
function addsToType({ title, termsType }: Terms): boolean {
  return title !== '' && !title.toLowerCase().includes(termsType.toLowerCase());
}

function UnreadChange(props: {
  readonly change: Change;
  readonly now: number;
  readonly actions: PopupActions;
}): JSX.Element {
  const { change, now, actions } = props;
  const { entries } = listEntries(change.clauses);
  return (
    <div class="cw-callout">
      <strong>{changesSince(entries.length, change.since, now)}</strong>
      <div class="cw-actions">
        <button type="button" class="cw-button" onClick={() => actions.onMarkRead(change.id)}>
          {WORDS.markRead}
        </button>
        <button
          type="button"
          class="cw-button cw-button-main"
          onClick={() => actions.onOpen(change.id, byWeight(entries)[0]?.index ?? null)}
        >
          {WORDS.show}
        </button>
      </div>
    </div>
  );
}
