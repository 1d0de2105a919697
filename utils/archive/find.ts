/** Which terms of the archive are those of a page. The page's address is compared here and sent nowhere. */
import { registrableDomain } from '../record/domains.ts';
import { canonicalUrl } from '../terms/address.ts';
import type { TermsType } from '../terms/types.ts';
import type { Archive } from './client.ts';
import type { ArchivedTerms, Collection, FoundService } from './types.ts';

/** What is known of the page. */
export interface SoughtPage {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly title: string;
  readonly termsType: TermsType;
}

/** Declarations asked for one page at most: a search for a company may find each of its services. */
const MOST_DECLARATIONS = 6;

/**
 * The terms whose pages include this one, those of the page's own type first.
 *
 * @param allowed the collections that may be asked
 */
export async function findTerms(
  page: SoughtPage,
  archive: Pick<Archive, 'services' | 'declaration'>,
  allowed: readonly Collection[],
): Promise<ArchivedTerms[]> {
  const addresses = new Set([page.canonicalUrl, canonicalUrl(page.url)]);
  for (const name of namesOf(page)) {
    const services = (await archive.services(name)).toSorted(
      (a, b) => likeness(b, page) - likeness(a, page) || a.name.length - b.name.length,
    );
    const found: ArchivedTerms[] = [];
    for (const { collectionId, id, name: serviceName } of services.slice(0, MOST_DECLARATIONS)) {
      const collection = allowed.find((one) => one.id === collectionId);
      if (!collection) continue;
      const declaration = await archive.declaration(collection, id);
      for (const { type, locations } of declaration?.terms ?? []) {
        if (!locations.some((location) => addresses.has(canonicalUrl(location)))) continue;
        found.push({ collection, serviceId: id, serviceName, termsType: type });
      }
    }
    const isOwnType = ({ termsType }: ArchivedTerms): number => Number(termsType === page.termsType);
    if (found.length > 0) return found.toSorted((a, b) => isOwnType(b) - isOwnType(a));
  }
  return [];
}

/** Separates a page's name from its site's in a title: "Terms of Service | Pigeon Post". */
const TITLE_SEPARATOR = /\s+[|–—·•:-]\s+|\s*[|•·]\s*|:\s+/;

/**
 * The names to look for, best first: a service is called by its domain ("pigeonpost"), which its title may spell as it is
 * written ("Pigeon Post").
 */
export function namesOf(page: Pick<SoughtPage, 'url' | 'title'>): string[] {
  const label = labelOf(page.url);
  return label === null ? [] : [...new Set([(writtenName(page.title, label) ?? label).toLowerCase(), label])];
}

/** A service's name for people, as its title writes it: "Pigeon Post"; else its domain. */
export function serviceNameOf({ url, title }: Pick<SoughtPage, 'url' | 'title'>): string {
  const label = labelOf(url) ?? new URL(url).hostname;
  return writtenName(title, label) ?? label.charAt(0).toUpperCase() + label.slice(1);
}

/** "pigeonpost" of "www.pigeonpost.example"; null where the host has no name of that kind. */
function labelOf(url: string): string | null {
  return registrableDomain(new URL(url).hostname)?.split('.')[0] ?? null;
}

function writtenName(title: string, label: string): string | undefined {
  return title
    .split(TITLE_SEPARATOR)
    .find((part) => squeezed(part) === squeezed(label))
    ?.trim();
}

/** How many words of a service's name stand in the page's title or address; its terms type counts as one. */
function likeness({ name, termsTypes }: FoundService, { url, title, termsType }: SoughtPage): number {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const around = `${title} ${url}`.toLowerCase();
  const known = words.filter((word) => around.includes(word)).length;
  return known - (words.length - known) + Number(termsTypes.includes(termsType));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
