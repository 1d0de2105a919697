import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { takeBackOf, WORDS } from './words.ts';

/** What the person has allowed so far. */
export interface Given {
  readonly everySite: boolean;
  /** Hosts that were allowed one by one, for their terms to be read. */
  readonly sites: readonly string[];
  /** Hosts of the archive. */
  readonly archive: readonly string[];
  readonly notifications: boolean;
  readonly downloads: boolean;
}

/** One thing that can be given back: all sites, the archive's hosts, one host, or something that is no site. */
export type Part =
  | { readonly kind: 'everySite' | 'archive' | 'notifications' | 'downloads' }
  | { readonly kind: 'site'; readonly host: string };

/** What the browser says of it; given by entrypoints/options/permissions.ts. */
export interface PermissionPorts {
  given(): Promise<Given>;
  /** @returns whether it is given back */
  takeBack(part: Part): Promise<boolean>;
  /** Calls back when something was allowed or taken back, here or in the browser. @returns a function that ends it */
  onAccess(listener: () => void): () => void;
}

interface Row {
  readonly part: Part;
  readonly name: string;
  readonly why: string;
}

function rowsOf({ everySite, sites, archive, notifications, downloads }: Given): Row[] {
  const rows: (Row | false)[] = [
    everySite && { part: { kind: 'everySite' }, name: WORDS.givenEverySite, why: WORDS.givenEverySiteWhy },
    ...sites.map((host) => ({
      part: { kind: 'site', host } as const,
      name: host,
      why: WORDS.givenSiteWhy,
    })),
    archive.length > 0 && { part: { kind: 'archive' }, name: archive.join(', '), why: WORDS.givenArchiveWhy },
    notifications && {
      part: { kind: 'notifications' },
      name: WORDS.givenNotifications,
      why: WORDS.givenNotificationsWhy,
    },
    downloads && { part: { kind: 'downloads' }, name: WORDS.givenDownloads, why: WORDS.givenDownloadsWhy },
  ];
  return rows.filter((row) => row !== false);
}

/** What the person has allowed in the browser, what each of it is for, and the way to take it back. */
export function Permissions({ ports }: { readonly ports: PermissionPorts }): JSX.Element {
  const [given, setGiven] = useState<Given | null>(null);
  const [said, setSaid] = useState('');
  // What is shown follows the browser, whoever changed it.
  useEffect(() => {
    const learn = (): void => void ports.given().then(setGiven);
    learn();
    return ports.onAccess(learn);
  }, []);
  const takeBack = async ({ part, name }: Row): Promise<void> => {
    const isBack = await ports.takeBack(part).catch(() => false);
    setSaid(isBack ? takeBackOf('takenBack', name) : takeBackOf('notTakenBack', name));
    setGiven(await ports.given());
  };
  const rows = given && rowsOf(given);
  return (
    <section class="cw-permissions" aria-labelledby="cw-permissions-title" aria-busy={given === null}>
      <h2 id="cw-permissions-title">{WORDS.permissionsTitle}</h2>
      {rows?.length === 0 && <p class="cw-quiet">{WORDS.permissionsNone}</p>}
      {rows && rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.name}>
              <span class="cw-permission">
                <strong>{row.name}</strong>
                <span class="cw-quiet">{row.why}</span>
              </span>
              <button
                type="button"
                class="cw-link-button"
                aria-label={takeBackOf('takeBackOf', row.name)}
                onClick={() => void takeBack(row)}
              >
                {WORDS.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="cw-quiet">{WORDS.permissionsElsewhere}</p>
      <p role="status">{said}</p>
    </section>
  );
}
