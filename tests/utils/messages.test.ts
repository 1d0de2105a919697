import { afterEach, describe, expect, it, vi } from 'vitest';
import { packedName } from '../../utils/messages.ts';
import { speak as speakIn } from '../support/i18n.ts';

describe('a context that the browser gives no phrases', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    speakIn('en');
  });

  it('reads its catalogue itself, once, and speaks from then on', async () => {
    vi.resetModules();
    const { message, speak } = await import('../../utils/messages.ts');
    vi.stubGlobal('chrome', { i18n: { getMessage: () => '', getUILanguage: () => 'de' } });
    vi.stubGlobal('navigator', { language: 'de-AT' });
    const fetched = vi.fn(async () =>
      Response.json({
        [packedName('locale')]: { message: 'de' },
        [packedName('stop')]: { message: 'Halt: $1' },
      }),
    );
    vi.stubGlobal('fetch', fetched);
    expect(message('stop')).toBe('stop');
    await speak();
    await speak();
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/_locales/de/messages.json');
    expect(message('stop', 'x')).toBe('Halt: x');
  });

  it('asks for nothing where the phrases are there', async () => {
    vi.resetModules();
    const { speak } = await import('../../utils/messages.ts');
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await speak();
    expect(fetched).not.toHaveBeenCalled();
  });
});
