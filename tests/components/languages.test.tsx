// @vitest-environment happy-dom
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { formatAgo, formatBytes, interval, restorationLine, watchSentences } from '../../components/words.ts';
import { plural, uiLocale } from '../../utils/messages.ts';
import { aChange, aClauseChange, aTerms, aTopic, aWatch, NOW } from '../support/builders.ts';
import { speak } from '../support/i18n.ts';
import { mount } from './render.tsx';

const HOUR = 3_600_000;
const change = aChange({
  clauses: [
    aClauseChange({ topics: [aTopic('ai-scraping')] }),
    aClauseChange({ kind: 'reworded', significance: 'editorial' }),
  ],
});

afterAll(() => speak('en'));

describe.each([
  ['fr', 'il y a 2 heures', 'tous les 3 jours', '1 changement depuis', 'Collecte pour l’IA'],
  ['de', 'vor 2 Stunden', 'alle 3 Tage', '1 Änderung seit', 'KI-Scraping'],
  ['es', 'hace 2 horas', 'cada 3 días', '1 cambio desde', 'Extracción para IA'],
])('in %s', (language, ago, days, heading, topic) => {
  it('dates, numbers and plurals are those of the language', () => {
    speak(language);
    expect(uiLocale()).toBe(language);
    expect(formatAgo(NOW - 2 * HOUR, NOW)).toBe(ago);
    expect(interval(72 * HOUR)).toBe(days);
    expect(formatBytes(1_250_000)).toMatch(/1,3\s?M[Bo]/);
    expect(plural('changes', 0)).not.toContain('$');
    expect(
      restorationLine({ services: 1, terms: 2, versions: 1234, changes: 0, ignored: 1, ownWords: 2 }),
    ).toMatch(/1[.\s\u202f]?234/);
    expect(watchSentences(aWatch(), NOW).join(' ')).toContain(ago);
  });

  it('the panel speaks it, and shows no key', () => {
    speak(language);
    const root = mount(
      <Panel
        change={change}
        terms={aTerms()}
        current={0}
        folded={false}
        now={NOW}
        corner="bottom-right"
        onStep={vi.fn()}
        onGo={vi.fn()}
        onMarkRead={vi.fn()}
        onKeep={vi.fn()}
        onFold={vi.fn()}
        onClose={vi.fn()}
        onMove={vi.fn()}
        onNotTerms={vi.fn()}
        onIgnore={vi.fn()}
      />,
    );
    expect(root.textContent).toContain(heading);
    expect(root.textContent).toContain(topic);
    const said = [...root.querySelectorAll('*')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
      element.textContent ?? '',
    ]);
    expect(said.filter((text) => /\b[a-z]+[_A-Z]\w*_\w+|\$\d/.test(text))).toEqual([]);
  });
});
