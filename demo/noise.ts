/**
 * What ticks on a page while its document stays the same. Everything follows from the number of the request, never
 * from the clock, so two requests always differ and one request can always be repeated.
 */

const TEASERS = [
  'New: voice notes that you can read.',
  'Our loft in Lisbon has opened its doors. Come and visit.',
  'Meet the people who keep the servers dry.',
  'Bring your book club: rooms for up to 500 friends.',
  'Seven keyboard shortcuts that you did not know about.',
  'Pigeonpost for the desktop is now twice as fast.',
  'Send a postcard: printed, stamped and posted by us.',
] as const;

const FIRST_DAY = Date.UTC(2026, 1, 16);
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Noise {
  readonly teaser: string;
  /** "Tuesday, 17 February 2026": a day later at each request. */
  readonly today: string;
  /** How many minutes ago something happened. */
  readonly minutesAgo: number;
  readonly counter: string;
  readonly nonce: string;
  /** Of scripts and style sheets, as a build puts it into their names. */
  readonly hash: string;
  /** Ends generated ids. */
  readonly idTail: string;
  /** Of a tracking parameter. */
  readonly visit: string;
}

/** The noise of a request; requests are counted from 0. */
export function noiseOf(request: number): Noise {
  return {
    teaser: TEASERS[request % TEASERS.length] ?? TEASERS[0],
    today: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
      FIRST_DAY + request * DAY_MS,
    ),
    minutesAgo: 2 + (request % 50),
    counter: (48_213 + request).toLocaleString('en-GB'),
    nonce: token(request, 1) + token(request, 2),
    hash: token(request, 3),
    idTail: token(request, 4),
    visit: token(request, 5),
  };
}

/** Eight hexadecimal digits that look random; for two requests of one kind they are never the same. */
function token(request: number, kind: number): string {
  // Multiplying by an odd number modulo 2^32 maps no two requests to one value.
  const mixed = Math.imul(request + 1, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b);
  return (mixed >>> 0).toString(16).padStart(8, '0');
}
