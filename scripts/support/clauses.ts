/** The labelled clauses and the expert memos, in the layout that their own README describes; no part of the project. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compareClauses } from '../../utils/diff/changes.ts';
import { foldText } from '../../utils/diff/fold.ts';
import { judge } from '../../utils/diff/significance.ts';
import type { ClauseChange, Significance, WordEdit } from '../../utils/diff/types.ts';
import { redline } from '../../utils/diff/words.ts';
import { splitNumbering } from '../../utils/terms/numbering.ts';
import type { Clause } from '../../utils/terms/types.ts';
import type { TopicId } from '../../utils/topics/types.ts';
import { kindOfLine, visibleText } from './markdown.ts';

/** A clause as it is given: Markdown before and after, with its labels. */
export interface LabelledClause {
  readonly id: string;
  readonly service: string;
  readonly termsType: string;
  readonly language: string;
  readonly stratum: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly before: string | null;
  readonly after: string | null;
  readonly topics: readonly TopicId[];
  readonly changeTopics: readonly TopicId[];
  readonly significance: Significance;
  readonly note: string;
}

/** A noteworthy change as experts told it, with the clauses it is about. */
export interface Memo {
  readonly memo: string;
  readonly expectedTopics: readonly TopicId[];
  readonly commits: readonly { readonly termsType: string }[];
  readonly clauses: readonly { readonly before: string | null; readonly after: string | null }[];
}

/** One of two parts that share no service: rules are written on one and checked on the other. */
export type Half = 'a' | 'b';

/** Which half a service is in, by its name alone. The first byte parts the reference itself, so the second does here. */
export function halfOf(service: string): Half {
  const name = service.normalize('NFC').trim().toLowerCase();
  return (createHash('sha256').update(name, 'utf8').digest()[1] ?? 0) % 2 === 0 ? 'a' : 'b';
}

/** @throws Error where the file cannot be read or a line is no JSON */
export function readClauses(file: string): LabelledClause[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledClause);
}

/** @throws Error where the file cannot be read or is no JSON */
export function readMemos(file: string): Memo[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Memo[];
}

export function clauseOf(markdown: string | null): Clause | null {
  if (markdown === null) return null;
  const [number, text] = splitNumbering(visibleText(markdown));
  return { kind: kindOfLine(markdown), number, text };
}

/** A labelled clause as the comparison would hand it on: paired as labelled, then redlined and judged as shipped. */
export function changeOf(labelled: LabelledClause): ClauseChange {
  const [before, after] = [clauseOf(labelled.before), clauseOf(labelled.after)];
  const kind = labelled.kind === 'modified' ? 'reworded' : labelled.kind;
  const words: WordEdit[] = [];
  const place = { moved: false, before: before && 0, after: after && 0, at: 0 };
  if (before && after && foldText(before.text) === foldText(after.text)) {
    words.push({ op: 'keep', text: after.text });
    return { kind, ...place, words, significance: 'editorial', reason: 'not reported as a change' };
  }
  if (before && after) words.push(...redline(before.text, after.text));
  else if (after) words.push({ op: 'insert', text: after.text });
  else if (before) words.push({ op: 'delete', text: before.text });
  return { kind, ...place, words, ...judge({ kind, before, after, words }) };
}

/** What is reported of a memo's clauses when they are compared as two versions. */
export function changesOf({ clauses }: Memo): readonly ClauseChange[] {
  const side = (name: 'before' | 'after'): Clause[] =>
    clauses.flatMap((clause) => clauseOf(clause[name]) ?? []);
  return compareClauses(side('before'), side('after'));
}
