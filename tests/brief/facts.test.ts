import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/brief/facts/extract';
import type { PageText } from '../../lib/brief/types';
import { TODAY } from './pages';

/** A page of Northwind Freight's own, or a story about it elsewhere. */
const page = (text: string, own = true): PageText => ({
  url: own ? 'https://www.northwind-freight.example/news' : 'https://www.herald.example/business',
  title: own ? 'News | Northwind Freight' : 'Northwind Freight opens depot | The Herald',
  walled: false,
  blocks: [
    { kind: 'heading', text: own ? 'News' : 'Northwind Freight opens depot' },
    { kind: 'text', text: own ? text : `Northwind Freight has opened a depot in Leeds. ${text}` },
  ],
});
const said = (text: string, own = true) =>
  factsOf(page(text, own), TODAY).facts.flatMap(({ sentence }) =>
    /opened a depot in Leeds/.test(sentence) ? [] : [sentence],
  );

describe('whose sentence it is', () => {
  it.each([
    'We opened a yard in Hull in May.',
    'In May, the company opened a yard in Hull.',
    'Northwind has ordered twelve electric trucks.',
    '“We kept losing drivers to the port,” said Priya Nair, operations director.',
  ])('theirs, on their own page: %s', (text) => expect(said(text)).toEqual([text]));

  it.each([
    'Join 12,000 readers who opened an account in Leeds last year.',
    'Visit us: we opened 40 booths in Leeds in May.',
    'Rival Harbour Logistics opened a yard in Hull in May.',
    'Harbour Logistics has opened 40 yards in Hull.',
    'You have opened 3 of 5 articles this month.',
    '“We opened a yard in Hull in May,” said Tomas Reyes of Garnet Ventures.',
    'Who opened the yard in Hull in May?',
    'Quality and honesty are what drives us every day.',
  ])('nobody’s, or another’s: %s', (text) => expect(said(text)).toEqual([]));

  it.each(['The firm plans to open a yard in Hull by 2028.', 'It employs 240 people in Doncaster.'])(
    'theirs, in a story: %s',
    (text) => expect(said(text, false)).toEqual([text]),
  );

  it.each([
    'Harbour Logistics employs 900 people in Hull.',
    'Analysts expect the sector to grow by 4 per cent in 2027.',
  ])('another’s, in a story: %s', (text) => expect(said(text, false)).toEqual([]));
});

it('takes any text and never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 })), fc.webUrl(), (lines, url) => {
      const blocks = lines.map((text) => ({ kind: 'text' as const, text }));
      const { facts } = factsOf({ url, title: lines[0] ?? '', walled: false, blocks }, TODAY);
      for (const { sentence } of facts) expect(sentence).not.toMatch(/<[a-z]|javascript:/i);
    }),
    { numRuns: 200 },
  );
});
