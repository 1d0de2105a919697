import type { Page } from 'puppeteer';
import type { ExtensionPage } from './types.ts';
import { until } from './wait.ts';

/** A page of the extension as tests use it. It waits by asking, because Firefox sends no events for these pages. */
export function extensionPage(page: Page): ExtensionPage {
  function evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return page.evaluate(`(${fn})(${JSON.stringify(arg) ?? ''})`) as Promise<R>;
  }

  const text = (selector = 'body') =>
    evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

  return {
    page,
    evaluate,
    text,
    async click(selector) {
      const element = await until(
        `${selector} to be there`,
        async () => (await page.$(selector)) ?? undefined,
      );
      await element.click();
    },
    press: (key) => page.keyboard.press(key),
    async waitFor(fn, arg) {
      const { answer } = await until(`the page to satisfy ${fn}`, async () => {
        const answer = await evaluate(fn, arg);
        return answer ? { answer } : undefined;
      });
      return answer;
    },
    async waitForText(part) {
      await until(`the page to say "${part}"`, async () => (await text()).includes(part)).catch(
        async (error) => {
          throw new Error(`${error.message} It says: ${await text().catch(() => '(gone)')}`, {
            cause: error,
          });
        },
      );
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}
