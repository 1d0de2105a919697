import type { JSX } from 'preact';
import type { Overview } from '../utils/messaging/protocol.ts';
import { ChangeList } from './ChangeList.tsx';
import { Hidden } from './Hidden.tsx';
import { Notice } from './Notice.tsx';
import { PageSection } from './PageSection.tsx';
import type { PopupActions } from './usePopup.ts';
import { elsewhereLine, WORDS } from './words.ts';

export interface PopupProps {
  /** Null until the first answer. */
  readonly overview: Overview | null;
  /** One sentence where an act failed; null while all is well. */
  readonly message: string | null;
  readonly isReading: boolean;
  /** Whether the browser lets us notify; null while that is not known. */
  readonly canNotify: boolean | null;
  /** Milliseconds since the epoch; given in tests. */
  readonly now?: number;
  /** Whether terms pages are noticed by themselves; null while that is not known. */
  readonly readsAlone: boolean | null;
  readonly actions: PopupActions;
}

/** Services that are watched on another device: nothing of them is kept here until they are opened. */
function Elsewhere({ services }: { readonly services: Overview['elsewhere'] }): JSX.Element | null {
  if (services.length === 0) return null;
  return (
    <details class="cw-page cw-offers">
      <summary>{elsewhereLine(services.length)}</summary>
      <p class="cw-quiet">{WORDS.elsewhereWhy}</p>
      <ul>
        {services.map(({ service, url }) => (
          <li key={service}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {service}
              <Hidden> {WORDS.opensInNewTab}</Hidden>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The popup: this page first, then the changes of all services. */
export function Popup(props: PopupProps): JSX.Element {
  const { overview, message, actions, now = Date.now() } = props;
  return (
    <main class="cw-popup" aria-busy={overview === null}>
      <h1 class="cw-hidden">{WORDS.product}</h1>
      {message && <Notice sentence={message} />}
      {overview?.fault && overview.fault !== message && <Notice sentence={overview.fault} />}
      {overview ? (
        <>
          <PageSection
            page={overview.page}
            isReading={props.isReading}
            canNotify={props.canNotify}
            now={now}
            actions={actions}
          />
          {props.readsAlone === false && (
            <aside class="cw-page cw-offer">
              <p class="cw-quiet">{WORDS.readsOnClick}</p>
              <button type="button" class="cw-link-button" onClick={actions.onAllowEverySite}>
                {WORDS.turnOnReading}
              </button>
            </aside>
          )}
          <ChangeList
            changes={overview.changes}
            hasMore={overview.hasMore}
            unreadCount={overview.unreadCount}
            now={now}
            onOpen={actions.onOpen}
            onMarkRead={actions.onMarkRead}
            onMarkAllRead={actions.onMarkAllRead}
            onFind={actions.onFind}
          />
          <Elsewhere services={overview.elsewhere} />
          <footer class="cw-popup-foot">
            <button type="button" class="cw-link-button" onClick={actions.onLibrary}>
              {WORDS.library}
            </button>
            <button type="button" class="cw-link-button" onClick={actions.onSettings}>
              {WORDS.settings}
            </button>
          </footer>
        </>
      ) : (
        !message && <p class="cw-loading cw-quiet">{WORDS.loading}</p>
      )}
    </main>
  );
}
