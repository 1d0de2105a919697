import type { Frame, Page } from 'puppeteer';

/**
 * The texts that our highlights mark, by highlight name without "clausewatch-", in document order. Read in the page's
 * own world: the registry is the document's, and Firefox's Xrays do not let a content script iterate over it.
 */
export function readHighlights(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const prefix = 'clausewatch-';
    const marked: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith(prefix)) return;
      const ranges: AbstractRange[] = [];
      highlight.forEach((range) => {
        ranges.push(range);
      });
      const live = ranges.map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy;
      });
      live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      if (live.length > 0) marked[name.slice(prefix.length)] = live.map((range) => range.toString());
    });
    return marked;
  });
}
