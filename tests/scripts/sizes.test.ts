import { describe, expect, it } from 'vitest';
import { loadedBy, type Size, sizesOf, tableOf } from '../../scripts/support/sizes.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const page = (name: string): Uint8Array<ArrayBuffer> =>
  bytes(`<script type="module" src="/chunks/${name}.js"></script><link href="/assets/${name}.css">`);

const FILES = {
  'gate.js': bytes('gate'),
  'background.js': bytes('import{a}from"./chunks/shared.js";import"./chunks/side.js";a()'),
  'base.js': bytes('1'),
  'preact.js': bytes('1'),
  'reading.js': bytes('1'),
  'content-scripts/reader.js': bytes('reader'),
  'content-scripts/reader.css': bytes('p{}'),
  'popup.html': page('popup'),
  'library.html': page('popup'),
  'options.html': page('popup'),
  'chunks/popup.js': bytes('import{b}from"./shared.js";'),
  'chunks/shared.js': bytes('import"./side.js";export const a=1,b=2'),
  'chunks/side.js': bytes('1'),
  'assets/popup.css': bytes('b{}'),
};

const BUDGETS = {
  gate: 1500,
  reader: 200,
  background: { chrome: 1000, firefox: 10 },
  popup: 1000,
  library: 1000,
  options: 1000,
  package: 500,
};

describe('sizes', () => {
  it('counts what a script loads, and what that loads, once', () => {
    expect(loadedBy(['background.js'], FILES)).toEqual([
      'background.js',
      'chunks/shared.js',
      'chunks/side.js',
    ]);
  });

  it('counts what a page names', () => {
    expect(loadedBy(['popup.html'], FILES)).toEqual([
      'popup.html',
      'chunks/popup.js',
      'chunks/shared.js',
      'chunks/side.js',
      'assets/popup.css',
    ]);
  });

  it('tells of a file that is not there', () => {
    expect(() => loadedBy(['gone.js'], FILES)).toThrow('no gone.js');
  });

  const over = (browser: string, packageBytes: number): string[] =>
    sizesOf(browser, FILES, packageBytes, BUDGETS)
      .filter((size: Size) => size.bytes > size.budget)
      .map(({ part }) => part);

  it('holds each part and the package to its budget', () => {
    expect(over('chrome', 500)).toEqual([]);
    expect(over('firefox', 501)).toEqual(['background', 'package']);
  });

  it('wants a budget for every part', () => {
    expect(() => sizesOf('chrome', FILES, 1, { ...BUDGETS, background: {} })).toThrow('no budget');
  });

  it('marks what is over in the table', () => {
    const table = tableOf(sizesOf('firefox', FILES, 499, BUDGETS)).split('\n');
    expect(table.filter((line) => line.endsWith('OVER'))).toHaveLength(1);
    expect(table).toHaveLength(8);
  });
});
