import type { JSX } from 'preact';
import type { ChangeKind } from '../utils/diff/types.ts';
import { Icon } from './Icon.tsx';
import { kindName } from './words.ts';

/** "New", "Removed", "Reworded" or "Moved": a sign and a word, so that colour is never alone. */
export function KindLabel({
  clause,
}: {
  readonly clause: { readonly kind: ChangeKind; readonly moved: boolean };
}): JSX.Element {
  return (
    <span class={`cw-kind cw-kind-${clause.kind}`}>
      <Icon name={clause.kind} />
      {kindName(clause)}
    </span>
  );
}
