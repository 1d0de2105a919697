/**
 * The backup file: two lines of text, gzipped. The first says what it is, the second holds everything.
 *
 *     {"format":"clausewatch-backup","version":1,"madeAt":"2026-05-03T12:00:00.000Z","sha256":"…"}
 *     {"terms":[…],"versions":[…],"clauses":[…],"changes":[…],"settings":{…}}
 *
 * `sha256` is that of the second line in UTF-8, so `zcat FILE | tail -n +2 | tr -d '\n' | sha256sum` must print it.
 */
import * as v from 'valibot';
import { sha256 } from '../sha256.ts';
import { BackupError } from './errors.ts';
import { type Everything, everything } from './schema.ts';

export const FORMAT = 'clausewatch-backup';
/** Raised when a file could no longer be read by an older extension. */
export const VERSION = 1;

/** Largest file, and largest text in it, in bytes; a thousand services with fifty versions each are a tenth of it. */
const LARGEST_FILE = 200 * 1024 * 1024;
const LARGEST_TEXT = 1024 * 1024 * 1024;

const header = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  madeAt: v.pipe(v.string(), v.maxLength(40)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What the file is called. @param madeAt milliseconds since the epoch */
export function nameOfBackup(madeAt: number): string {
  return `clausewatch-${new Date(madeAt).toISOString().slice(0, 10)}.json.gz`;
}

/** Makes the file. @param madeAt milliseconds since the epoch */
export async function packBackup(content: Everything, madeAt: number): Promise<Blob> {
  const body = JSON.stringify(content);
  const head = {
    format: FORMAT,
    version: VERSION,
    madeAt: new Date(madeAt).toISOString(),
    sha256: await sha256(body),
  };
  const text = new Blob([`${JSON.stringify(head)}\n${body}\n`]);
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([packed], { type: 'application/gzip' });
}

/** Reads a file. What it says is checked for form; whether it fits together is for `merge.ts` to say. @throws BackupError */
export async function unpackBackup(file: Blob): Promise<Everything> {
  if (file.size > LARGEST_FILE) throw new BackupError('too-large');
  const text = await gunzip(file);
  const [head = '', body = ''] = text.split('\n', 2);
  const described = v.safeParse(header, parse(head, 'foreign'));
  if (!described.success) throw new BackupError('foreign');
  if (described.output.version > VERSION) throw new BackupError('newer');
  if ((await sha256(body)) !== described.output.sha256) throw new BackupError('damaged');
  const content = v.safeParse(everything, parse(body, 'damaged'));
  if (!content.success) throw new BackupError('invalid');
  return content.output;
}

function parse(text: string, fault: 'foreign' | 'damaged'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(fault);
  }
}

/** Stops where the text grows beyond what is sensible, however small the file is. */
async function gunzip(file: Blob): Promise<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > LARGEST_TEXT) throw new BackupError('too-large');
      parts.push(decoder.decode(value, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(length === 0 ? 'foreign' : 'damaged');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return parts.join('');
}
