import { describe, expect, it } from 'vitest';
import { bondOpening, openingOf, openingsFor } from '../../lib/brief/openings';
import type { Fact, FactKind } from '../../lib/brief/types';
import { createEngine } from '../../lib/engine';
import { coreStyle } from '../../lib/rules';
import { clientNumber, factNumber } from './clients';
import { keys, readingOf } from './pages';

const fact = (kind: FactKind, sentence: string, about = 'Northwind Freight', confidence = 0.9): Fact => ({
  ...factNumber(1),
  kind,
  sentence,
  about,
  confidence,
});

describe('the opening that a fact makes', () => {
  it.each<[FactKind, string, string, string?]>([
    [
      'event',
      'Northwind Freight is opening a second depot in Leeds in March 2027, close to the M1.',
      'Saw that Northwind Freight is opening a second depot in Leeds in March 2027.',
      'What changes for the team once both run?',
    ],
    [
      'event',
      'Northwind Freight announced today that it is opening a depot in Leeds.',
      'Saw that Northwind Freight is opening a depot in Leeds.',
    ],
    [
      'goal',
      'The company aims to cut empty miles by 20 per cent.',
      'Saw that Northwind Freight aims to cut empty miles by 20 per cent.',
      'What stands between today and that?',
    ],
    [
      'technology',
      'In 2025 we switched our workshop to a CNC router, and we now draw in TopSolid.',
      'Saw that you switched your workshop to a CNC router.',
    ],
    [
      'goal',
      'By 2028 we want half of our fitters to be trained in house.',
      'Saw that you want half of your fitters to be trained in house by 2028.',
    ],
    [
      'event',
      'Northwind, which is based in Leeds, has bought Sunlit, the maker of crisps, for an undisclosed sum.',
      'Saw that Northwind has bought Sunlit.',
    ],
    [
      'challenge',
      'Our biggest challenge is finding apprentices who want to stay, so we started an academy.',
      'Saw that your biggest challenge is finding apprentices who want to stay.',
    ],
    [
      'initiative',
      'I’m moving my workshop to a bigger hall.',
      'Saw that you are moving your workshop to a bigger hall.',
    ],
    [
      'quote',
      '“Our pickers are still working by torchlight,” said Priya Nair.',
      'Read that your pickers are still working by torchlight.',
    ],
  ])('%s: %s', (kind, sentence, text, question) => {
    expect(openingOf(fact(kind, sentence))).toMatchObject({ text, ...(question && { question }) });
  });

  it.each<[string, Fact]>([
    ['not sure enough', fact('event', 'We opened a depot in Leeds.', 'Northwind', 0.69)],
    ['another language', { ...fact('event', 'Wir haben ein Werk in Gera eröffnet.'), lang: 'de' }],
    ['a founding', fact('event', 'Northwind Freight was founded in 1974 by Ada North.')],
    ['trouble that others report', fact('challenge', 'Northwind Freight is facing its first strike in 20 years.')],
    ['somebody’s post', fact('person', 'Priya Nair, operations director')],
    ['a sentence about something else', fact('event', 'It fills 6,000 cans an hour and needs two people.')],
    ['a possessive', fact('event', 'Northwind’s rival has opened a depot in Leeds.')],
    ['what would hurt', fact('quote', '“Our drivers lose an hour a day crossing the city,” said Priya Nair.')],
    ['no verb', fact('hiring', 'Senior Data Engineer, Leeds')],
    ['a dangling end', fact('event', 'We opened a depot and an office of')],
    ['no end', fact('event', `We opened ${'a very long and winding '.repeat(8)}road.`)],
    ['markup', fact('event', 'We opened <b>a depot</b> in Leeds.')],
  ])('is left out: %s', (_why, some) => expect(openingOf(some)).toBeUndefined());

  const all = keys
    .flatMap((key) => readingOf(key).facts)
    .flatMap((some) => {
      const opening = openingOf(some);
      return opening ? [{ some, opening }] : [];
    });

  it('holds no word that the page did not say, and no "we" of theirs', () => {
    expect(all.length).toBeGreaterThan(50);
    const TURNS = /^(?:saw|read|that|you|your|are|have)$/;
    for (const { some, opening } of all) {
      const said = `${some.sentence} ${some.about}`.toLowerCase();
      const added = (opening.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !said.includes(word));
      expect(added.filter((word) => !TURNS.test(word))).toEqual([]);
      if (some.kind !== 'quote')
        expect(opening.text.match(/\b(?:we|our|I|my|us)\b|\s{2}|you (?:is|was|has)\b/)).toBeNull();
      expect(opening.text).toMatch(/[.?]$/);
      expect(opening.text.split(' ').length).toBeLessThan(34);
    }
  });

  it('asks about them', () => {
    for (const { opening } of all) expect(opening.question ?? 'none?').toMatch(/^(?:What|How|Where|Which|none).*\?$/);
  });

  it('raises no flag of the coach, and earns the ask behind it', () => {
    const engine = createEngine(coreStyle);
    const flagged = all.flatMap(({ some, opening }) => {
      const body = `${opening.text} ${opening.question ?? ''}\n\nDo you have 15 minutes this week?`;
      const brief = [{ id: some.id, sentence: some.sentence, about: some.about }];
      const { diagnostics } = engine.check({ channel: 'email', subject: '', body }, { stage: 'cold', brief });
      return diagnostics.map((d) => `${opening.text} ${d.ruleId} ${d.quote}`);
    });
    expect(flagged).toEqual([]);
  });
});

describe('the openings for a client', () => {
  it('offer whom both know first, as the rep wrote it, then the best facts', () => {
    const client = {
      ...clientNumber(1, 0),
      facts: [
        { ...fact('number', 'We employ 120 people at our kitchen.'), id: 'low', rank: 0.2 },
        { ...fact('event', 'We opened a kitchen in Halifax.'), id: 'high', rank: 0.9 },
      ],
      bonds: [
        { kind: 'mutual' as const, text: 'Tom Reyes' },
        { kind: 'earlier' as const, text: 'At the Leeds freight show.' },
      ],
    };
    expect(openingsFor(client).map(({ from, text }) => [from, text])).toEqual([
      ['mutual Tom Reyes', 'Tom Reyes and I know each other, as you two do.'],
      ['earlier At the Leeds freight show.', 'Good to have met you at the Leeds freight show.'],
      ['high', 'Saw that you opened a kitchen in Halifax.'],
      ['low', 'Saw that you employ 120 people at your kitchen.'],
    ]);
    expect(openingsFor(clientNumber(1, 0))).toEqual([]);
  });

  it('claims of an earlier talk no more than the rep wrote', () => {
    expect(bondOpening({ kind: 'earlier', text: 'Freight Live 2026' })).toBe(
      'Good to have met you: Freight Live 2026.',
    );
  });
});
