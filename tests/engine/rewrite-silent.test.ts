import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { itProposes } from './rewrite-proposal';

/** Sentences whose sense an offer would lose, each beside one that keeps it. */
itProposes([
  [
    'ask-interest',
    'ask/meeting',
    [
      ['Could I ring you about a barn in Hexham?', null],
      ["Let's talk about getting me on your panel!", null],
      ['Mrs Adair has said that she would take a call.', null],
      ['I want to show you what you are losing.', null],
      [
        'Can we do a call about your returns?',
        'Is a call about your returns of any use to you, or is the timing wrong?',
      ],
    ],
  ],
  [
    'ask-interest',
    'ask/decision',
    [
      ['I need your answer within 48 hours.', null],
      ['3 year contract, £48 a month, sign on your phone.', null],
      ['(1) you sign the contract, (2) we start.', null],
      ['Please upgrade us in your vendor list.', null],
      ['Please sign the contract.', 'What would you want to know about the contract before you decide?'],
    ],
  ],
  [
    'how-today',
    'me-focus/claim',
    [
      ['I manage events for banks.', null],
      ['We check your last four phone bills.', null],
      ['Our app tracks returns from the branches.', 'How do you track returns from the branches at the moment?'],
    ],
  ],
  ['look-for', 'me-focus/company', [["We're a trade wholesaler for salons.", null]]],
  [
    'help-that',
    'me-focus/claim',
    [
      ['I inspect lifts on Mondays.', null],
      ['We inspect lifts on Mondays.', 'Is it useful to you that we inspect lifts on Mondays?'],
    ],
  ],
  [
    'be-enough',
    'me-focus/company',
    [
      ['We have 12 looms at 190.', null],
      ['We have 12 looms in Bielsko.', 'Would 12 looms be enough for what you need?'],
    ],
  ],
  [
    'which-of-these',
    'me-focus/claim',
    [['We offer masonry, roofing, plastering, glazing, paving, fencing, drainage and scaffolding.', null]],
  ],
  ['hear-from', 'me-focus/company', [['Our other clients are asking for those cranes.', null]]],
  [
    'tell-on-request',
    'me-focus/claim',
    [
      ['I find the lack of an answer from a firm like that surprising.', null],
      ['I keep wondering what I did.', null],
      ['I test lifts for a living, so I looked.', null],
    ],
  ],
  [
    'would-be-enough',
    'ask/favour',
    [
      ['Please send me the worst five.', null],
      ["Send me the chairman's diary.", null],
      ['Send us your drawings and we will quote in 2 days.', null],
    ],
  ],
  [
    'feel-free',
    'ask/favour',
    [
      ['Please email me the two.', null],
      ['Kindly provide us with your supplier form and oblige.', null],
      ['Please send certificate, drawing, photo.', null],
      ['Send me the list and I can cross check it for you.', null],
    ],
  ],
  [
    'offer-help',
    'ask/favour',
    [
      ['If there is a portal, could you point me to it?', null],
      ['Can you send the list so I can order before someone else does?', null],
      ['I want to see the figures before I decide.', null],
    ],
  ],
  [
    'ask-weight',
    'me-focus/claim',
    [
      ['You will get a certificate with photos for your insurance.', null],
      ['I have already arranged a test report for you.', null],
      ['Every job has a 10 year workmanship warranty.', 'How much does a 10 year workmanship warranty matter to you?'],
    ],
  ],
  [
    'how-much-matters',
    'me-focus/claim',
    [
      ['Our food is neat, tasty and always on time.', null],
      ['All our cleaners are police checked.', 'How important is it to you that all cleaners are police checked?'],
    ],
  ],
  ['you-would', 'me-focus/claim', [['We provide invoice finance to construction subcontractors.', null]]],
  [
    'easy-exit',
    'pressure/guilt',
    [
      ['I have taken you off the list, so you will not hear from us.', null],
      ['You will not hear from me again.', null],
      ["If I don't hear from you nothing changes.", null],
      ['Two people wrote that you were late.', null],
      ['I shall close the file.', null],
    ],
  ],
  [
    'in-your-time',
    'ask/decision',
    [
      ['Confirm 4pm.', null],
      ['Please confirm receipt.', 'You can confirm receipt whenever it suits you.'],
    ],
  ],
  [
    'if-you-like',
    'pressure/assumptive',
    [
      ["I'll bring a poster you can put your own logo on.", null],
      ["I'll ring Dr Hale directly.", null],
      ["I'll put you down for a call in March and that'll be it.", null],
      ["I'll ring you Friday.", "If you'd like, I can ring you."],
    ],
  ],
  [
    'not-yet-done',
    'pressure/assumptive',
    [
      ["I've put you on it because it was our mistake.", null],
      ["I'm booking your street Mon + Tues only.", null],
    ],
  ],
  ['they-could', 'pressure/assumptive', [["I'll visit you in Leeds together with Mr. Hale.", null]]],
  ['free-choice', 'pressure/directive', [['See you there!', null]]],
  [
    'welcome-along',
    'pressure/directive',
    [
      ['Bring your partner and your cash!', null],
      ['Bring your partner!', 'If it suits you, your partner is welcome to join.'],
    ],
  ],
  [
    'earn-first',
    'ask/favour',
    [
      ['You photograph barns like nobody else. Could we talk?', null],
      ['Are you that poor soul?', null],
    ],
  ],
  [
    'reach-me',
    'ask/meeting',
    [['Call Tess on (03) 5550 0177.', "Should you want to talk, Tess's number is (03) 5550 0177."]],
  ],
  [
    'without-date',
    'pressure/deadline',
    [
      ['Register now, the number of seats is limited!', null],
      ['Please return the two vans to Hull by Friday.', 'Please return the two vans to Hull.'],
    ],
  ],
]);

const engine = createEngine(coreStyle);

/** The letter as every offer would leave it. */
function offers(middle: string): readonly string[] {
  const body = `Hi Ana,\n\nWe wash solar roofs in Leeds. ${middle}\n\nTom`;
  const draft: Draft = { channel: 'email', subject: '', body };
  const context: Context = { stage: 'cold' };
  return engine
    .check(draft, context)
    .diagnostics.flatMap((d) => engine.fixes(draft, context, d))
    .map((fix) => applyEdits(draft, fix.edits).body);
}

describe('a rewrite is not offered', () => {
  it('where the next sentence counts from a day that would go', () => {
    const ask = "I need your last bill and a yes by Friday and you're in that run.";
    const undated = /your last bill would be enough/;
    expect(offers(`${ask} We come by train.`).some((o) => undated.test(o))).toBe(true);
    expect(offers(`${ask} After that it is £3,800.`).some((o) => undated.test(o))).toBe(false);
  });

  it('as a question before one that asks the same', () => {
    const asked = offers(
      'I would like to send you a table of the four halls with the asking rents. Would you like to have it?',
    );
    expect(asked.some((o) => o.includes('If it is useful, I can send you a table of the four halls'))).toBe(true);
    expect(asked.some((o) => o.includes('Would a table of the four halls'))).toBe(false);
  });

  it('where it would leave another sentence of a chat line unsaid', () => {
    const both =
      'i have cash buyers for ur exact street ready 2 view sat. when can i pop round 2 value it, tonite or tmrw?';
    expect(offers(both).some((o) => o.includes('just name the time'))).toBe(false);
  });
});

it('asks nobody whether he ever needs what the letter spoke of before', () => {
  const asked = (before: string) => {
    const draft: Draft = {
      channel: 'email',
      subject: 'Leeds',
      body: `Hi Ana,\n\n${before} We are a firm with 20 vans. We move furniture.\n\nTom`,
    };
    const flag = engine.check(draft, { stage: 'cold' }).diagnostics.find((d) => d.ruleId === 'core/me-claim');
    if (!flag) throw new Error('no flag');
    return engine.fixes(draft, { stage: 'cold' }, flag).map((fix) => fix.title);
  };
  expect(asked('I saw that your barn burnt in March.')).toContain('Ask whether they need it');
  expect(asked('I saw that your furniture burnt in March.')).not.toContain('Ask whether they need it');
});
