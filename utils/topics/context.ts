import type { TopicId } from './types.ts';

/**
 * What a terms type says of its clauses before one is read. The word "share" weighs more in a privacy policy than in
 * rules for a shop, and a list item "dirt, or lack of hygiene" means nothing by itself, but is a rule in community
 * guidelines.
 */
export interface Context {
  /** What most clauses are about; null where the terms type is about many things. */
  readonly home: TopicId | null;
  /**
   * From how many words on a clause that says nothing itself is about `home`. Rules of conduct come as lists of two words
   * ("fake medicine"); a short line of a privacy policy is a pointer, a heading or a date.
   */
  readonly homeFromWords: number;
  /** Words of another topic must weigh as much as this to keep `home` away: more in a document on one subject. */
  readonly yieldsAt: number;
  /** Topics one expects here: fewer words are needed. */
  readonly expected: ReadonlySet<TopicId>;
  /** Topics whose words mostly stand here in passing: more words are needed. */
  readonly unlikely: ReadonlySet<TopicId>;
  /** Topics whose words here speak of something else: what a privacy policy says of payments or kits is data. */
  readonly foreign: ReadonlySet<TopicId>;
}

const PERSONAL_DATA: readonly TopicId[] = [
  'data-collection',
  'data-sharing',
  'tracking-ads',
  'retention-rights',
];

/** For `homeFromWords`: any item of a list, a bare line that is no label, a whole sentence, and not at all. */
const ITEM = 2;
const LINE = 4;
const PASSAGE = 16;
const NEVER = Number.POSITIVE_INFINITY;

function context(
  home: TopicId | null,
  homeFromWords: number,
  expected: readonly TopicId[],
  unlikely: readonly TopicId[],
  foreign: readonly TopicId[] = [],
): Context {
  return {
    home,
    homeFromWords,
    yieldsAt: 0,
    expected: new Set(expected),
    unlikely: new Set(unlikely),
    foreign: new Set(foreign),
  };
}

/** As much as one word weighs that says a topic alone. */
const PLAIN = 2;
const single = (of: Context, yieldsAt = PLAIN): Context => ({ ...of, yieldsAt });

function privacy(home: TopicId | null, homeFromWords = PASSAGE): Context {
  return context(
    home,
    homeFromWords,
    [...PERSONAL_DATA, 'security', 'age-minors'],
    ['conduct', 'content-licence', 'liability', 'disputes', 'termination', 'developer'],
    ['payments', 'developer'],
  );
}

const UNKNOWN = context(null, NEVER, [], []);
const SERVICE = context(null, NEVER, [], PERSONAL_DATA);
const RULES_OF_CONDUCT = context(
  'conduct',
  ITEM,
  ['conduct'],
  [...PERSONAL_DATA, 'security', 'liability', 'disputes', 'legal-entity', 'developer', 'payments'],
);
const TRADE = context(
  'payments',
  NEVER,
  ['payments'],
  [...PERSONAL_DATA, 'security', 'conduct', 'developer'],
);
const PROPERTY = context('content-licence', LINE, ['content-licence'], PERSONAL_DATA);
const RULES_FOR_APPS = single(
  context('developer', LINE, ['developer', 'conduct'], ['disputes', 'tracking-ads', 'payments', 'security']),
  Number.POSITIVE_INFINITY,
);

const CONTEXTS: Readonly<Record<string, Context>> = {
  'Acceptable Use Policy': RULES_OF_CONDUCT,
  'Ad Publishing Policy': single(RULES_OF_CONDUCT),
  'Advertising Content Policy': single(RULES_OF_CONDUCT),
  'Brand Guidelines': single(PROPERTY),
  'Business Privacy Policy': privacy('data-collection'),
  'Commercial Terms': { ...TRADE, home: null },
  'Community Guidelines': single(RULES_OF_CONDUCT),
  'Content Monetisation Policy': context('conduct', ITEM, ['conduct', 'payments'], PERSONAL_DATA),
  'Copyright Claims Policy': single(PROPERTY),
  'Data Controller Agreement': privacy('data-collection'),
  'Data Processor Agreement': privacy(null),
  'Developer Terms': { ...RULES_FOR_APPS, yieldsAt: 0, homeFromWords: NEVER },
  'Editorial Policy': single(RULES_OF_CONDUCT),
  'General Conditions of Sale': TRADE,
  Imprint: single(context('legal-entity', LINE, ['legal-entity'], [])),
  'In-App Purchases Policy': TRADE,
  'Law Enforcement Guidelines': single(privacy('data-sharing', LINE)),
  'Live Policy': single(RULES_OF_CONDUCT),
  'Marketplace Buyers Conditions': TRADE,
  'Marketplace Sellers Conditions': TRADE,
  'Privacy Policy': privacy('data-collection'),
  'Review Guidelines': RULES_FOR_APPS,
  'Service Level Agreement': context('liability', NEVER, ['liability'], []),
  'Terms of Service': SERVICE,
  'Trackers Policy': single(privacy('tracking-ads', LINE)),
  'Vulnerability Disclosure Policy': context('security', NEVER, ['security'], []),
};

/** The context of a terms type; a subtype such as "Community Guidelines - Spam" has that of its type. */
export function contextOf(termsType: string): Context {
  return CONTEXTS[termsType.split(' - ', 1)[0] ?? ''] ?? UNKNOWN;
}
