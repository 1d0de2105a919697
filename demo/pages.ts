/** The pages of the demo site that are no terms, though some of them talk about terms. */

import { documents } from './documents/all.ts';
import { type Edition, isPublished } from './documents/editions.ts';
import { escapeHtml, link } from './html.ts';
import type { Noise } from './noise.ts';

export interface PlainPage {
  readonly title: string;
  /** More for the `<head>`. */
  readonly head?: string;
  /** What stands in `<main>`. */
  readonly main: (which: Edition, noise: Noise) => string;
}

/** By path. */
export const plainPages: Readonly<Record<string, PlainPage>> = {
  '/': {
    title: 'Pigeonpost · Messages that come home',
    main: (_which, noise) => `
<section class="hero">
<h1>Messages that come home.</h1>
<p>Pigeonpost is the messenger that belongs to the people who use it. Write, call and share with whom you like.</p>
<p><a class="button" href="/signup?ref=${noise.visit}">Create an account</a></p>
</section>
<div class="cards">
<section><h2>Closed means closed</h2><p>What you write is encrypted on your phone. Nobody reads along on the way.</p></section>
<section><h2>Rooms with a door</h2><p>Meet your choir, your class or your street. You decide who comes in.</p></section>
<section><h2>Owned by members</h2><p>Every member has one vote. Last year 61,000 of you used it.</p></section>
</div>`,
  },
  '/signup': {
    title: 'Create an account · Pigeonpost',
    main: (_which, noise) => `
<h1>Create an account</h1>
<form action="/help" method="get">
<label>Your name <input name="name" autocomplete="name"></label>
<label>Telephone number <input name="phone" type="tel" autocomplete="tel"></label>
<p class="small">By signing up you accept our ${link('/terms', 'Terms', noise)} and have read our ${link('/privacy', 'Privacy Policy', noise)}.</p>
<button type="submit" class="button">Sign up</button>
</form>`,
  },
  '/help': {
    title: 'Help · Pigeonpost',
    main: (_which, noise) => `
<h1>How can we help?</h1>
<form action="/help" method="get" role="search">
<label>Search the help pages <input name="q" type="search"></label>
<button type="submit" class="button">Search</button>
</form>
<h2>Read most this week</h2>
<details><summary>I changed my number. What now?</summary><p>Open the settings, choose "Number" and follow the steps. Your rooms come with you.</p></details>
<details><summary>How do I mute a room?</summary><p>Press and hold its name, then choose for how long you want silence.</p></details>
<details><summary>Can I read my messages on two phones?</summary><p>Yes, on up to five. Scan the code that the first phone shows.</p></details>
<p>Still lost? Write to loft@pigeonpost.example and a person will answer, usually within ${noise.minutesAgo} minutes.</p>`,
  },
  '/legal': {
    title: 'Legal · Pigeonpost',
    main: (which, noise) => `
<h1>Legal</h1>
<p>All our documents in one place.</p>
<ul>
${documents
  .filter((document) => isPublished(document, which))
  .map((document) => `<li>${link(document.path, document.title, noise)}</li>`)
  .join('\n')}
</ul>`,
  },
  '/news/new-terms': {
    title: 'Why everyone is rewriting their terms of service · Pigeonpost News',
    head: `
<meta name="author" content="Ines Calder">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-02-10T09:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Why everyone is rewriting their terms of service","author":{"@type":"Person","name":"Ines Calder"}}</script>`,
    main: (_which, noise) => `
<article>
<header>
<h1>Why everyone is rewriting their terms of service</h1>
<p class="date">By Ines Calder · 10 February 2026 · ${noise.minutesAgo} comments</p>
</header>
<p>If your inbox looks like mine, it held four messages this week that began with "We have updated our terms". I opened all four. Three of them told me nothing, and the last one told me that it had told me.</p>
<p>Lawyers I spoke to give the same reason: machines that learn from whatever people write. "Until last year nobody had a sentence about it," says one of them. "Now nobody wants to be the last without one."</p>
<h2>What the sentences say</h2>
<p>Some services forbid outsiders to collect posts. Others permit it to themselves, often in the same paragraph. A privacy policy that once had a page on cookies now has three on training.</p>
<p>Marta, who runs a knitting group of 900 people, found out from a member. "She asked me who owns our patterns now. I had clicked on agree in January. I had no idea what I had agreed to."</p>
<h2>Does anybody read them?</h2>
<p>Hardly. A class of students in Ghent tried it last autumn: reading every agreement on one telephone took them eleven evenings. They say that the tea was good.</p>
<p>The funny thing is that a single new sentence can be all there is. It stands there in the middle of forty others, in the same grey letters, and it waits.</p>
</article>`,
  },
};

/** What stands in `<main>` where there is nothing. */
export function notFoundMain(path: string, noise: Noise): string {
  return `<h1>Nothing here</h1>\n<p>The page ${escapeHtml(path)} was not found. It may have flown away. ${link('/', 'Back home', noise)}</p>`;
}
