import type { ComponentChildren, JSX } from 'preact';
import type { WordEdit } from '../utils/diff/types.ts';
import type { TopicVerdict } from '../utils/topics/types.ts';
import { ClauseDiff } from './ClauseDiff.tsx';
import { KindLabel } from './KindLabel.tsx';
import { TopicName } from './TopicTag.tsx';
import { WORDS } from './words.ts';

export interface WelcomeProps {
  /** The choice to make; see Reading.tsx. */
  readonly children: ComponentChildren;
  onSettings(): void;
}

interface Sample {
  readonly kind: 'added' | 'reworded';
  readonly topic: TopicVerdict['topic'];
  readonly number: string;
  readonly words: readonly WordEdit[];
}

/** Two clauses of the terms that the demo site changes. */
const SAMPLES: readonly Sample[] = [
  {
    kind: 'added',
    topic: 'ai-scraping',
    number: '4.3',
    words: [
      {
        op: 'insert',
        text: 'You may not collect letters, addresses or postmarks from Pigeon Post in order to train an artificial intelligence.',
      },
    ],
  },
  {
    kind: 'reworded',
    topic: 'retention-rights',
    number: '6.1',
    words: [
      { op: 'keep', text: 'We keep a record of each delivery for ' },
      { op: 'delete', text: '30 days' },
      { op: 'insert', text: 'two years' },
      { op: 'keep', text: ' after the pigeon has returned.' },
    ],
  },
];

/** The page that opens after the installation: what this is, what it looks like, and one choice. */
export function Welcome({ children, onSettings }: WelcomeProps): JSX.Element {
  return (
    <main class="cw-settings cw-welcome">
      <h1>{WORDS.welcomeTitle}</h1>
      <p>{WORDS.welcomeWhat}</p>
      <p>{WORDS.welcomeTopics}</p>
      <p>{WORDS.welcomeStays}</p>
      <figure class="cw-sample">
        <figcaption class="cw-quiet">{WORDS.welcomePicture}</figcaption>
        {SAMPLES.map((sample) => (
          <div key={sample.number} class={`cw-sample-clause cw-sample-${sample.kind}`}>
            <div class="cw-sample-head">
              <KindLabel clause={{ kind: sample.kind, moved: false }} />
              <TopicName verdict={{ topic: sample.topic, words: [], inChange: true }} />
            </div>
            <ClauseDiff clause={sample} language="en" />
          </div>
        ))}
      </figure>
      {children}
      <p>
        <button type="button" class="cw-link-button" onClick={onSettings}>
          {WORDS.settings}
        </button>
      </p>
    </main>
  );
}
