import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowed, giveBack, sitesOf } from '../../utils/access.ts';

const kept = vi.hoisted(() => ({ origins: [] as string[], permissions: [] as string[] }));

vi.mock('../../utils/browser.ts', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...kept.origins], permissions: [...kept.permissions] }),
      remove: async ({ origins, permissions }: { origins: string[]; permissions: string[] }) => {
        kept.origins = kept.origins.filter((one) => !origins.includes(one));
        kept.permissions = kept.permissions.filter((one) => !permissions.includes(one));
        return true;
      },
    },
  },
}));

describe('what is allowed', () => {
  beforeEach(() => {
    kept.origins = ['https://*.chat.example/*', 'http://*.chat.example/*', 'http://162.0.2.1/*'];
    kept.permissions = ['storage', 'alarms', 'notifications'];
  });

  it('is named by host, each once, and leaves out what every installation has', async () => {
    expect(await allowed()).toEqual({
      everySite: false,
      hosts: ['162.0.2.1', 'chat.example'],
      notifications: true,
      downloads: false,
    });
    kept.origins.push('http://*/*', 'https://*/*');
    expect(await allowed()).toMatchObject({ everySite: true, hosts: ['162.0.2.1', 'chat.example'] });
  });

  it('is given back part by part, and nothing else with it', async () => {
    kept.origins.push('http://*/*', 'https://*/*');
    expect(await giveBack({ hosts: ['chat.example'] })).toBe(true);
    expect(await allowed()).toMatchObject({ everySite: true, hosts: ['162.0.2.1'], notifications: true });
    await giveBack({ everySite: true });
    expect(await allowed()).toMatchObject({ everySite: false, hosts: ['162.0.2.1'], notifications: true });
    await giveBack({ permissions: ['notifications'] });
    expect(await allowed()).toMatchObject({ hosts: ['162.0.2.1'], notifications: false });
    expect(kept.permissions).toEqual(['storage', 'alarms']);
  });
});

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
