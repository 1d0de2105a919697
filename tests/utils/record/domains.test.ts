import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { rulesOf, suffixesModule, writeSuffixes } from '../../../scripts/support/suffixes.ts';
import { registrableDomain } from '../../../utils/record/domains.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const rules = await rulesOf(ROOT);
/** Addresses have no other letters. */
const inAscii = rules.filter((rule) => /^[\x21-\x7e]+$/.test(rule));

/** What the library says that the list comes from. */
const byTheLibrary = (host: string): string | null => getDomain(host, { allowPrivateDomains: true });

/** Hosts at, above and below what a rule names. */
function hostsAround(rule: string): string[] {
  const suffix = rule.replace(/^!/, '').replaceAll('*', 'any');
  return [suffix, `own.${suffix}`, `a.b.${suffix}`, suffix.split('.').slice(1).join('.')].filter(Boolean);
}

describe('registrableDomain', () => {
  it('has the list as it is now: else `npm run suffixes`', () => {
    expect(inAscii.length).toBeGreaterThan(9000);
    const kept = readFileSync(join(ROOT, 'utils/record/suffixes.ts'), 'utf8');
    expect(kept === suffixesModule(writeSuffixes(rules))).toBe(true);
  });

  it('agrees with the library on hosts around every rule', () => {
    const hosts = inAscii.flatMap(hostsAround);
    expect(hosts.filter((host) => registrableDomain(host) !== byTheLibrary(host))).toEqual([]);
  });

  it('agrees with the library on any host that is made of the labels of rules', () => {
    const labels = [...new Set(inAscii.flatMap((rule) => rule.split('.')))].filter(
      (one) => !/[!*]/.test(one),
    );
    const host = fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(host, (parts) => {
        expect(registrableDomain(parts.join('.'))).toBe(byTheLibrary(parts.join('.')));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['www.example.co.uk', 'example.co.uk'],
    ['somebody.github.io', 'somebody.github.io'],
    ['deep.below.somebody.github.io', 'somebody.github.io'],
    ['github.io', null],
    ['co.uk', null],
    ['localhost', null],
    ['www.ck', 'www.ck'],
    ['shop.other.ck', 'shop.other.ck'],
    ['a.city.kobe.jp', 'city.kobe.jp'],
    ['example.com.', 'example.com'],
    ['a.host.of.no.known.toplevel', 'known.toplevel'],
    ['xn--fiqs8s', null],
    ['127.0.0.1', null],
    ['[::1]', null],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});
