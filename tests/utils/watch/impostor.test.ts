import { describe, expect, it } from 'vitest';
import { impostorOf } from '../../../utils/watch/impostor.ts';
import { aReport, clausesOf } from '../../support/sightings.ts';

const ADDRESS = 'https://pigeonpost.example/terms';
const pageOf = (title: string, ...texts: string[]) => aReport({ title, clauses: clausesOf(...texts) });

describe('a page in place of the terms', () => {
  it.each([
    ['blocked', 'Just a moment...', []],
    ['blocked', 'Pigeonpost', ['Please verify that you are human to go on.']],
    ['blocked', 'Attention', ['Sorry, you have been blocked']],
    ['blocked', 'Zugriff verweigert', ['Bitte später wiederkommen.']],
    ['gone', 'Pigeonpost', ['Page not found', 'It may have flown away.']],
    ['gone', 'Seite nicht gefunden', []],
    ['needs-login', 'Sign in to Pigeonpost', ['Welcome back']],
    ['needs-login', 'Pigeonpost', ['Connectez-vous pour continuer']],
  ] as const)('is %s: %s %j', (outcome, title, texts) => {
    expect(impostorOf('<p>', ADDRESS, pageOf(title, ...texts))).toBe(outcome);
  });

  it('is a login where it asks for a password or stands at a login’s address', () => {
    const page = pageOf('Pigeonpost', 'Welcome back');
    expect(impostorOf('<input name=p type="password">', ADDRESS, page)).toBe('needs-login');
    expect(impostorOf('<p>', 'https://pigeonpost.example/login?next=terms', page)).toBe('needs-login');
    expect(impostorOf('<p>', 'https://pigeonpost.example/authors', page)).toBeNull();
  });

  it('is not one where it is long, or says nothing of the kind', () => {
    const long = 'You must log in to use the service. '.repeat(80);
    expect(impostorOf('<input type="password">', ADDRESS, pageOf('Terms', long))).toBeNull();
    expect(impostorOf('<p>', ADDRESS, pageOf('Pigeonpost', 'Loading…'))).toBeNull();
  });
});
