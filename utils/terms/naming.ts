/** What a page's heading, title and address call the document. */
import type { Evidence } from './evidence.ts';
import { type Standing, type TermsName, termsNameOf } from './names.ts';
import type { TermsType } from './types.ts';

export interface Naming {
  /** The most telling type that any of them names; null where none names terms. */
  readonly type: TermsType | null;
  /** Whether the heading or the title is the name of a document of this type. */
  isCalled(type: TermsType): boolean;
  readonly evidence: readonly Evidence[];
}

type Points = Readonly<Record<Standing, number>>;
/** What the person reads first says most. */
const HEADING_POINTS: Points = { document: 0.6, subject: 0.3, headline: 0.1 };
const TITLE_POINTS: Points = { document: 0.5, subject: 0.2, headline: 0.1 };
const ADDRESS_POINTS: Points = { document: 0.5, subject: 0.3, headline: 0.1 };

/** Taken off where only the fact is named ("Policies", "Rules"), not a type: much else is called so. */
const VAGUE_POINTS = 0.1;
const VAGUE_TYPE: TermsType = 'Terms';

const TITLE_SEPARATOR = /\s+[|–—·•:»›\\-]\s+|\s*[|·»]\s*|:\s+/;

/** @param headings the page's main headings, the most telling first */
export function namingOf(url: string, title: string, headings: readonly string[]): Naming {
  const heading = bestName(headings);
  const titled = bestName(title.split(TITLE_SEPARATOR));
  const address = bestName(addressParts(url));
  const evidence: Evidence[] = [];
  const add = (name: TermsName | null, points: Points, place: string): void => {
    if (!name) return;
    const isVague = name.type === VAGUE_TYPE && name.standing === 'document';
    const worth = points[name.standing] - (isVague ? VAGUE_POINTS : 0);
    evidence.push({ points: Math.round(worth * 10) / 10, reason: `${place} says ${name.type}` });
  };
  add(heading, HEADING_POINTS, 'heading');
  add(titled, TITLE_POINTS, 'title');
  add(address, ADDRESS_POINTS, 'address');
  const names = [heading, titled, address].filter((name) => name !== null);
  return {
    type: mostTelling(names),
    isCalled: (type) => [heading, titled].some((name) => name?.type === type && name.standing === 'document'),
    evidence,
  };
}

/** A type before the mere fact, then the name that stands best, then what is read first. */
function mostTelling(names: readonly TermsName[]): TermsType | null {
  const typed = names.filter((name) => name.type !== VAGUE_TYPE);
  return best(typed.length > 0 ? typed : names)?.type ?? null;
}

const ORDER: readonly Standing[] = ['document', 'subject', 'headline'];

/** The name that stands best; of equals, the first. */
function best(names: readonly TermsName[]): TermsName | null {
  for (const standing of ORDER) {
    const name = names.find((one) => one.standing === standing);
    if (name) return name;
  }
  return null;
}

function bestName(texts: readonly string[]): TermsName | null {
  return best(texts.map(termsNameOf).filter((name) => name !== null));
}

/**
 * The parts of an address that may name the document, the nearest to it first: `privacy.example.org/en/legal/cookies.html`
 * → `cookies`, `legal`, `en`, `privacy`. The site's own name is none of them.
 */
function addressParts(url: string): string[] {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return [];
  }
  const path = `${parsed.pathname}${parsed.hash.replace(/^#!?/, '/')}`;
  const parts = decoded(path)
    .split('/')
    .map((part) => part.replace(/\.\w{2,5}$/, '').replace(/([a-z])([A-Z])/g, '$1 $2'))
    .filter(Boolean);
  return [...parts.reverse(), ...parsed.hostname.split('.').slice(0, -2)];
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // not UTF-8 behind the percent signs
  }
}
