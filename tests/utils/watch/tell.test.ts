import { describe, expect, it, vi } from 'vitest';
import type { Change, Terms } from '../../../utils/record/types.ts';
import type { TopicId } from '../../../utils/topics/types.ts';
import type { Notification } from '../../../utils/watch/news.ts';
import { targetOf } from '../../../utils/watch/notify.ts';
import { statementOf } from '../../../utils/watch/statements.ts';
import { type TellContext, type TellSettings, tellAgainAt, tellNews } from '../../../utils/watch/tell.ts';
import { aChange, aClauseChange, aTerms, aTopic, aWatch, NOW } from '../../support/builders.ts';

vi.mock('../../../utils/browser.ts', () => ({ browser: {} }));

const scraping = aClauseChange({ topics: [aTopic('ai-scraping')] });
const wording = aClauseChange({
  kind: 'reworded',
  significance: 'minor',
  summary: 'Reworded: how to reach us',
});
const ALL_DAY = { fromMinute: 0, untilMinute: 1439 };

interface Found {
  readonly termsType?: string;
  readonly isMuted?: boolean;
  readonly clauses?: Change['clauses'];
  readonly isRead?: boolean;
  readonly service?: string;
}

/** Terms with a change that was seen twice, and what becomes of telling it. */
function tellerOf(found: readonly Found[], settings: Partial<TellSettings> = {}, isAllowed = true) {
  const terms = new Map<string, Terms>();
  const changes = new Map<string, Change>();
  for (const [i, one] of found.entries()) {
    const { termsType = 'Terms of Service', isMuted = false, clauses = [scraping] } = one;
    const id = `terms-${i}`;
    const toTell = clauses.map(statementOf);
    const service = one.service ?? 'chat.example';
    terms.set(id, aTerms({ id, service, termsType, watch: aWatch({ isMuted, toTell }) }));
    if (!one.isRead) changes.set(id, aChange({ id: `change-${i}`, termsId: id, clauses }));
  }
  const shown: Notification[] = [];
  const marked: string[] = [];
  const context: TellContext = {
    allTerms: async () => [...terms.values()],
    updateTerms: async (id, change) => {
      const changed = change(terms.get(id) ?? aTerms());
      terms.set(id, changed);
      return changed;
    },
    unreadChange: async (id) => changes.get(id),
    markNotified: async (id) => void marked.push(id),
    settings: async () => ({ notifyFrom: 'substantive', quietTopics: [], quietHours: null, ...settings }),
    mayNotify: async () => isAllowed,
    notify: async (notification) => void shown.push(notification),
    now: () => NOW,
  };
  const waiting = () => [...terms.values()].flatMap(({ watch }) => watch?.toTell ?? []);
  return { context, shown, marked, waiting };
}

async function tell(...args: Parameters<typeof tellerOf>) {
  const teller = tellerOf(...args);
  await tellNews(teller.context);
  return teller;
}

describe('telling', () => {
  it('says in words what changed, and what a click opens', async () => {
    const { shown, marked, waiting } = await tell([{ clauses: [wording, scraping] }]);
    expect(shown).toEqual([
      {
        title: 'chat.example, Terms of Service',
        message: '1 new clause (AI scraping)\nNew: forbids collecting data to train AI',
        changeId: 'change-0',
        index: 1,
      },
    ]);
    expect(marked).toEqual(['change-0']);
    expect(waiting()).toEqual([]);
  });

  it('is one notification where several documents of a service changed, and one for each service', async () => {
    const { shown } = await tell([
      {},
      { termsType: 'Developer Terms', clauses: [scraping, aClauseChange({ kind: 'removed' })] },
      { service: 'music.example' },
    ]);
    expect(shown.map(({ title }) => title)).toEqual([
      'chat.example: 2 documents changed',
      'music.example, Terms of Service',
    ]);
    expect(shown[0]?.message).toBe(
      'Terms of Service: 1 new clause (AI scraping)\nDeveloper Terms: 1 new clause, 1 removed clause (AI scraping)',
    );
  });

  it('follows the weight that the person wants to hear of, and always their own words', async () => {
    expect((await tell([{ clauses: [wording] }])).shown).toEqual([]);
    expect((await tell([{ clauses: [wording] }], { notifyFrom: 'minor' })).shown).toHaveLength(1);
    const { shown } = await tell([{ clauses: [{ ...wording, ownWords: ['owl'] }] }]);
    expect(shown[0]?.message).toContain('1 reworded clause (your word “owl”)');
  });

  it('is quiet about topics that the person wants no notification of, where a change is about nothing else', async () => {
    const about = (...topics: TopicId[]) => ({
      ...aClauseChange(),
      topics: topics.map((topic) => aTopic(topic)),
    });
    const quiet = { quietTopics: ['payments'] };
    expect((await tell([{ clauses: [about('payments')] }], quiet)).shown).toEqual([]);
    expect((await tell([{ clauses: [about('payments', 'disputes')] }], quiet)).shown).toHaveLength(1);
    expect((await tell([{ clauses: [about()] }], quiet)).shown).toHaveLength(1);
  });

  it('is silent for a muted service, and for what was read meanwhile, for good', async () => {
    for (const found of [{ isMuted: true }, { isRead: true }]) {
      const { context, shown, waiting } = await tell([found]);
      expect(waiting()).toEqual([]);
      await tellNews(context);
      expect(shown).toEqual([]);
    }
  });

  it('waits where notifications are not allowed, and comes once they are', async () => {
    const { context, shown } = await tell([{}], {}, false);
    expect(shown).toEqual([]);
    await tellNews({ ...context, mayNotify: async () => true });
    expect(shown).toHaveLength(1);
  });

  it('waits until quiet hours are over', async () => {
    const { context, shown } = await tell([{}], { quietHours: ALL_DAY });
    expect(shown).toEqual([]);
    const until = await tellAgainAt(context);
    expect(until).toBeGreaterThan(NOW);
    await tellNews({ ...context, now: () => until ?? NOW });
    await tellNews({ ...context, now: () => until ?? NOW });
    expect(shown).toHaveLength(1);
    expect(await tellAgainAt(context)).toBeNull();
  });
});

it('knows from a notification’s id what to open', () => {
  expect(targetOf('change:3:a#1→b:2')).toEqual({ changeId: 'a#1→b:2', index: 3 });
  expect(targetOf('somebody else’s')).toBeNull();
});
