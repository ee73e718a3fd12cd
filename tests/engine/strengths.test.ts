import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { analyse } from '../../lib/engine/analyse';
import { clauseOf } from '../../lib/engine/analyse/client/cue';
import { parseDraftFile } from '../../lib/engine/file';
import { coreStyle } from '../../lib/rules';

const kept = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  return createEngine(coreStyle).check(draft, context).strengths;
};

describe('a sentence that says something of this client', () => {
  it.each([
    ['observation', 'I saw that you opened a second kiln in Stoke in March.'],
    ['observation', 'Noticed your bakery in Hove is hiring two night bakers.'],
    ['observation', 'Your annual report says that the Porto plant now runs three shifts.'],
    ['observation', 'I’m guessing you still sort the returns by hand on Mondays.'],
    ['observation', 'Saw {{company}} just [trigger event].'],
    ['observation', 'On your site I noticed you close the yard at four on Fridays.'],
    ['observation', 'I have seen that you opened a new shop in Graz.'],
    ['relation', 'Great talking to you at the Ghent fair on Tuesday.'],
    ['relation', 'Peter Malik suggested I write to you about the cold store.'],
    ['question', 'How do you plan the night shift today?'],
    ['question', 'Curious how your drivers get paid on weekends?'],
    ['question', 'What made you move the packing line to Leeds?'],
  ])('%s: %s', (kind, text) => expect(analyse(text).client?.kind).toBe(kind));
});

describe('a sentence that fits every reader, or speaks of the seller', () => {
  it.each([
    'We are the leading supplier of packaging in the north.',
    'My name is Olga and I work for a printing house.',
    'I hope this message finds you well.',
    'Our platform saves teams ten hours a week.',
    'Do you have 15 minutes on Thursday?',
    'Who is the right person for this?',
    'Worth a look?',
    'Want to double your revenue?',
    'Let me know if you would like the brochure.',
    'Most companies your size struggle with this.',
    'Thanks for reading.',
    'Prices start at £20 a month.',
  ])('%s', (text) => expect(analyse(text).client).toBeUndefined());
});

describe('strengths of a message', () => {
  const draft = [
    'Stage: replied',
    'Incoming: Our roof leaks over the north bay and we have 40 pallets standing there.',
    'Subject: the north bay',
    '',
    'Hi Ines,',
    '',
    'You wrote that 40 pallets stand under the leak in the north bay.',
    'We are a roofing firm with 30 years of experience.',
    'Is the bay in use on Sundays?',
    '',
    'Best,',
    'Tom',
  ].join('\n');

  it('lie in their words and quote them exactly', () => {
    const { draft: parsed } = parseDraftFile(draft);
    const found = kept(draft);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const s of found) expect(parsed[s.span.field].slice(s.span.start, s.span.end)).toBe(s.quote);
  });

  it('take up their own words, and leave the seller’s', () => {
    const quotes = kept(draft).map((s) => s.quote);
    expect(quotes.some((q) => q.includes('pallets'))).toBe(true);
    expect(quotes.some((q) => q.includes('roofing firm'))).toBe(false);
  });

  it('praise in at most 14 words besides the quote, never twice alike', () => {
    const messages = kept(draft).map((s) => s.message);
    expect(new Set(messages).size).toBe(messages.length);
    for (const m of messages) expect(m.replace(/“.*?”/, '').split(/\s+/).length).toBeLessThanOrEqual(14);
  });
});

describe('the quoted clause', () => {
  it('starts at the telling words and ends with their clause', () => {
    const norm = 'so i saw that you opened a shop in graz; we would like to help.';
    const { start, end } = clauseOf(norm, { start: 3, end: 13 });
    expect(norm.slice(start, end)).toBe('i saw that you opened a shop in graz');
  });

  it('is never empty and never outside', () => {
    for (const norm of ['', '?', '...', 'x', ' a b ', '- ok', '1)']) {
      const { start, end } = clauseOf(norm, undefined);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(norm.length);
      expect(start).toBeLessThanOrEqual(end);
    }
  });
});

describe('what a consultant says who has looked', () => {
  const about = (text: string) => analyse(text).about;

  it.each([
    ['candid', 'I would leave the old press running until the spring.'],
    ['candid', 'You don’t need to replace the whole boiler for that.'],
    ['candid', 'Before you sign, ask them who pays for the crane.'],
    ['diagnosis', 'It could be the thermostat in the second oven.'],
    ['diagnosis', 'Most likely the belt slips because the bearing is worn.'],
    ['sum', 'By my count that comes to about £90 a week.'],
    ['measure', 'The flange sits 0.3 mm too low.'],
    ['spot', 'On page 7 the blade has two names.'],
    ['wishNamed', 'Good luck with the harvest.'],
    ['toldBy', 'A neighbour of mine says your bread sells out by nine.'],
    ['priceLine', '- Oak boards, planed: 46 EUR/m²'],
    ['othersDid', 'Two bakeries near you have switched to gas.'],
    ['screens', 'Have you budget for this?'],
  ])('%s: %s', (cue, text) => expect([...about(text).on]).toContain(cue));

  it('quotes the telling words, never the small ones', () => {
    for (const text of ['Two things: the roof and the gutter.', 'The trucks wait at the gate: all of them.']) {
      const { range } = about(text);
      expect(text.slice(range.start, range.end)).toMatch(/\w{3}/);
    }
  });
});
