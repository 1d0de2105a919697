import { cookies } from './cookies.ts';
import { developers } from './developers.ts';
import type { DemoDocument } from './editions.ts';
import { licensing } from './licensing.ts';
import { privacy } from './privacy.ts';
import { terms } from './terms.ts';

export { cookies, developers, licensing, privacy, terms };

/** Every document of the demo site, as its footer lists them. */
export const documents: readonly DemoDocument[] = [terms, developers, licensing, privacy, cookies];

/** The document of a key ("terms"), or null. */
export function documentOfKey(key: string): DemoDocument | null {
  return documents.find((document) => document.key === key) ?? null;
}
