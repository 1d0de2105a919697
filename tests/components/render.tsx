import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh root of the document and waits for effects. */
export function mount(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  update(root, view);
  return root;
}

export function update(root: HTMLElement, view: ComponentChild): void {
  act(() => render(view, root));
}

/** What a screen reader would call it. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button, link or switch whose name contains the words. @throws where there is none */
export function control(root: ParentNode, words: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((element) => nameOf(element).includes(words));
  if (!found) throw new Error(`no control named “${words}” among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export function has(root: ParentNode, words: string): boolean {
  return [...root.querySelectorAll('button, a')].some((element) => nameOf(element).includes(words));
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export function pressKey(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void element.dispatchEvent(event));
  return event;
}

/** Gives a field a value as typing or choosing does. */
export async function fill(field: Element | null, event: 'input' | 'change', value: string): Promise<void> {
  (field as HTMLInputElement | HTMLSelectElement).value = value;
  await act(async () => void field?.dispatchEvent(new Event(event, { bubbles: true })));
}
