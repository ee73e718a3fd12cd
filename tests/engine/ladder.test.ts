import { describe, expect, it } from 'vitest';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { standingOf } from '../../lib/engine/stage';

const REFUSED = [
  "Thanks but we're sorted for this.",
  'Not for us, sorry.',
  "We've just signed with another agency for two years.",
  'Please stop sending me these.',
  'No thanks.',
  'We decided to stay with our current supplier.',
  "Appreciate it but now is not a good time, we're in the middle of an audit.",
  "I'm going to pass on this one.",
  'We are not changing anything until 2027.',
  "Let's talk again next year.",
  'Not interested.',
  'We have someone for that already.',
  "I don't think this is a fit.",
  'Management has put all spending on hold.',
  'Sorry, we do that in house.',
  'Please remove me from your mailing list',
  "It's a no from the boss unfortunately.",
];
const FACTS_ONLY = [
  'Can you send me some details?',
  'Pls share your price list.',
  "Email me the brochure and I'll have a look.",
  'Just send over pricing please.',
  "What are your rates? Please put it in writing, I don't do calls.",
];
const OPEN = [
  'Tell me more.',
  'Yes, happy to talk. When suits?',
  'How does it work with two sites?',
  'Do you deliver to Cork?',
  'Interesting, can you do a call next week?',
  "What's the warranty on the pump?",
  'Sounds good, tell me how it works.',
  'We have a problem with damp in the north wall, could you have a look?',
  'Our current supplier keeps letting us down.',
  'Do you already work with schools?',
];
const LIVE = [
  "Thanks for the quote, let's go ahead.",
  'Price is fine. Where do I sign?',
  "We'd like to order 200 pieces, what's the lead time?",
  'Ok to proceed, please send the invoice.',
  'Happy with that, can you book us in for the 4th?',
];

describe('their last message', () => {
  it.each(REFUSED)('refuses: %s', (said) => expect(standingOf('replied', said).refused).toBe(true));
  it.each(FACTS_ONLY)('wants facts only: %s', (said) =>
    expect(standingOf('replied', said)).toEqual({ refused: false, factsOnly: true, live: false }),
  );
  it.each(OPEN)('leaves the talk open: %s', (said) =>
    expect(standingOf('replied', said)).toEqual({ refused: false, factsOnly: false, live: false }),
  );
  it.each(LIVE)('is buying: %s', (said) => expect(standingOf('replied', said).live).toBe(true));
});

/** Rung and verdict of every ask of rung 3 or more, in reading order. */
function verdicts(message: string): string[] {
  const { draft, context } = parseDraftFile(message);
  return read(draft, context)
    .asks.filter((a) => a.match.rung >= 3)
    .map((a) => `${a.match.rung} ${a.earned ? 'earned' : 'unearned'}${a.second ? ' second' : ''}`);
}

describe('the ladder', () => {
  it.each([
    ['a stranger’s call', 'We clean offices in Leeds.\n\nWorth a quick chat?', ['4 unearned']],
    ['a call after a look', 'I noticed your clinic opened a second ward in May.\n\nWorth a quick chat?', ['4 earned']],
    [
      'credit that comes too late',
      'Worth a quick chat?\n\nI noticed your clinic opened a second ward in May.',
      ['4 unearned'],
    ],
    [
      'a slot on an observation',
      'I noticed your clinic opened a second ward in May.\n\nAre you free on Tuesday at 2?',
      ['5 unearned'],
    ],
    ['a slot after a meeting', 'Great meeting you at the Leeds fair.\n\nAre you free on Tuesday at 2?', ['5 earned']],
    [
      'two asks',
      'We clean offices in Leeds.\n\nWorth a quick chat?\n\nAlso, please send me your floor plan.',
      ['4 unearned', '3 unearned second'],
    ],
    [
      'one ask twice',
      'We clean offices in Leeds.\n\nWorth a quick chat?\n\nAre you free for a call next week?',
      ['4 unearned', '4 unearned'],
    ],
    [
      'a list of wants',
      'We check bills for free.\n\nWhat I need from you:\n- copy of your last bill\n- end date of the contract',
      ['3 unearned', '3 unearned'],
    ],
    [
      'after a no',
      'Stage: replied\nIncoming: No thanks, we are happy with our supplier.\n\nWorth a quick call anyway?',
      ['4 unearned'],
    ],
    [
      'facts were asked for',
      'Stage: replied\nIncoming: Just send me the prices.\n\nLet’s jump on a quick call first.',
      ['4 unearned'],
    ],
    [
      'a question was asked',
      'Stage: replied\nIncoming: How does it work with two sites?\n\nBoth show on one page.\n\nAre you free on Tuesday at 2?',
      ['5 earned'],
    ],
    ['a signature too early', 'Stage: met\n\nGood to talk.\n\nPlease sign the attached contract.', ['6 unearned']],
    [
      'a signature when they said go',
      'Stage: replied\nIncoming: Thanks for the quote, let’s go ahead.\n\nPlease sign the attached contract.',
      ['6 earned'],
    ],
    [
      'work with a client',
      'Stage: client\n\nPlease send me the meter reading.\n\nAre you free on Tuesday at 2?',
      ['3 earned', '5 earned'],
    ],
  ])('%s', (_name, message, expected) => {
    expect(verdicts(message)).toEqual(expected);
  });
});
