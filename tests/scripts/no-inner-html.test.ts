import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textForHtml } from '../../scripts/support/no-inner-html.ts';

describe('textForHtml', () => {
  it('leaves nothing in Preact that sets HTML', () => {
    const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
    expect(preact).toMatch(/innerHTML\s*=[^=]/);
    expect(textForHtml(preact)).not.toMatch(/(inner|outer)HTML\s*=[^=]|insertAdjacentHTML/);
  });

  it('stops the build where the line is not found, or found twice', () => {
    expect(() => textForHtml('a.textContent=1')).toThrow('0 places');
    expect(() => textForHtml('a.innerHTML=b.__html;a.innerHTML=c.__html')).toThrow('2 places');
  });
});
