import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './session.ts';

const BUILT = resolve(import.meta.dirname, '../../.output');

describe.each(BROWSERS)('the built manifest for %s', (browser) => {
  it('shuts out remote code and leaves nothing for pages to find', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT, browser, 'manifest.json'), 'utf8'));
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|http|\*)/);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('asks for nothing that the store is not told the reason of, and the store is told of nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT, browser, 'manifest.json'), 'utf8'));
    const asked: string[] = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ];
    expect(manifest.host_permissions).toBeUndefined();
    const text = readFileSync(resolve(BUILT, '../docs/store', `${browser}.md`), 'utf8');
    const [, table = ''] = /^## Permissions\n([\s\S]*?)^## /m.exec(text) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(told.toSorted()).toEqual(asked.toSorted());
    for (const row of rows) expect(row.split('|')[2]?.trim().length).toBeGreaterThan(60);
  });
});
