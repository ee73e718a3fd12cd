import { describe, expect, it } from 'vitest';
import { lengthProblem, nameProblem, pageProblems, purityProblems, testProblems } from './architecture/conventions';
import { arrowProblem } from './architecture/house';
import { filesUnder, importsOf, type Source, sourcesIn } from './architecture/source';

/** Files of lib that may be longer than the others, each with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};

const extension = sourcesIn('entrypoints', 'components', 'lib');
const pure = sourcesIn('lib/engine', 'lib/rules', 'lib/style');
const house = [...extension, ...sourcesIn('cli')];

const arrowProblems = (source: Source): string[] =>
  importsOf(source).flatMap(({ to, typeOnly, isPackage }) => arrowProblem(source.path, to, typeOnly, isPackage) ?? []);

// One assertion over all files each: the failure text is the list of what to do.
describe('the house', () => {
  it('is there to be walked', () => {
    expect(pure.length).toBeGreaterThan(2);
    expect(house.flatMap(importsOf).length).toBeGreaterThan(0);
  });
  it('has arrows that go one way', () => {
    expect(house.flatMap(arrowProblems)).toEqual([]);
  });
  it('has a pure engine and pure rules', () => {
    expect(pure.flatMap(purityProblems)).toEqual([]);
  });
  it('is quiet and safe in the page', () => {
    expect(extension.flatMap(pageProblems)).toEqual([]);
  });
  it('runs every test, and none sleeps', () => {
    expect(sourcesIn('tests').flatMap(testProblems)).toEqual([]);
  });
  it('has standard file names', () => {
    const files = ['entrypoints', 'components', 'lib', 'cli', 'scripts', 'tests'].flatMap(filesUnder);
    expect(files.flatMap((path) => nameProblem(path) ?? [])).toEqual([]);
  });
  it('has files that hold one idea', () => {
    expect(sourcesIn('lib').flatMap((source) => lengthProblem(source, LONG_FILES) ?? [])).toEqual([]);
  });
});

/** What the checks above would say of these lines, were they written: a check that never fails proves nothing. */
describe('a break of it is named', () => {
  const at = (path: string, text: string): Source => ({ path, text });

  it.each([
    ['lib/hosts/gmail.ts', "import { parse } from '../engine/parse';", /hosts know their page and nothing else/],
    ['lib/hosts/gmail.ts', "import { type Span, LENSES } from '../engine/types';", /imports a value from lib\/engine/],
    ['lib/hosts/gmail.ts', "export { coach } from '../coach';", /lib\/hosts\/gmail.ts imports lib\/coach/],
    ['lib/dom/map.ts', "import type { Span } from '../engine/types';", /lib\/dom is generic/],
    ['lib/dom/map.ts', "const gmail = await import('@/lib/hosts/gmail');", /lib\/dom is generic/],
    ['lib/engine/x.ts', "type Rule = import('../rules/index').Rule;", /the engine is pure/],
    ['lib/engine/x.ts', "import { readFileSync } from 'node:fs';", /imports the package node:fs/],
    ['lib/rules/x.ts', "import nlp from 'compromise/two';", /imports the package compromise\/two/],
    ['components/Card.tsx', "import browser from 'webextension-polyfill';", /props/],
    ['components/Card.tsx', "import { check } from '../lib/engine';", /import the type only/],
    ['lib/coach.ts', "import { createEngine } from './engine';", /ask it by lib\/messages/],
    ['cli/main.ts', "import { gmail } from '../lib/hosts/gmail';", /no page and no browser/],
    ['lib/helpers.ts', "import './engine/types';", /in no layer/],
  ])('%s: %s', (path, text, sentence) => {
    expect(arrowProblems(at(path, text))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([
    ['lib/hosts/gmail.ts', "import type { Span } from '../engine/types';"],
    ['lib/hosts/gmail.ts', "import { type Span, type Draft } from '../engine/types';"],
    ['lib/coach/open.tsx', "import { Card } from '../../components/Card';"],
    ['lib/engine/x.ts', "import nlp from 'compromise/two';"],
    ['entrypoints/coach.content/index.ts', "import css from '@/components/tokens.css?inline';"],
    ['lib/hosts/gmail.ts', '// import { parse } from "../engine/parse";'],
  ])('but not %s: %s', (path, text) => {
    expect(arrowProblems(at(path, text))).toEqual([]);
  });

  it.each([
    ['console.log(1);', /private mail/],
    ['const now = new Date();', /no clock/],
    ['const now: Date = then;', /no clock/],
    ['const n = Math.random();', /fixed hash/],
    ["const n = Math['random']();", /fixed hash/],
    ['const f = async () => 1;', /answers at once/],
    ['setTimeout(f, 1);', /timing/],
    ["fetch('/x');", /nothing of a draft leaves/],
    ['const title = document.title;', /no page/],
    ['const o = { chrome };', /no browser/],
  ])('impure: %s', (text, sentence) => {
    expect(purityProblems(at('lib/engine/x.ts', text))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([
    '// console.log(new Date()) and document',
    "const words = ['document', 'Date', 'fetch'];",
    'const o = { document: 1, date: 2 }; export const n = o.document;',
    'const n = Math.round(1.5);',
  ])('pure: %s', (text) => {
    expect(purityProblems(at('lib/engine/x.ts', text))).toEqual([]);
  });

  it.each([
    ['box.innerHTML = text;', /create elements/],
    ["box['innerHTML'] = text;", /create elements/],
    ['const poll = setInterval(look, 100);', /polling/],
    ['console.warn(1);', /stay quiet/],
  ])('in the page: %s', (text, sentence) => {
    expect(pageProblems(at('lib/dom/x.ts', text))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([
    ["it.only('a', f);", /it\.only/],
    ["test.skip('a', f);", /test\.skip/],
    ["describe.each([]).skip('a', f);", /describe\.skip/],
    ["it.concurrent.only('a', f);", /it\.only/],
    ["xit('a', f);", /xit/],
    ['await page.waitForTimeout(5);', /a sleep is a guess/],
    ["const list = ['it.only']; list.skip();", undefined],
  ])('in a test: %s', (text, sentence) => {
    expect(testProblems(at('tests/x.test.ts', text))).toEqual(sentence ? [expect.stringMatching(sentence)] : []);
  });

  it('a file name and a length', () => {
    expect(nameProblem('lib/engine/askLadder.ts')).toMatch(/lower case with hyphens/);
    expect(nameProblem('components/Card.tsx')).toBeUndefined();
    expect(nameProblem('entrypoints/watcher.content.ts')).toBeUndefined();
    expect(lengthProblem(at('lib/x.ts', 'x;\n'.repeat(301)), {})).toMatch(/301 lines.*one idea, one file/);
    expect(lengthProblem(at('lib/x.ts', 'x;\n'.repeat(301)), { 'lib/x.ts': 'a table' })).toBeUndefined();
    expect(lengthProblem(at('lib/x.ts', 'x;\n'), { 'lib/x.ts': 'a table' })).toMatch(/take it off the list/);
  });
});
