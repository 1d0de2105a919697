// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { RemovedPin } from '../../components/RemovedPin.tsx';
import { aClauseChange } from '../support/builders.ts';
import { control, mount, press, pressKey } from './render.tsx';

const clauses = [aClauseChange({ kind: 'removed', number: '7.' })];

it('names what was removed, shows it struck on a click, and hides it on Escape', async () => {
  const onGo = vi.fn();
  const root = mount(
    <RemovedPin x={100} y={50} clauses={clauses} language="en" isCurrent={false} onGo={onGo} />,
  );
  const button = control(root, 'Removed here: 7. You may not collect data');
  expect(root.querySelector('del')).toBeNull();
  await press(button);
  expect(onGo).toHaveBeenCalledOnce();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelector('del')?.textContent).toMatch(/^7\. You may not/);
  pressKey(button, 'Escape');
  expect(root.querySelector('del')).toBeNull();
});

it('shows the words while it has the focus, and no longer', () => {
  const root = mount(
    <RemovedPin x={100} y={50} clauses={clauses} language="en" isCurrent={false} onGo={() => {}} />,
  );
  const button = control(root, 'Removed here');
  act(() => button.focus());
  expect(root.querySelector('del')).not.toBeNull();
  act(() => button.blur());
  expect(root.querySelector('del')).toBeNull();
});

it('stands beside the text, and never left of the page', () => {
  const pinAt = (x: number): string | undefined =>
    mount(
      <RemovedPin x={x} y={50} clauses={clauses} language="" isCurrent onGo={() => {}} />,
    ).querySelector<HTMLElement>('.cw-pin')?.style.left;
  expect(pinAt(100)).toBe('72px');
  expect(pinAt(2)).toBe('0px');
});
