import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Stored } from '../../components/Stored.tsx';
import { byService, type StoredService, totals } from '../../components/stored.ts';
import { onRecordChanged } from '../../utils/messaging/news.ts';
import { send } from '../../utils/messaging/send.ts';

export interface StoredState {
  /** Null until the background has said. */
  readonly services: readonly StoredService[] | null;
  readonly fault: string | null;
  /** Does something to the record; what goes wrong is the fault. */
  run(work: () => Promise<unknown>): void;
}

/** What the record takes, as it stands. */
export function useStored(): StoredState {
  const [services, setServices] = useState<readonly StoredService[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const run = useCallback((work: () => Promise<unknown>): void => {
    work().then(
      () => setFault(null),
      (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(() => {
    const ask = (): void => run(async () => setServices(byService(await send('usage', null))));
    ask();
    return onRecordChanged(ask);
  }, [run]);
  return { services, fault, run };
}

/** What forgetting everything would take away; null until that is known. */
export function everythingIn({ services }: StoredState) {
  return services && { ...totals(services), documents: services.flatMap(({ terms }) => terms).length };
}

/** The list, wired. */
export function StoredList({ services, fault, run }: StoredState): JSX.Element {
  return (
    <Stored
      services={services}
      fault={fault}
      onForgetTerms={(termsId) => run(() => send('forgetTerms', { termsId }))}
      onForgetService={(service) => run(() => send('forgetService', { service }))}
    />
  );
}
