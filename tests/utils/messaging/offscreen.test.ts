import { beforeEach, expect, it, vi } from 'vitest';
import { askOffscreen } from '../../../utils/messaging/offscreen.ts';

/** As Chrome has it: a page that is loading is there, a second one is refused, and only a loaded one hears messages. */
const page = { isThere: false, isLoaded: false };
let load = (): void => {};

vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ input }: { input: unknown }) => {
        if (!page.isLoaded) throw new Error('Receiving end does not exist.');
        return { ok: true, value: input };
      },
    },
  },
}));
vi.stubGlobal('chrome', {
  offscreen: {
    hasDocument: async () => page.isThere,
    createDocument: () => {
      if (page.isThere) throw new Error('Only a single offscreen document may be created.');
      page.isThere = true;
      return new Promise<void>((resolve) => {
        load = () => {
          page.isLoaded = true;
          resolve();
        };
      });
    },
  },
});

const ask = (html: string): Promise<unknown> =>
  askOffscreen('parseTerms', { html, url: 'https://example.org/' });

beforeEach(() => Object.assign(page, { isThere: false, isLoaded: false }));

it('waits for a page that another question has opened', async () => {
  const first = ask('first');
  await vi.waitFor(() => expect(page.isThere).toBe(true));
  const second = ask('second');
  load();
  expect(await first).toMatchObject({ html: 'first' });
  expect(await second).toMatchObject({ html: 'second' });
});

it('uses the page that is there', async () => {
  Object.assign(page, { isThere: true, isLoaded: true });
  expect(await ask('one')).toMatchObject({ html: 'one' });
});

it('opens it anew where the browser has closed it', async () => {
  const first = ask('first');
  await vi.waitFor(() => expect(page.isThere).toBe(true));
  load();
  await first;
  Object.assign(page, { isThere: false, isLoaded: false });
  const again = ask('again');
  await vi.waitFor(() => expect(page.isThere).toBe(true));
  load();
  expect(await again).toMatchObject({ html: 'again' });
});
