import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayAsk, mayReach, requestAsking, requestHosts } from '../../../utils/archive/permission.ts';

const api = vi.hoisted(() => ({
  manifest: {} as object,
  request: vi.fn(async () => true),
  contains: vi.fn(async () => false),
}));
vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => api.manifest },
    permissions: { request: api.request, contains: api.contains },
  },
}));

const ADDRESSES = ['http://one.test:8000/v1', 'http://one.test/v2', 'https://two.test/'];
const ORIGINS = ['http://one.test/*', 'https://two.test/*'];

describe('what the browser has to allow', () => {
  beforeEach(() => {
    api.manifest = {};
    vi.clearAllMocks();
  });

  it('is just the hosts of the archive, each once', async () => {
    expect(await requestHosts(ADDRESSES)).toBe(true);
    expect(api.request).toHaveBeenLastCalledWith({ origins: ORIGINS });
    await requestAsking(ADDRESSES);
    expect(api.request).toHaveBeenLastCalledWith({ origins: ORIGINS });
  });

  it('is, in Firefox, also that names of services are sent, but not for the list of servers', async () => {
    api.manifest = { browser_specific_settings: { gecko: {} } };
    await requestHosts(ADDRESSES);
    expect(api.request).toHaveBeenLastCalledWith({ origins: ORIGINS });
    await requestAsking(ADDRESSES);
    expect(api.request).toHaveBeenLastCalledWith({
      origins: ORIGINS,
      data_collection: ['browsingActivity'],
    });
    expect(await mayAsk('https://two.test/x')).toBe(false);
    expect(api.contains).toHaveBeenLastCalledWith({
      origins: ['https://two.test/*'],
      data_collection: ['browsingActivity'],
    });
    await mayReach('https://two.test/x');
    expect(api.contains).toHaveBeenLastCalledWith({ origins: ['https://two.test/*'] });
  });
});
