// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Language } from '../../components/Language.tsx';
import { type Given, type PermissionPorts, Permissions } from '../../components/Permissions.tsx';
import { speak } from '../support/i18n.ts';
import { control, mount, press } from './render.tsx';

const NOTHING: Given = {
  everySite: false,
  sites: [],
  archive: [],
  notifications: false,
  downloads: false,
};

/** A browser that has allowed some things. */
async function show(given: Given, takesBack = true) {
  let now = given;
  let tell = (): void => {};
  const ports: PermissionPorts = {
    given: async () => now,
    takeBack: vi.fn(async (part) => {
      if (takesBack && part.kind === 'site')
        now = { ...now, sites: now.sites.filter((one) => one !== part.host) };
      return takesBack;
    }),
    onAccess: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  const root = mount(<Permissions ports={ports} />);
  await act(async () => {});
  const change = async (next: Given): Promise<void> => {
    now = next;
    await act(async () => tell());
  };
  return { root, ports, change };
}

describe('Permissions', () => {
  it('says so where nothing was allowed', async () => {
    const { root } = await show(NOTHING);
    expect(root.textContent).toContain('Nothing beyond what every extension may do');
  });

  it('names what was allowed, with what it is for, and takes each back', async () => {
    const all: Given = {
      everySite: true,
      sites: ['chat.example', 'music.example'],
      archive: ['archive.example'],
      notifications: true,
      downloads: true,
    };
    const { root, ports } = await show(all);
    const rows = [...root.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(/chat\.example.*re-read its terms/);
    expect(rows[3]).toMatch(/archive\.example.*Open Terms Archive/);
    await press(control(root, 'Take back: chat.example'));
    expect(ports.takeBack).toHaveBeenCalledWith({ kind: 'site', host: 'chat.example' });
    await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(5));
    expect(root.querySelector('[role=status]')?.textContent).toBe('chat.example is no longer allowed.');
    await press(control(root, 'Take back: Notifications'));
    expect(ports.takeBack).toHaveBeenCalledWith({ kind: 'notifications' });
  });

  it('says so where the browser does not take it back, and notices what is taken back elsewhere', async () => {
    const { root, change } = await show({ ...NOTHING, downloads: true }, false);
    await press(control(root, 'Take back: Saving files'));
    await act(async () => {});
    expect(root.querySelector('[role=status]')?.textContent).toContain('did not take Saving files back');
    expect(root.querySelectorAll('li')).toHaveLength(1);
    await change(NOTHING);
    expect(root.querySelectorAll('li')).toHaveLength(0);
  });
});

describe('Language', () => {
  it.each([
    ['en', 'now British English. It also knows French, German and Spanish.'],
    ['de', 'jetzt Deutsch. Es kann auch Englisch, Französisch und Spanisch.'],
  ])('says which language is spoken, in it: %s', (language, line) => {
    speak(language);
    const spoken = language === 'en' ? 'en-GB' : language;
    const root = mount(<Language spoken={spoken} known={['en', 'fr', 'de', 'es']} />);
    expect(root.textContent).toContain(line);
    speak('en');
  });
});
