import { beforeEach, expect, it, vi } from 'vitest';
import { send } from '../../../utils/messaging/send.ts';

const UNHEARD = 'Could not establish connection. Receiving end does not exist.';
/** What the browser answers to one message after the other. */
const answers: (() => unknown)[] = [];
const sent: unknown[] = [];

vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: unknown) => {
        sent.push(message);
        return answers.shift()?.();
      },
    },
    i18n: { getMessage: (name: string) => name },
  },
}));

const fails = (message: string) => () => {
  throw new Error(message);
};
const ask = (): Promise<unknown> => send('markAllRead', null);

beforeEach(() => {
  answers.length = 0;
  sent.length = 0;
});

it('asks once more where the background was being stopped', async () => {
  answers.push(fails(UNHEARD), () => ({ ok: true, value: 7 }));
  expect(await ask()).toBe(7);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

it('says so where nobody listens the second time either', async () => {
  answers.push(fails(UNHEARD), fails(UNHEARD));
  await expect(ask()).rejects.toThrow(UNHEARD);
});

it('does not repeat what was heard and then failed', async () => {
  answers.push(fails('A listener answered too late'), () => ({ ok: true, value: 7 }));
  await expect(ask()).rejects.toThrow('too late');
  expect(sent).toHaveLength(1);
});
