import { describe, expect, it, vi } from 'vitest';
import { sitesOf } from '../../utils/access.ts';

vi.mock('../../utils/browser.ts', () => ({ browser: {} }));

describe('sitesOf', () => {
  it.each([
    ['a registrable domain, with all of its hosts', 'chat.example', '*.chat.example'],
    ['a name without a domain', 'localhost', '*.localhost'],
    ['no port, since patterns name none', 'localhost:8000', '*.localhost'],
    ['an address, which has no other hosts', '127.0.0.1:8000', '127.0.0.1'],
    ['an address of the newer kind', '[::1]:8000', '[::1]'],
  ])('names %s', (_what, service, host) => {
    expect(sitesOf(service)).toEqual([`http://${host}/*`, `https://${host}/*`]);
  });
});
