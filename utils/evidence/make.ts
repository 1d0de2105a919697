import { foldText } from '../diff/fold.ts';
import { message } from '../messages.ts';
import type { Store } from '../store/types.ts';
import { evidenceHtml } from './html.ts';
import { evidenceMarkdown } from './markdown.ts';
import { memoDraft } from './memo.ts';
import { fileName, type QuotedVersion } from './quote.ts';

/** What a person can have made of a change. */
export type EvidenceForm = 'html' | 'markdown' | 'memo';

/** A file for the person to keep. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const FORMS = {
  html: { make: evidenceHtml, name: '.html', type: 'text/html' },
  markdown: { make: evidenceMarkdown, name: '.md', type: 'text/markdown' },
  memo: { make: memoDraft, name: '-memo.md', type: 'text/markdown' },
} as const;

/**
 * Makes a record of a change to hand to somebody else.
 *
 * @param now milliseconds since the epoch
 * @throws Error where the change or one of its versions is no longer kept
 */
export async function makeEvidence(
  changeId: string,
  form: EvidenceForm,
  store: Pick<Store, 'change' | 'terms' | 'version' | 'clauses'>,
  now: number,
): Promise<MadeFile> {
  const change = await store.change(changeId);
  const terms = change && (await store.terms(change.termsId));
  if (!change || !terms) throw new Error(message('error_changeGone'));
  const [older, newer] = await Promise.all([quoted(change.from, store), quoted(change.to, store)]);
  const { make, name, type } = FORMS[form];
  return {
    name: fileName({ terms, change }) + name,
    type,
    text: make({ terms, change, older, newer, madeAt: now }),
  };
}

async function quoted(versionId: string, store: Pick<Store, 'version' | 'clauses'>): Promise<QuotedVersion> {
  const version = await store.version(versionId);
  if (!version) throw new Error(message('error_versionGone'));
  const { clauseKeys: _keys, numbers: _numbers, termsLinks: _links, ...info } = version;
  const clauses = await store.clauses(version);
  return { info, text: clauses.map(({ text }) => foldText(text)).join('\n') };
}
