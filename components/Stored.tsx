import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { messageOf } from '../utils/messages.ts';
import { Confirm } from './Confirm.tsx';
import { type StoredOrder, type StoredService, sortedServices } from './stored.ts';
import { forgetLoses, forgetOne, formatSize, keptLine, WORDS } from './words.ts';

export interface StoredProps {
  /** Null until that is known. */
  readonly services: readonly StoredService[] | null;
  /** What went wrong, in a sentence; null while all is well. */
  readonly fault: string | null;
  onForgetTerms(termsId: string): void;
  onForgetService(service: string): void;
}

const ORDERS: readonly StoredOrder[] = ['size', 'name', 'versions'];

/** What each service and each of its terms takes, and the way to delete it, with what would be lost. */
export function Stored({ services, fault, onForgetTerms, onForgetService }: StoredProps): JSX.Element {
  const [order, setOrder] = useState<StoredOrder>('size');
  return (
    <section
      class="cw-stored"
      aria-labelledby="cw-stored-title"
      aria-busy={services === null && fault === null}
    >
      <h2 id="cw-stored-title">{WORDS.storedTitle}</h2>
      {fault && <p role="alert">{fault}</p>}
      {services?.length === 0 && <p class="cw-quiet">{WORDS.storedNothing}</p>}
      {services && services.length > 0 && (
        <>
          <label class="cw-interval">
            {WORDS.storedSort}{' '}
            <select value={order} onChange={(event) => setOrder(event.currentTarget.value as StoredOrder)}>
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {messageOf('storedBy_', one)}
                </option>
              ))}
            </select>
          </label>
          <ul class="cw-stored-list">
            {sortedServices(services, order).map((one) => (
              <li key={one.service}>
                <details>
                  <summary>
                    <strong>{one.service}</strong> {formatSize(one.bytes)}
                    <span class="cw-quiet"> {keptLine({ ...one, documents: one.terms.length })}</span>
                  </summary>
                  <ul>
                    {one.terms.map((terms) => (
                      <li key={terms.termsId}>
                        {terms.termsType || terms.termsId} {formatSize(terms.bytes)}
                        <span class="cw-quiet"> {keptLine({ ...terms, documents: 0 })}</span>{' '}
                        <Confirm
                          ask={forgetOne(terms.termsType || terms.termsId)}
                          question={forgetLoses(
                            `${one.service}: ${terms.termsType || terms.termsId}`,
                            keptLine({ ...terms, documents: 0 }),
                          )}
                          yes={WORDS.forgetYes}
                          no={WORDS.forgetNo}
                          onYes={() => onForgetTerms(terms.termsId)}
                        />
                      </li>
                    ))}
                  </ul>
                  <Confirm
                    ask={forgetOne(one.service)}
                    question={forgetLoses(one.service, keptLine({ ...one, documents: one.terms.length }))}
                    yes={WORDS.forgetYes}
                    no={WORDS.forgetNo}
                    onYes={() => onForgetService(one.service)}
                  />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
