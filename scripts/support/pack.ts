/**
 * Zip files that depend on nothing but what is in them: names sorted by code unit, one date for all, no owner, no mode,
 * and deflated by WebAssembly or JavaScript, since the zlib in Node answers differently on different processors.
 */
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { Zip, type ZipInputFile, zipSync } from 'fflate';

/** Contents by path, with `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** The first day that a zip file can name, at an hour that no clock skips; local, as the format is. */
const noDate = (): Date => new Date(1980, 0, 1, 12);

/** More of them cost time and save nothing. */
const ITERATIONS = 15;

/** A package as small as deflate can be made, for what is read often and written seldom. */
export async function packSmall(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, content] of sorted(files)) {
    const deflated = new Uint8Array(
      await deflateAsync(content, { numiterations: ITERATIONS, blocksplittingmax: 0 }),
    );
    const isSmaller = deflated.length < content.length;
    const entry: ZipInputFile = {
      filename,
      size: content.length,
      crc: crc32(content),
      compression: isSmaller ? 8 : 0,
      mtime: noDate(),
    };
    zip.add(entry);
    entry.ondata?.(null, isSmaller ? deflated : content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** A package made quickly. */
export function packFast(files: Files): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(sorted(files)), { level: 9, mtime: noDate() });
}

function sorted(files: Files): [string, Uint8Array<ArrayBuffer>][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
