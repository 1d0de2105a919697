/**
 * Firefox's privileged scope, for the few things BiDi has no command for. Our scripts run in the browser window
 * (browser.xhtml) and, for the event page, which is no tab and so no BiDi context, in its content process:
 *
 *   evaluate ─▶ browser window ─ process script ─▶ Debugger ─▶ event page's global ─ promise of text ─▶ back
 *
 * The Debugger is what BiDi itself uses: the extension's CSP, which forbids eval, does not apply to it.
 */
import type { Browser, Page } from 'puppeteer';
import { within } from './wait.ts';

/** What Puppeteer has but does not show: its BiDi connection, and a frame's id, which is BiDi's browsing context. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export interface FirefoxSystem {
  /** Runs the body of an async function in the browser window with `extension` in scope; the result is JSON. */
  evaluate(body: string): Promise<unknown>;
  runInBackground(source: string): Promise<string>;
  stopBackground(): Promise<void>;
  navigate(page: Page, url: string): Promise<void>;
  /** Takes the place of the desktop's notifications, which a machine without a desktop refuses at once. Before the
   *  extension is installed, which may notify as it starts. */
  recordAlerts(): Promise<void>;
  /** Clicks a recorded notification, which closes it; throws when there is none of this id. */
  clickAlert(id: string): Promise<void>;
}

export function systemOf(browser: Browser, extensionId: string): FirefoxSystem {
  const { connection } = browser as unknown as { connection: BidiConnection };

  /** Runs the body of an async function in the browser window; the result is JSON. */
  async function evaluateInWindow(body: string): Promise<unknown> {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
      .result as ContextTree;
    const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no browser window open.');
    const expression = `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`;
    const evaluated = (
      await within(
        connection.send('script.evaluate', {
          expression,
          target: { context: window.context },
          awaitPromise: true,
        }),
        "an answer from Firefox's browser window",
      )
    ).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`In Firefox: ${evaluated.exceptionDetails?.text}`);
    return JSON.parse(evaluated.result?.value ?? 'null');
  }

  const evaluate = (body: string): Promise<unknown> =>
    evaluateInWindow(`
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension;
      if (!extension) throw new Error('the extension is not installed');
      ${body}`);

  return {
    evaluate,
    async runInBackground(source) {
      const answer = (await evaluate(`
        await extension.wakeupBackground?.();
        const view = [...extension.views].find(({ viewType }) => viewType === 'background');
        if (!view) throw new Error('the event page does not run');
        const name = 'clausewatch-test:' + Services.uuid.generateUUID();
        const script = ${JSON.stringify(processScript)}
          .replace('CONTEXT', view.xulBrowser.browsingContext.id)
          .replace('NAME', () => JSON.stringify(name))
          .replace('SOURCE', () => ${JSON.stringify(JSON.stringify(source))});
        return new Promise((resolve) => {
          Services.ppmm.addMessageListener(name, function listener({ data }) {
            Services.ppmm.removeMessageListener(name, listener);
            resolve(data);
          });
          Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(script), false);
        });`)) as { text?: string; error?: string };
      if (answer.text === undefined) throw new Error(`In the event page: ${answer.error}`);
      return answer.text;
    },
    async stopBackground() {
      await evaluate('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    },
    async navigate(page, url) {
      // Firefox sends no load event for these pages, which Puppeteer's goto would wait for.
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async recordAlerts() {
      await evaluateInWindow(alertsService);
    },
    async clickAlert(id) {
      const clicked = await evaluateInWindow(`return clausewatchAlerts.click(${JSON.stringify(id)});`);
      if (clicked !== true) throw new Error(`Firefox shows no alert ${id}.`);
    },
  };
}

/** Runs in every content process; only the event page's answers. */
const processScript = `(() => {
  const window = BrowsingContext.get(CONTEXT)?.window;
  if (!window) return;
  const report = (answer) => sendAsyncMessage(NAME, answer);
  try {
    const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    const sandbox = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
    addDebuggerToGlobal(sandbox);
    const page = new sandbox.Debugger().addDebuggee(window);
    const bind = (fn) => page.makeDebuggeeValue(Cu.exportFunction(fn, window));
    const completion = page.executeInGlobalWithBindings(
      '(async () => ' + SOURCE + ')().then(done, (error) => fail(String(error)))',
      { done: bind((text) => report({ text: String(text) })), fail: bind((error) => report({ error })) },
    );
    if (completion?.throw) report({ error: 'the function could not be read' });
  } catch (error) {
    report({ error: String(error) });
  }
})()`;

/** The alerts service that Firefox's notifications API looks up anew for every notification. */
const alertsService = `
  const shown = new Map();
  const finish = (id, ...topics) => {
    const observer = shown.get(id);
    shown.delete(id);
    for (const topic of topics) observer?.observe(null, topic, '');
    return observer !== undefined;
  };
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, observer) {
      shown.set(alert.name, observer);
      observer?.observe(null, 'alertshow', '');
    },
    closeAlert: (id) => void finish(id, 'alertfinished'),
    getHistory: () => [],
    teardown() {},
    pbmTeardown() {},
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => service.QueryInterface(iid),
  };
  globalThis.clausewatchAlerts = { click: (id) => finish(id, 'alertclickcallback', 'alertfinished') };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), 'Alerts in tests', '@mozilla.org/alerts-service;1', factory);`;
