/** What is said about Open Terms Archive. See components/words.ts for the rest. */
import type { ArchiveFault, Collection } from '../../utils/archive/types.ts';
import { countChanges, formatDay } from '../words.ts';

export const WORDS = {
  archive: 'Open Terms Archive',
  compareWith: 'Compare with',
  lastVisit: 'your last visit',
  asking: 'Asking the archive…',
  showVersion: 'Open that version in the archive',
  showChanges: 'Show them here',
  notNow: 'Not now',
  done: 'Done',
  nothingChanged: 'Nothing that matters has changed since then.',

  older: 'Before your first visit',
  askVersions: 'Ask Open Terms Archive',
  askVersionsWhy: 'Asks for the versions in force 1, 3, 6, 12 and 24 months ago.',
  onDay: 'Or for the version in force on',
  askDay: 'Ask',
  comparedWithNewest: 'Compared with the newest version kept here.',

  giveBack: 'Have these terms archived',
  giveBackWhy:
    'Open Terms Archive tracks the services that people declare to it. A draft can be made of this page, for you to check and to hand in.',
  draft: 'Draft a declaration',
  draftWhy: 'Asks the site for the page once, without your cookies. Nothing is sent to the archive.',
  drafting: 'Drafting…',
  checkDraft:
    'Check the name, the kind of terms and the selectors, and leave out what is not needed. The file is to be called:',
  copy: 'Copy',
  copied: 'Copied.',
  draftFailed:
    'The site could not be reached, or does not send this text without a visit, so no draft can be made from here.',
  howTo: 'How to hand in a declaration',

  settingsTitle: 'What changed before your first visit',
  settingsWhat:
    'Open Terms Archive, a public project, has recorded the terms of many services for years. With it, terms can be compared with what they said before you first opened them. It is off unless you turn it on.',
  settingsSent:
    'While it is on, this is sent, without cookies, to the servers of the archive listed here, and to nobody else: the name of the service; then the kind of its terms and a date. It is sent when you open terms for the first time, and when you choose a date. The address of the page, what you read there and what is kept here are never sent. Answers are kept for some days, so that little is asked.',
  settingsPlain:
    'These servers have no encrypted address: whoever runs the network you use could read the name of the service.',
  federation: 'Address of the archive',
  list: 'List its servers',
  listing: 'Asking the archive which servers it has…',
  listWhy: 'Nothing of yours is sent for that.',
  noServers: 'This archive names no servers.',
  turnOn: 'Allow these servers and turn it on',
  turnOff: 'Turn off',
  isOn: 'It is on. These servers are asked:',
  wouldAsk: 'These servers would be asked:',
  notAnAddress: 'Type an address that begins with http:// or https://.',
} as const;

const FAULTS: Record<ArchiveFault, string> = {
  off: 'Open Terms Archive is not turned on. You can turn it on in the settings.',
  'not-allowed':
    'The browser does not let Clausewatch ask the archive’s servers. You can allow them in the settings.',
  unreachable: 'The archive could not be reached, or did not answer as it should. Try again later.',
  'too-large': 'The archive’s answer was too long to be read.',
  'not-understood': 'The archive answered something that could not be understood.',
  unknown: 'The archive does not have these terms at this address.',
  'no-version': 'The archive had not recorded these terms by then.',
  'other-language': 'The archive has these terms in another language only.',
  unlike: 'What the archive has reads quite differently from this page, so they cannot be compared.',
};

/** One plain sentence for why the archive could not be compared with. */
export const archiveFaultSentence = (fault: ArchiveFault): string => FAULTS[fault];

/** "Open Terms Archive, 12 March 2025". */
export const sourceLine = (fetchedAt: number, now: number): string =>
  `${WORDS.archive}, ${formatDay(fetchedAt, now)}`;

/** The date of a choice before the archive was asked: "Open Terms Archive, by 12 March 2025". */
export const choiceLine = (at: number, now: number): string => `${WORDS.archive}, by ${formatDay(at, now)}`;

/** "3 changes since 12 March 2025". */
export const offerLine = (count: number, fetchedAt: number, now: number): string =>
  `${countChanges(count)} since ${formatDay(fetchedAt, now)}`;

/** Where the archive says how to contribute. */
export const HOW_TO_CONTRIBUTE = 'https://docs.opentermsarchive.org/contributing-terms/';

/** "Demo (one.test)". */
export const collectionLine = ({ name, endpoint }: Collection): string =>
  `${name} (${new URL(endpoint).host})`;
