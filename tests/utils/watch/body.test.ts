import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, readBounded } from '../../../utils/watch/body.ts';

const UTF8 = new TextEncoder().encode('Café “terms”');
const LATIN1 = Uint8Array.from('Café terms', (letter) => letter.charCodeAt(0));

describe('decoding', () => {
  it('reads UTF-8 as that, whatever is said of it', () => {
    for (const type of ['text/html', 'text/html; charset=utf-8', 'text/html; charset=iso-8859-1']) {
      expect(decode(UTF8, type)).toBe('Café “terms”');
    }
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const said = `é${text}`; // one letter beyond ASCII: without any, UTF-16 may be meant
        expect(decode(new TextEncoder().encode(said), 'text/html; charset=koi8-r')).toBe(said);
      }),
    );
  });

  it('takes the charset of the header, then the one the page names', () => {
    expect(decode(LATIN1, 'text/html; charset=iso-8859-1')).toBe('Café terms');
    const page = Uint8Array.from([...new TextEncoder().encode('<meta charset="iso-8859-1">'), ...LATIN1]);
    expect(decode(page, 'text/html')).toContain('Café terms');
    expect(decode(page, 'text/html; charset=utf-8')).toContain('Café terms');
  });

  it('shows what cannot be decoded as such, and survives a charset nobody knows', () => {
    expect(decode(LATIN1, 'text/html')).toBe('Caf\uFFFD terms');
    expect(decode(LATIN1, 'text/html; charset=klingon')).toBe('Caf\uFFFD terms');
  });

  it('leaves encodings that look like ASCII to what is said of them', () => {
    const japanese = Uint8Array.from([0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]);
    expect(decode(japanese, 'text/html; charset=iso-2022-jp')).toBe('あ');
  });
});

describe('reading', () => {
  it('joins what comes in pieces', async () => {
    const pieces = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(UTF8.slice(0, 4));
        stream.enqueue(UTF8.slice(4));
        stream.close();
      },
    });
    expect(await readBounded(new Response(pieces), 100)).toEqual(UTF8);
  });

  it('ends where a body is too long, and takes none for nothing', async () => {
    expect(await readBounded(new Response('123456'), 5)).toBeNull();
    expect(await readBounded(new Response('12345'), 5)).toHaveLength(5);
    expect(await readBounded(new Response(null), 5)).toHaveLength(0);
  });
});
