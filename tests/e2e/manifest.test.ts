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
});
