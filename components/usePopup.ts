import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChangeFilter } from '../utils/filter.ts';
import type { BackgroundProtocol, KeptLink, ListedChange, Overview } from '../utils/messaging/protocol.ts';
import type { Terms } from '../utils/record/types.ts';

/** What the popup needs of the browser; given by entrypoints/popup/ports.ts, and faked in tests. */
export interface PopupPorts {
  /** The tab in front, or null where there is none to speak of. */
  frontTab(): Promise<number | null>;
  /** Asks the background. Rejects with an Error whose message is a sentence. */
  ask<K extends keyof BackgroundProtocol>(
    name: K,
    input: Parameters<BackgroundProtocol[K]>[0],
  ): Promise<ReturnType<BackgroundProtocol[K]>>;
  canNotify(): Promise<boolean>;
  /** Whether terms pages are noticed by themselves. */
  readsAlone(): Promise<boolean>;
  // These must put their question in the same turn as the call: Firefox wants it inside the click.
  requestNotifications(): Promise<boolean>;
  /** For notifications and the sites of a service. */
  requestWatching(service: string): Promise<boolean>;
  requestService(service: string): Promise<boolean>;
  requestEverySite(): Promise<boolean>;
  /** Resolves once what was set is on the screen, or at once where nobody looks. */
  painted(): Promise<void>;
  /** Calls back whenever something may have changed. @returns a function that ends it */
  onChange(listener: () => void): () => void;
  openSettings(): Promise<void>;
  openLibrary(): Promise<void>;
  /** The popup has done its work. */
  close(): void;
}

export interface WatchChoices {
  readonly isMuted?: boolean;
  readonly intervalMs?: number;
}

/** What the person may do in the popup. */
export interface PopupActions {
  onTrack(): void;
  onOpen(changeId: string, index: number | null): void;
  onMarkRead(changeId: string): void;
  onMarkAllRead(): void;
  /** The changes that pass, of all that are kept. */
  onFind(filter: ChangeFilter): Promise<readonly ListedChange[]>;
  onWatch(terms: Pick<Terms, 'id' | 'service'>, watching: boolean): void;
  /** How often the service of a terms is read, and whether it is notified of. */
  onChoose(termsId: string, choice: WatchChoices): void;
  /** Keeps terms that the pages of the service link to. Rejects with a sentence. */
  onKeepOffered(termsId: string, url: string): Promise<KeptLink>;
  onAllowNotifications(): void;
  /** Lets a service be read by itself again. */
  onAllowService(service: string): void;
  onAllowEverySite(): void;
  onCheckNow(termsId: string): void;
  /** These are no terms: they are forgotten, and their page is left alone. */
  onNotTerms(termsId: string): void;
  onForget(service: string): void;
  onSettings(): void;
  onLibrary(): void;
}

export interface PopupState {
  readonly overview: Overview | null;
  readonly message: string | null;
  readonly isReading: boolean;
  readonly canNotify: boolean | null;
  /** Whether terms pages are noticed by themselves; null while that is not known. */
  readonly readsAlone: boolean | null;
  readonly actions: PopupActions;
}

/** Changes that are asked for at first: those that are in sight, so that a long list opens as fast as a short one. */
const IN_SIGHT = 12;

/** The state of the popup: asks for the overview, acts, and asks again. Holds no copy of anything else. */
export function usePopup(ports: PopupPorts): PopupState {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [canNotify, setCanNotify] = useState<boolean | null>(null);
  const [readsAlone, setReadsAlone] = useState<boolean | null>(null);
  const asked = useRef(0);

  const refresh = async (): Promise<void> => {
    const mine = ++asked.current;
    const answer = await ports.ask('overview', { tabId: await ports.frontTab() });
    if (mine !== asked.current) return; // an answer to a newer question is there or on its way
    setOverview(answer);
    if (answer.page.state !== 'nothing') setReading(false);
  };
  const open = async (): Promise<void> => {
    const mine = ++asked.current;
    const answer = await ports.ask('overview', { tabId: await ports.frontTab(), limit: IN_SIGHT });
    if (mine !== asked.current) return;
    setOverview(answer);
    if (!answer.hasMore) return;
    await ports.painted();
    if (mine === asked.current) await refresh();
  };
  const guard = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      setReading(false);
      setMessage(error instanceof Error ? error.message : String(error));
    }
  };
  const act = (deed: () => Promise<unknown>): void => {
    setMessage(null);
    void guard(async () => {
      await deed();
      await refresh();
    });
  };
  const leaveFor = (open: () => Promise<void>): void => {
    void guard(async () => {
      await open();
      ports.close();
    });
  };
  const learnPermissions = (): void => {
    // Where the browser does not say, nothing is claimed.
    ports.canNotify().then(setCanNotify, () => setCanNotify(null));
    ports.readsAlone().then(setReadsAlone, () => setReadsAlone(null));
  };
  /** The answer is not waited for: the question may close the popup, and what was asked for goes on without it too. */
  const learnFrom = (question: Promise<boolean>): void => {
    question.then(learnPermissions, learnPermissions);
  };

  // Once: the ports stand for the browser and never change. Before the first frame, which shows nothing yet.
  useLayoutEffect(() => {
    learnPermissions();
    void guard(open);
    return ports.onChange(() => {
      learnPermissions();
      void guard(refresh);
    });
  }, []);

  const actions: PopupActions = {
    onTrack: () => {
      setReading(true);
      act(async () => {
        const tabId = await ports.frontTab();
        if (tabId !== null) await ports.ask('trackPage', { tabId });
      });
    },
    onOpen: (changeId, index) =>
      act(async () => {
        await ports.ask('openChange', { changeId, index });
        ports.close();
      }),
    onMarkRead: (changeId) => act(() => ports.ask('markRead', { changeId })),
    onMarkAllRead: () => act(() => ports.ask('markAllRead', null)),
    onFind: (filter) => ports.ask('findChanges', filter),
    onWatch: ({ id, service }, watching) => {
      // First and synchronously the question: Firefox takes it only inside the click.
      if (watching) learnFrom(ports.requestWatching(service));
      act(() => ports.ask('setWatch', { termsId: id, watching }));
    },
    onChoose: (termsId, choice) => act(() => ports.ask('chooseForService', { termsId, ...choice })),
    onKeepOffered: (termsId, url) => ports.ask('keepOffered', { termsId, url }),
    onAllowNotifications: () => learnFrom(ports.requestNotifications()),
    onAllowService: (service) => learnFrom(ports.requestService(service)),
    onAllowEverySite: () => learnFrom(ports.requestEverySite()),
    onCheckNow: (termsId) => act(() => ports.ask('checkNow', { termsId })),
    onNotTerms: (termsId) => act(() => ports.ask('notTerms', { termsId })),
    onForget: (service) => act(() => ports.ask('forgetService', { service })),
    onSettings: () => leaveFor(ports.openSettings),
    onLibrary: () => leaveFor(ports.openLibrary),
  };
  return { overview, message, isReading, canNotify, readsAlone, actions };
}
