/**
 * Looks into what the reader adds to a page. The panel's shadow root is closed, but not to the extension that made it:
 * the functions here run in its content scripts' world.
 */
import type { Page } from 'puppeteer';
import type { Driver } from './types.ts';
import { until } from './wait.ts';

/** Opens a closed shadow root; `chrome.dom` in Chrome, a method that Firefox gives to extensions. In source text. */
const openRoot = `((host) =>
  'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host))`;

/** Runs a function in the content scripts' world of a page. */
export function inContent<A, R>(
  driver: Driver,
  page: Page,
  fn: (arg: A) => R | Promise<R>,
  arg: A,
): Promise<R> {
  return evaluateInContent(driver, page, `(${fn})(${JSON.stringify(arg) ?? ''})`) as Promise<R>;
}

/** As `inContent`, for an expression in source text. */
export async function evaluateInContent(driver: Driver, page: Page, source: string): Promise<unknown> {
  // The function's text reaches the page through executeScript itself, so no CSP, ours or the page's, sees an eval.
  const settled = (await driver.evaluateInBackground(`
    chrome.scripting.executeScript({
      target: { tabId: ${await driver.tabId(page)} },
      func: async () => {
        try { return JSON.stringify({ value: await (${source}) }); }
        catch (error) { return JSON.stringify({ error: String(error) }); }
      },
    }).then(([{ result }]) => result)`)) as string;
  const { value, error } = JSON.parse(settled) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(`In the content script: ${error}`);
  return value;
}

/** Whether the panel is there. */
export function hasPanel(driver: Driver, page: Page): Promise<boolean> {
  return inContent(driver, page, () => document.querySelector('clausewatch-panel') !== null, undefined);
}

/** Runs a function with the panel's shadow root, which must be there. */
export function inPanel<A, R>(
  driver: Driver,
  page: Page,
  fn: (root: ShadowRoot, arg: A) => R | Promise<R>,
  arg: A,
): Promise<R> {
  return evaluateInContent(
    driver,
    page,
    `(() => {
      const host = document.querySelector('clausewatch-panel');
      if (!host) throw new Error('there is no panel in this page');
      return (${fn})(${openRoot}(host), ${JSON.stringify(arg) ?? 'undefined'});
    })()`,
  ) as Promise<R>;
}

/** The visible text of the panel. */
export function panelText(driver: Driver, page: Page): Promise<string> {
  return inPanel(
    driver,
    page,
    (root) =>
      [...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n'),
    undefined,
  );
}

/** Waits for the panel and for something in it to stand still and be seen, then clicks that as a person does. */
export async function clickInPanel(driver: Driver, page: Page, selector: string): Promise<void> {
  const point = await until(`${selector} in the panel`, () =>
    inPanel(
      driver,
      page,
      (root, wanted) => {
        const element = root.querySelector(wanted);
        if (!element || root.getAnimations().some(({ playState }) => playState === 'running'))
          return undefined;
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return element.contains(root.elementFromPoint(x, y)) ? { x, y } : undefined;
      },
      selector,
    ),
  );
  await page.bringToFront();
  await page.mouse.click(point.x, point.y);
}
