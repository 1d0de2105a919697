import type { JSX } from 'preact';
import type { WordEdit } from '../../utils/diff/types.ts';
import { Hidden } from '../Hidden.tsx';
import { WORDS } from './words.ts';

export interface SideBySideProps {
  readonly clause: { readonly number: string; readonly words: readonly WordEdit[] };
  /** Of the terms; '' where unknown. */
  readonly language: string;
}

/** A clause before and after, each whole, with what went and what came marked. */
export function SideBySide({ clause, language }: SideBySideProps): JSX.Element {
  return (
    <div class="cw-sides" lang={language || undefined}>
      <Side name={WORDS.before} words={clause.words} own="delete" />
      <Side name={WORDS.after} words={clause.words} own="insert" />
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly words: readonly WordEdit[];
  readonly own: 'delete' | 'insert';
}

function Side({ name, words, own }: SideProps): JSX.Element {
  const Tag = own === 'delete' ? 'del' : 'ins';
  const shown = words.filter((edit) => edit.op === 'keep' || edit.op === own);
  return (
    <p class="cw-redline" dir="auto">
      <Hidden>{name}: </Hidden>
      {shown.length === 0 && <span aria-hidden="true">—</span>}
      {shown.map((edit) => (edit.op === 'keep' ? <span>{edit.text}</span> : <Tag>{edit.text}</Tag>))}
    </p>
  );
}
