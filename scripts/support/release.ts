/** What a release changes in the files that name a version, and what may be in its way. */

export interface State {
  /** As package.json has it. */
  readonly current: string;
  readonly changelog: string;
  /** What `git status --porcelain` says. */
  readonly status: string;
  readonly branch: string;
  readonly tags: readonly string[];
}

const UNRELEASED = '## Unreleased\n';

/** Why this version cannot be released now, in a sentence; null where it can. */
export function obstacleTo(
  version: string,
  { current, changelog, status, branch, tags }: State,
): string | null {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) return `"${version}" is no version: give X.Y.Z.`;
  if (isLower(version, current)) return `${version} is lower than ${current}.`;
  if (tags.includes(tagOf(version))) return `${tagOf(version)} was released before.`;
  if (branch !== 'main') return `Releases are made on main, and this is ${branch || 'no branch'}.`;
  if (status.trim()) return `The tree has changes that are in no commit:\n${status.trimEnd()}`;
  if (!/^- /m.test(notesOf(changelog))) return 'CHANGELOG.md has no entry under Unreleased.';
  return null;
}

export function tagOf(version: string): string {
  return `v${version}`;
}

/** What the changelog says under Unreleased. */
export function notesOf(changelog: string): string {
  const [, rest = ''] = changelog.split(UNRELEASED);
  return (rest.split(/^## /m)[0] ?? '').trim();
}

/** The changelog with what was unreleased under the version and its day (YYYY-MM-DD). */
export function datedChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n## ${version} - ${day}\n`);
}

/** package.json or package-lock.json with another version. */
export function withVersion(text: string, version: string): string {
  const manifest = JSON.parse(text) as { version: string; packages?: { '': { version: string } } };
  manifest.version = version;
  if (manifest.packages) manifest.packages[''].version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function isLower(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
