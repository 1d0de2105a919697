/**
 * One way to drive the built extension in Chrome and in Firefox, over Puppeteer 25.
 *
 *   openBrowser(kind, options) ─▶ Driver ─┬─ web pages: Puppeteer's own Page
 *                                         ├─ openPopup, openExtensionPage ─▶ ExtensionPage
 *                                         └─ inBackground, stopBackground: the worker or event page
 *   panel.ts  highlights.ts  notifications.ts  axe.ts: what a test asks of a Driver
 *
 * Functions passed to `inBackground`, `evaluate`, `inContent` and `inPanel` travel as source text: they may use
 * nothing from around them, and their argument and result are JSON.
 */
import type { Browser, Page } from 'puppeteer';
import type { BrowserName } from '../../../scripts/browsers.ts';

export interface OpenOptions {
  /** The built extension, e.g. `.output/chrome`. */
  readonly extensionDir: string;
  readonly headless?: boolean;
  /** Host names and where they are really served, as `ip:port` of a plain HTTP server. Both http: and https: addresses
   *  of these hosts work (see hosts.ts); every other host but loopback is unreachable while there are rules. */
  readonly hostRules?: Readonly<Record<string, string>>;
  /** A profile to keep; without it, one that goes when the browser closes. */
  readonly userDataDir?: string;
  /** Optional permissions that are granted without a prompt when the extension asks for them (Chrome; in Firefox all
   *  are). They are not granted before it asks. */
  readonly grantOnRequest?: readonly string[];
  /** Whether sites are granted as well when it asks for them (Chrome). Else the question hangs, unanswered. */
  readonly grantSites?: boolean;
  /** Where downloads go. */
  readonly downloadDir?: string;
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** More command line switches (Chrome). */
  readonly args?: readonly string[];
}

export interface Driver {
  readonly kind: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** A new tab, in front, of a web page. */
  newPage(url?: string): Promise<Page>;
  /** The id of the tab that shows this web page, as the extension knows it. */
  tabId(page: Page): Promise<number>;
  /** Runs a function in the background, waking it if it sleeps. A throw arrives as an Error. */
  inBackground<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** As `inBackground`, for an expression in source text. */
  evaluateInBackground(source: string): Promise<unknown>;
  /** The popup as it opens over a web page: in a window of its own, so that the page stays visible. */
  openPopup(page: Page): Promise<ExtensionPage>;
  /** A page of the extension in a new tab; `path` such as `popup.html?x=1`. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Clicks a notification that is shown; use `clickNotification` of notifications.ts, which checks that it is. */
  clickNotification(id: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Removes the extension, as a person does; pages stay open. */
  removeExtension(): Promise<void>;
  /** Puts what is in the extension's folder by now in the place of what runs, as the browser does with an update. */
  updateExtension(): Promise<void>;
  /** Ends the browser and all its processes, however it is. */
  close(): Promise<void>;
}

/** A page of the extension. `page` is for what is not here, but in Firefox its `url()`, `goto` and `reload` do not work. */
export interface ExtensionPage {
  readonly page: Page;
  evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Waits for the element and clicks it as a person does: a trusted click, which may ask for permissions. */
  click(selector: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** The visible text of the page or of one element. */
  text(selector?: string): Promise<string>;
  /** Waits until the function answers something true, and answers it. */
  waitFor<A, R>(fn: (arg: A) => R, arg: A): Promise<R>;
  waitForText(part: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What is different between the two browsers; driver.ts makes a Driver of it. */
export interface Engine {
  readonly kind: BrowserName;
  readonly browser: Browser;
  readonly extensionOrigin: string;
  /** Wakes the background and answers what the expression comes to there, which is a promise of a string. */
  runInBackground(source: string): Promise<string>;
  stopBackground(): Promise<void>;
  clickNotification(id: string): Promise<void>;
  removeExtension(): Promise<void>;
  updateExtension(): Promise<void>;
  /** Starts loading an address of the extension in a blank page. */
  loadExtensionPage(page: Page, url: string): Promise<void>;
  close(): Promise<void>;
}
