import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { BriefFact, Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);
const about = 'Northwind Freight';
const FACTS = [
  'Northwind Freight is opening a second depot in Leeds in March 2027, close to junction 45 of the M1.',
  'The new site will create 60 jobs over the next two years.',
  'Northwind currently moves 18,000 pallets a week from its first depot in Doncaster.',
  'The company aims to cut empty miles by 20 per cent before the end of 2028.',
  'Priya Nair, operations director',
];
const brief: readonly BriefFact[] = FACTS.map((sentence, n) => ({ id: `f${n}`, sentence, about }));
const draft = (body: string): Draft => ({ channel: 'email', subject: '', body });
const cold: Context = { stage: 'cold' };
const mentioned = (body: string) => engine.check(draft(body), { stage: 'cold', brief }).brief?.mentioned;

describe('a draft with a brief', () => {
  it.each([
    ['The second depot in Leeds must keep your planners busy.', ['f0']],
    ['Sixty drivers is one thing, 60 new jobs at one site another.', ['f1']],
    ['How do 18,000 pallets a week leave Doncaster?', ['f2']],
    ['Fewer empty miles by 2028, and 20 per cent at that: where do you begin?', ['f3']],
    ['Priya Nair told the paper about it.', ['f4']],
    ['Is Leeds nice?', []],
    ['What would help your team?', []],
    ['We are opening a second depot in Leeds.', []],
    ['Northwind Freight is a freight company.', []],
  ])('sees that %s speaks of %j', (sentence, facts) => {
    const found = mentioned(`${sentence}\n\nWe sell software for depots. Would you like to see a demo?`);
    expect(found?.map(({ fact }) => fact)).toEqual(facts);
  });

  it('says nothing of a brief where there is none', () => {
    expect(engine.check(draft('We sell software. Would you like a demo?'), cold)).not.toHaveProperty('brief');
  });

  it('earns the ask behind a fact, and no ask before it or above a meeting', () => {
    const pitch = 'We make planning software.';
    const fact = 'Getting 20 per cent of empty miles out is hard work.';
    const say = (body: string, context: Context) => engine.check(draft(body), context).asks.map(({ earned }) => earned);
    const withBrief = { stage: 'cold', brief } as const;
    const meeting = 'Do you have 15 minutes this week?';
    expect(say(`${pitch}\n\n${fact}\n\n${meeting}`, cold)).toEqual([false]);
    expect(say(`${pitch}\n\n${fact}\n\n${meeting}`, withBrief)).toEqual([true]);
    expect(say(`${pitch}\n\n${meeting}\n\n${fact}`, withBrief)).toEqual([false]);
    expect(say(`${pitch}\n\n${fact}\n\nAre you free on Tuesday at 2pm?`, withBrief)).toEqual([false]);
  });

  it('takes the flag off an ask that a fact has earned', () => {
    const body =
      'We make planning software.\n\nGetting 20 per cent of empty miles out is hard work.\n\nDo you have 15 minutes this week?';
    const flags = (context: Context) =>
      engine.check(draft(body), context).diagnostics.flatMap((d) => (d.lens === 'ask' ? [d.quote] : []));
    expect(flags(cold)).toHaveLength(1);
    expect(flags({ stage: 'cold', brief })).toEqual([]);
  });

  it('points out what the brief says otherwise, and offers its words', () => {
    const body = 'Saw that you are opening a second depot in Bradford.\n\nWould you like to see our software?';
    const { diagnostics } = engine.check(draft(body), { stage: 'cold', brief });
    const found = diagnostics.find(({ ruleId }) => ruleId === 'core/telling-differs');
    expect(found?.quote).toBe('Bradford');
    const fixes = found ? engine.fixes(draft(body), { stage: 'cold', brief }, found) : [];
    expect(fixes.map(({ edits }) => edits[0]?.newText)).toEqual(['Leeds.']);
  });

  it('offers an opening of the brief before an unearned ask, and the figure of the brief for another', () => {
    const opening = 'Saw that Northwind Freight is opening a second depot in Leeds in March 2027.';
    const told = [
      { ...brief[0], opening } as BriefFact,
      { id: 'n', about, sentence: 'Northwind Freight employs 240 people.' },
    ];
    const offered = (body: string, ruleId: string) => {
      const context: Context = { stage: 'cold', brief: told };
      const found = engine.check(draft(body), context).diagnostics.find((d) => d.ruleId === ruleId);
      return found ? engine.fixes(draft(body), context, found).map(({ edits }) => edits[0]?.newText) : [];
    };
    const pitch = 'We make planning software.\n\nDo you have 15 minutes this week?';
    expect(offered(pitch, 'core/ask-unearned-meeting')[0]).toContain(opening);
    const wrong = 'You run a firm of 300 people.\n\nWould you like to see our software?';
    expect(offered(wrong, 'core/telling-differs')).toEqual(['240']);
  });

  it('answers for the brief that it is asked about, not for the one before', () => {
    const body = 'The second depot in Leeds must keep your planners busy. Would you like to see our software?';
    engine.check(draft(body), { stage: 'cold', brief });
    expect(engine.check(draft(body), { stage: 'cold', brief: [] }).brief).toEqual({ mentioned: [] });
    expect(engine.check(draft(body), { stage: 'cold', brief: brief.slice(1) }).brief).toEqual({ mentioned: [] });
  });

  it('never throws, whatever a fact and a draft are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (said, sentence, name) => {
          const report = engine.check(draft(`${said} ${sentence}`), {
            stage: 'cold',
            brief: [{ id: 'x', sentence, about: name }],
          });
          expect(report.failures).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
