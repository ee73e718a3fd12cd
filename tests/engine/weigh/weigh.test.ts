import { describe, expect, it } from 'vitest';
import { find } from '../../../lib/engine/diagnose';
import { parseDraftFile } from '../../../lib/engine/file';
import { read } from '../../../lib/engine/reading';
import { featuresOf, weigh } from '../../../lib/engine/weigh';
import { heaviestClause } from '../../../lib/engine/weigh/clause';
import { hashOf, OUTCOMES, open, SUMS } from '../../../lib/engine/weigh/model';
import { Second, sure } from '../../../lib/engine/weigh/second';
import { KIND_WEIGHTS, LENS_WEIGHTS, SECOND_LOOK } from '../../../lib/engine/weigh/weights';
import { coreStyle } from '../../../lib/rules';

const readIn = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  const reading = read(draft, context);
  return { reading, on: find(coreStyle, reading).on };
};

const MAIL = [
  'Stage: replied',
  'Incoming: The bay floods twice a year. What would a gutter cost?',
  'Subject: the north bay',
  '',
  'Hi Ines,',
  '',
  'You wrote that the bay floods twice a year.',
  'We are a roofing firm with 30 years of experience.',
  'You must decide today, my van is full!',
  '- gutters',
  '- roofs',
  '',
  'Tom',
].join('\n');

describe('weights', () => {
  // One after the other: what is kept of a sentence must not outlive its neighbours' words or its place.
  it.each([
    ['of a mail', MAIL],
    ['beside other words', MAIL.replace('the bay floods twice a year.', 'the gate sticks all winter.')],
    ['before other words', MAIL.replace('my van is full!', 'our crew is here!')],
    ['of the first mail again', MAIL],
    [
      'of a sentence that stands there twice',
      MAIL.replace('- gutters', 'We are a roofing firm with 30 years of experience.'),
    ],
  ])('are a second look at the sums of every feature that the fit learns from: %s', (_name, mail) => {
    const { reading, on } = readIn(mail);
    const model = open(LENS_WEIGHTS, KIND_WEIGHTS);
    const summed = (tell: (take: (name: string, value: number) => void) => void) => {
      const values = new Array<number>(SUMS).fill(0);
      tell((name, value) => model.add(hashOf(name), value, values));
      return { values };
    };
    const sums = reading.content.map((_, i) => summed((take) => featuresOf(reading, on, i, take)));
    const judged = new Second(SECOND_LOOK).at(
      summed(() => undefined),
      sums,
    );
    weigh(reading, on).forEach((weight, i) => {
      OUTCOMES.forEach((outcome, k) => {
        expect(weight[outcome]).toBeCloseTo(sure(judged[i * OUTCOMES.length + k] as number), 9);
      });
    });
  });

  it('tell a push from a fact, and the client from the seller', () => {
    const { reading, on } = readIn(MAIL);
    const weights = weigh(reading, on);
    const of = (start: string) => weights[reading.content.findIndex((s) => s.text.startsWith(start))];
    expect(of('You must')?.pressure).toBeGreaterThan(0.6);
    expect(of('You wrote')?.pressure).toBeLessThan(0.2);
    expect(of('You wrote')?.client).toBeGreaterThan(0.6);
    expect(of('We are')?.['me-focus']).toBeGreaterThan(0.6);
  });

  it('hear the same words otherwise in other company', () => {
    const alone = readIn('We fix roofs. After that the van is gone. What would suit you?');
    const pushed = readIn('You must sign today. After that the van is gone. Do not miss it!');
    const pressure = ({ reading, on }: ReturnType<typeof readIn>) => weigh(reading, on)[1]?.pressure ?? 0;
    expect(pressure(pushed)).toBeGreaterThan(pressure(alone));
  });
});

describe('the heaviest clause', () => {
  const clause = (text: string) => {
    const sentence = readIn(text).reading.content[0];
    if (!sentence) throw new Error('no sentence');
    const { start, end } = heaviestClause(sentence, 'pressure');
    return sentence.text.slice(start, end);
  };

  it('is the pushing one of a long sentence', () => {
    expect(
      clause('The yard is wet in March, but you must sign tonight, and the gate at the back stays open for you.'),
    ).toBe('you must sign tonight');
  });

  it.each(['Now.', 'SIGN!!!', '- ok', 'one two three four'])('lies in %s', (text) => {
    const quote = clause(text);
    expect(text).toContain(quote);
    expect(quote.length).toBeGreaterThan(0);
  });
});
