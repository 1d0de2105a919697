/** A visit, as the reader reports it: checked, recorded, answered. */
import { isLeftAlone, stopLeavingAlone } from '../../utils/left-alone.ts';
import { checkedReport } from '../../utils/messaging/check-report.ts';
import type { Speaker } from '../../utils/messaging/handle.ts';
import type { VisitAnswer, VisitReport } from '../../utils/messaging/protocol.ts';
import { isFull, isOverladen } from '../../utils/record/bounds.ts';
import { firstTold } from '../../utils/record/change.ts';
import { type Made, termsIdOf } from '../../utils/record/record.ts';
import { serviceOf } from '../../utils/record/service.ts';
import { StoreError } from '../../utils/store/errors.ts';
import { store } from '../../utils/store/store.ts';
import { takeReport } from '../../utils/tabs/background-tab.ts';
import { registerHandTracked } from '../../utils/tabs/inject.ts';
import { setFault, setTabState, tabState, takeDestination } from '../../utils/tabs/states.ts';
import { canonicalUrl } from '../../utils/terms/address.ts';
import { record } from './keeper.ts';
import { refreshBadge } from './start.ts';
import { setNextAlarm } from './watching.ts';

/** The page went on to another address while its report was under way. */
class MovedOnError extends Error {
  readonly code = 'moved-on';
}

export async function receiveVisit(said: unknown, speaker: Speaker): Promise<VisitAnswer> {
  if (speaker.kind !== 'page') throw new Error('expected a page to speak');
  const report = checkedReport(said);
  if (!speaker.urls.some((url) => withoutHash(url) === withoutHash(report.url))) {
    throw new MovedOnError('The page is at another address by now.');
  }
  const { tabId } = speaker;
  if (await takeReport(tabId, report)) return { outcome: 'not-terms' };
  try {
    return await visit(report, tabId);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await setTabState(tabId, { state: 'fault', fault: 'storage', url: report.url });
    await setFault(error.message);
    throw error;
  }
}

async function visit(report: VisitReport, tabId: number): Promise<VisitAnswer> {
  const { verdict, byHand, url, clauses } = report;
  const known = await store.terms(termsIdOf(report));
  const address = canonicalUrl(url, report.canonicalLink);
  if (byHand) await stopLeavingAlone((one) => one === address);
  const isWanted = byHand || !(await isLeftAlone(address));
  const isAsked = byHand || known !== undefined;
  const hasRoom = isAsked || !verdict.isTerms || !isFull(serviceOf(url), await store.allTerms());
  const isTracked = isWanted && hasRoom && (byHand || verdict.isTerms || known?.trackedByHand);
  if (!isTracked) {
    await setTabState(tabId, { state: 'not-terms', url });
    return { outcome: 'not-terms' };
  }
  if (clauses.length === 0) {
    await setTabState(tabId, { state: 'fault', fault: 'empty', url });
    return { outcome: 'not-terms' };
  }
  if (isOverladen(report)) {
    await setTabState(tabId, { state: 'fault', fault: 'too-large', url });
    return { outcome: 'not-terms' };
  }
  const { title, language, canonicalLink, siteLinks } = report;
  const recorded = await record({
    url,
    title,
    language,
    canonicalLink,
    siteLinks,
    clauses,
    termsType: verdict.termsType,
    source: 'visit',
    byHand: byHand && !verdict.isTerms,
    amends: await madeBefore(report, tabId),
  });
  if (recorded.outcome === 'forgotten') throw new Error('only a watch can find its terms forgotten');
  if (recorded.outcome === 'unlike') {
    await setTabState(tabId, { state: 'fault', fault: 'unlike', url });
    return { outcome: 'not-terms' };
  }
  const { terms } = recorded;
  await Promise.all([
    setTabState(tabId, { state: 'tracked', termsId: terms.id, made: recorded.made, url }),
    setFault(null),
    refreshBadge(),
    terms.watch && setNextAlarm(),
  ]);
  if (terms.trackedByHand && !known?.trackedByHand) await registerHandTracked(await store.allTerms());
  if (recorded.outcome !== 'changed') return { outcome: recorded.outcome, termsId: terms.id };
  const destination = await takeDestination(tabId);
  const isHere = destination?.changeId === recorded.change.id;
  return {
    outcome: 'changed',
    terms,
    change: recorded.change,
    goTo: isHere ? (destination.index ?? firstTold(recorded.change)) : null,
  };
}

/** What an earlier report of this visit made, where this one says that the page was still loading. */
async function madeBefore({ isGrown, url }: VisitReport, tabId: number): Promise<Made | null> {
  const state = isGrown ? await tabState(tabId) : null;
  return state?.state === 'tracked' && withoutHash(state.url) === withoutHash(url) ? state.made : null;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');
