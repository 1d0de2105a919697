/** Whose code is in the packages, on what terms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProduction } from './production.ts';

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Of these development dependencies, a few lines are put into every script that is built. */
const FROM_THE_BUILD = ['@wxt-dev/browser', 'rolldown', 'wxt'];

/** What is in the packages and comes from no package. */
const LISTS = [
  'The Public Suffix List of Mozilla (MPL-2.0)\n\nUnder the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), in another form.\nIts source: https://publicsuffix.org/list/public_suffix_list.dat',
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that may be in the extension, by name. @throws Error where one has no licence */
export function shippedBy(root: string): Shipped[] {
  const names = new Set(FROM_THE_BUILD);
  const add = (name: string): void => {
    names.add(name);
    for (const needed of Object.keys(manifestOf(root, name).dependencies ?? {})) add(needed);
  };
  Object.keys(readManifest(join(root, 'package.json')).dependencies ?? {}).forEach(add);
  return [...names].sort().map((name) => {
    const manifest = manifestOf(root, name);
    const text =
      manifest.license === 'MPL-2.0'
        ? mplNotice(manifest)
        : (licenceText(join(root, 'node_modules', name)) ?? mitOf(manifest));
    return { name, version: manifest.version, licence: manifest.license, text };
  });
}

/** This licence asks for a notice and the way to the source, not for its own long text. */
function mplNotice({ name, version }: Manifest): string {
  return `Under the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/), unchanged.\nIts source: https://www.npmjs.com/package/${name}/v/${version}`;
}

/** The list as the packages carry it. @param own the text of Clausewatch's own licence */
export function licenceList(own: string, shipped: readonly Shipped[]): string {
  const parts = shipped.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const heading = `Clausewatch (MIT)\n\n${own.trim()}\n\nIt contains code of these packages, changed only by the build.`;
  return `${[heading, ...parts, ...LISTS].join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
}

/** Fails a build that bundles a package the list does not name. */
export function onlyShipped(root: string): Plugin {
  const listed = new Set(shippedBy(root).map(({ name }) => name));
  return {
    name: 'only-shipped',
    apply: inProduction, // development carries tools of WXT
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = packageOf(id);
          if (name && renderedLength > 0 && !listed.has(name))
            this.error(`${name} is not in the list of licences.`);
        }
      }
    },
  };
}

/** The package that a module comes from; null where it is ours. */
export function packageOf(id: string): string | null {
  const inFolder = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  return inFolder ?? /^\0(rolldown|vite)\//.exec(id)?.[1] ?? null;
}

function manifestOf(root: string, name: string): Manifest {
  return readManifest(join(root, 'node_modules', name, 'package.json'));
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** What the Apache licence says, behind its terms, on how to put a work under it. */
const APPENDIX = /\n\s*APPENDIX: How to apply the Apache License[\s\S]*$/;

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file === undefined) return null;
  return readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').replace(APPENDIX, '').trim();
}

/** The text that the name of the licence stands for, where a package has only the name. */
function mitOf({ name, license, author }: Manifest): string {
  if (license !== 'MIT' || !author) throw new Error(`${name} has no text of its licence.`);
  return `Copyright (c) ${author.name}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
