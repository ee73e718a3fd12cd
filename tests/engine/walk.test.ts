import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse';
import { type WalkMessage, walkOf } from '../../lib/engine/walk';
import { stepOfTheirs } from '../../lib/engine/walk/theirs';

const rep = (text: string): WalkMessage => ({ own: true, text });
const client = (text: string): WalkMessage => ({ own: false, text });

describe('a sentence of theirs', () => {
  it.each([
    ['situation', 'We currently use three carriers and a shared inbox.'],
    ['situation', 'Our drivers start at four every morning.'],
    ['change', 'We would like to move the planning to one screen.'],
    ['goals', 'Our goal for next year is a second site.'],
    ['gaps', 'The export fails whenever a carrier sends late scans.'],
    ['gaps', 'We lose an hour a day at the gate.'],
    ['education', 'What are the options for a shop of our size?'],
    ['advice', 'What would you recommend?'],
    ['advice', 'How much is it for 40 people?'],
    [undefined, 'Thanks for your note.'],
  ])('%s: %s', (step, text) => {
    const { norm, act } = analyse(text);
    expect(stepOfTheirs(norm, act)).toBe(step);
  });
});

describe('the walk of a conversation', () => {
  it('starts with their situation', () => {
    const walk = walkOf([]);
    expect(walk.stones.map(({ covered }) => covered)).toEqual([false, false, false, false, false, false]);
    expect(walk).toMatchObject({ next: 'situation', question: expect.stringMatching(/\?$/) });
    expect(walk.mirror).toBeUndefined();
  });

  it('knows who covered which stone, and moves on with their answer', () => {
    const asked = [rep('Hi Ana,\n\nHow do you plan the night shift today?')];
    expect(walkOf(asked)).toMatchObject({
      next: 'situation',
      stones: [{ rep: true, client: false, covered: false }, {}, {}, {}, {}, {}],
    });
    const answered = [...asked, client('We use a whiteboard and three phones.')];
    expect(walkOf(answered)).toMatchObject({
      next: 'change',
      stones: [{ rep: true, client: true, covered: true }, {}, {}, {}, {}, {}],
    });
    const further = [
      ...answered,
      client('We would like to have it on one screen. Our goal is a quiet night. The phone calls are the problem.'),
    ];
    expect(walkOf(further)).toMatchObject({ next: 'education' });
    const taught = [...further, rep('There are two ways to do this, and both work without new hardware.')];
    expect(walkOf(taught).next).toBeUndefined();
    const wishing = [...taught, client('What would you recommend?')];
    expect(walkOf(wishing)).toMatchObject({ next: 'advice' });
    expect(walkOf(wishing, 'I’d start with the weekend shift.').stones[5]).toMatchObject({ covered: true });
  });

  it('names advice or a pitch before they asked, and not after', () => {
    const told = [client('We use a whiteboard.')];
    const advice = 'Thanks, Ana.\n\nWe recommend the smaller pump. It needs less room than the old one.';
    expect(walkOf(told, advice).ahead).toEqual({ kind: 'advice', quote: 'We recommend the smaller pump.' });
    expect(walkOf([...told, client('What would you recommend?')], advice).ahead).toBeUndefined();
    expect(walkOf([], 'Our platform automates routing, billing and reports.').ahead).toMatchObject({ kind: 'pitch' });
    expect(walkOf(told, 'How many shifts stand on it?').ahead).toBeUndefined();
  });

  it('does not ask again what was asked', () => {
    for (let n = 0; n < 3; n++) {
      const { question = '' } = walkOf([rep('x'.repeat(n))]);
      expect(walkOf([rep(`${'x'.repeat(n)} ${question}`)]).question).not.toBe(question);
    }
  });
});

describe('reflective listening', () => {
  it.each([
    ['We lose an hour a day at the gate.', /(?:so|as if|right,) you lose an hour a day at the gate[.?]$/i],
    ['I am worried about the winter season.', /you are worried about the winter season/],
    ['Our drivers wait at the gate for ages, and nobody tells them why.', /your drivers wait at the gate for ages/],
    ['Honestly, my team can’t keep up with us.', /your team can't keep up with you/],
    ['The export fails on Fridays.', /the export fails on Fridays/],
  ])('mirrors: %s', (said, words) => expect(walkOf([client(said)]).mirror).toMatch(words));

  it.each([
    'Could you send me the price?',
    'Please call me on Monday about the problem.',
    'We are not interested, and your mails are late.',
    'Problems.',
    'Thanks, we struggle with your last invoice.',
  ])('leaves alone: %s', (said) => expect(walkOf([client(said)]).mirror).toBeUndefined());

  it('takes what hurts before what is', () => {
    expect(walkOf([client('We run two sites. We struggle with late orders.')]).mirror).toMatch(/late orders/);
  });
});

it('never throws, whatever was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ own: fc.boolean(), text: fc.string({ unit: 'grapheme' }) })),
      fc.string(),
      (thread, draft) => {
        expect(walkOf(thread, draft).stones).toHaveLength(6);
      },
    ),
    { numRuns: 100 },
  );
});
