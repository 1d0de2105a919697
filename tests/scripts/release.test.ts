import { describe, expect, it } from 'vitest';
import {
  datedChangelog,
  notesOf,
  obstacleTo,
  type State,
  withVersion,
} from '../../scripts/support/release.ts';

const CHANGELOG = `# Changelog

All notable changes.

## Unreleased

### Added

- Owls are told from eagles. It costs $& and $1.

## 0.1.0 - 2026-05-03

- The first one.
`;
const READY: State = {
  current: '0.1.0',
  changelog: CHANGELOG,
  status: '',
  branch: 'main',
  tags: ['v0.1.0', ''],
};

describe('obstacleTo', () => {
  it.each(['0.1.1', '0.2.0', '0.10.0', '1.0.0'])('lets %s pass', (version) => {
    expect(obstacleTo(version, READY)).toBeNull();
  });

  it('lets the version pass that package.json already has, where it was never released', () => {
    expect(obstacleTo('0.1.0', { ...READY, tags: [] })).toBeNull();
  });

  it.each<[why: string, version: string, state: Partial<State>, says: string]>([
    ['no version', '', {}, 'no version'],
    ['a version with more', '1.0.0-beta', {}, 'no version'],
    ['a version with a zero before it', '1.02.0', {}, 'no version'],
    ['a lower version', '0.9.9', { current: '0.10.0' }, 'lower'],
    ['a version that was released', '0.1.0', {}, 'released before'],
    ['another branch', '0.2.0', { branch: 'topics' }, 'on main'],
    ['no branch', '0.2.0', { branch: '' }, 'no branch'],
    ['changes that are in no commit', '0.2.0', { status: ' M README.md\n' }, 'README.md'],
    ['no entry', '0.2.0', { changelog: datedChangelog(CHANGELOG, '0.1.9', '2026-06-01') }, 'no entry'],
    ['no changelog', '0.2.0', { changelog: '' }, 'no entry'],
  ])('stops at %s', (_why, version, state, says) => {
    expect(obstacleTo(version, { ...READY, ...state })).toContain(says);
  });
});

describe('a release', () => {
  it('puts what was unreleased under its version and day', () => {
    const dated = datedChangelog(CHANGELOG, '0.2.0', '2026-06-01');
    expect(dated).toContain('## Unreleased\n\n## 0.2.0 - 2026-06-01\n\n### Added\n\n- Owls');
    expect(notesOf(dated)).toBe('');
    expect(dated).toContain('## 0.1.0 - 2026-05-03');
  });

  it('names what is new', () => {
    expect(notesOf(CHANGELOG)).toBe('### Added\n\n- Owls are told from eagles. It costs $& and $1.');
  });

  it('changes nothing but the version', () => {
    const manifest = `{\n  "name": "a",\n  "version": "0.1.0",\n  "dependencies": {\n    "b": "0.1.0"\n  }\n}\n`;
    expect(withVersion(manifest, '0.2.0')).toBe(manifest.replace('"version": "0.1.0"', '"version": "0.2.0"'));
  });

  it('changes both places of a lock', () => {
    const lock = { version: '0.1.0', packages: { '': { version: '0.1.0' }, b: { version: '0.1.0' } } };
    expect(JSON.parse(withVersion(JSON.stringify(lock), '0.2.0'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, b: { version: '0.1.0' } },
    });
  });
});
