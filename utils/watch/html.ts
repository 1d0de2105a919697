/**
 * Reads fetched HTML where there is a DOM parser: in Firefox's event page, or in the offscreen page that Chrome's
 * service worker opens for it.
 */

import { askOffscreen } from '../messaging/offscreen.ts';
import type { VisitReport } from '../messaging/protocol.ts';
import { reportOf } from '../messaging/report.ts';
import { runToEnd } from '../steps.ts';
import { readDocument } from '../terms/extract.ts';

/** Parses HTML inertly (no script runs, nothing is loaded) and reads it. For contexts that have a DOMParser. */
export function parseTerms({ html, url }: { html: string; url: string }): VisitReport {
  const read = runToEnd(readDocument(new DOMParser().parseFromString(html, 'text/html'), url));
  return reportOf(read, { url });
}

/** Reads fetched HTML in any background. @throws where it is beyond what we read */
export async function readHtml(html: string, url: string): Promise<VisitReport> {
  // By the build, not by what is there: so Chrome's worker does not carry a reader that it cannot use.
  if (!import.meta.env.CHROME) return parseTerms({ html, url });
  return askOffscreen('parseTerms', { html, url });
}
