/** Clients for tests: made by number, or any at all. */
import fc from 'fast-check';
import type { Client } from '../../lib/brief/client';
import { looksLikeCode, plain } from '../../lib/brief/plain';
import { FACT_KINDS, type Fact } from '../../lib/brief/types';

export function factNumber(n: number, about = 'Northwind'): Fact {
  return {
    id: `fact-${about}-${n}`,
    kind: FACT_KINDS[n % FACT_KINDS.length] ?? 'event',
    sentence: `${about} is opening depot number ${n} in Leeds in March 2027, close to junction 45 of the M1 motorway.`,
    lang: 'en',
    about,
    source: { url: `https://${about.toLowerCase()}.example/news/${n}`, title: `News ${n} of ${about}` },
    date: '2026-10-14',
    read: '2026-11-22',
    confidence: 0.9,
    rank: (n % 100) / 100,
  };
}

export function clientNumber(n: number, facts = 40): Client {
  const name = `Firm${n}`;
  return {
    id: `client-${n}`,
    name,
    domains: [`firm${n}.example`],
    people: [{ name: `Ana Person${n}`, address: `ana@firm${n}.example`, link: `linkedin.com/in/ana-${n}` }],
    facts: Array.from({ length: facts }, (_, i) => factNumber(i, name)),
    bonds: [],
    notes: `Likes to be written to on Mondays. ${n}`,
    touched: '2026-11-22',
  };
}

const line = (max: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: max })
    .map(plain)
    .filter((text) => text === plain(text) && !looksLikeCode(text));
const said = (max: number) => line(max).filter((text) => text !== '');
const day = fc
  .integer({ min: 0, max: 179 })
  .map((n) => new Date(Date.UTC(2026, 10, 22 - n)).toISOString().slice(0, 10));
const id = fc.string({ unit: fc.constantFrom(...'abcdef0123456789'), minLength: 4, maxLength: 12 });

export const anyFact: fc.Arbitrary<Fact> = fc.record(
  {
    id,
    kind: fc.constantFrom(...FACT_KINDS),
    sentence: said(80),
    lang: fc.constantFrom('en', 'de', 'fr'),
    about: line(30),
    source: fc.record({ url: fc.webUrl(), title: line(40) }, { requiredKeys: ['title'] }),
    date: day,
    read: day,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => Math.abs(n)),
    rank: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => Math.abs(n)),
  },
  { requiredKeys: ['id', 'kind', 'sentence', 'lang', 'about', 'source', 'read', 'confidence', 'rank'] },
);

export const anyClient: fc.Arbitrary<Client> = fc.record({
  id,
  name: line(40),
  domains: fc.array(fc.domain(), { maxLength: 3 }),
  people: fc.array(
    fc.record(
      {
        name: line(30),
        role: line(30),
        address: fc.emailAddress().filter((text) => !looksLikeCode(text)),
        link: line(30),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 4 },
  ),
  facts: fc.uniqueArray(anyFact, { maxLength: 8, selector: (f) => f.id }),
  bonds: fc.array(fc.record({ kind: fc.constantFrom('mutual' as const, 'earlier' as const), text: said(40) }), {
    maxLength: 3,
  }),
  notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
  touched: day,
});
