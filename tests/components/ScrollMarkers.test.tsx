// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ScrollMarkers } from '../../components/ScrollMarkers.tsx';
import { mount, press } from './render.tsx';

describe('marks beside the scrollbar', () => {
  const markers = [
    { index: 2, kind: 'removed', at: 0.9 },
    { index: 0, kind: 'added', at: 0.1 },
    { index: 1, kind: 'reworded', at: 0.104 },
  ] as const;

  it('stand where the changes are, near ones as one, and lead there', async () => {
    const onGo = vi.fn();
    const root = mount(<ScrollMarkers markers={markers} current={2} onGo={onGo} />);
    const marks = [...root.querySelectorAll<HTMLElement>('.cw-rail-mark')];
    expect(marks.map((mark) => mark.style.top)).toEqual(['10%', '90%']);
    expect(marks[1]?.className).toContain('cw-rail-current');
    await press(marks[1] as HTMLElement);
    expect(onGo).toHaveBeenCalledWith(2);
  });

  it('are not read aloud, since the panel lists the same', () => {
    const root = mount(<ScrollMarkers markers={markers} current={null} onGo={vi.fn()} />);
    expect(root.querySelector('.cw-rail')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector<HTMLButtonElement>('button')?.tabIndex).toBe(-1);
  });
});
