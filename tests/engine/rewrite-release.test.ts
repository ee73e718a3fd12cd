/** What a family makes of pressure: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { describe, expect, it } from 'vitest';
import { proposal } from './rewrite-proposal';

type Rows = readonly (readonly [sentence: string, rewrite: string | null])[];

const FAMILIES: readonly (readonly [family: string, kind: string, rows: Rows])[] = [
  [
    'trim-clause',
    'pressure/deadline',
    [
      ['She has two other offers and she will be [[gone by Friday]].', 'She has two other offers.'],
      ['The room holds forty, but it [[goes at midnight]].', 'The room holds forty.'],
      ['Your trial ended yesterday, and you are [[losing everything]].', 'Your trial ended yesterday.'],
      ['Half of the chairs are sold already, [[40 left]].', 'Half of the chairs are sold already.'],
      ['The list [[(only 3 left!)]] is attached.', null],
      ["I know it is August, but [[don't miss out]].", null],
      ['It will be gone, so [[you should call]].', 'It will be gone.'],
      ['[[Only three left]] and they go fast.', null],
      ['The dates in May are [[gone by Friday]].', null],
      ['Prices go up [[on Monday]] – your quote stays as it is until you say so.', null],
      [
        '[[Hurry]], your neighbours on Mill Road have booked theirs.',
        'Your neighbours on Mill Road have booked theirs.',
      ],
      ['[[Sign today]], it takes five minutes.', null],
    ],
  ],
  [
    'without-date',
    'pressure/deadline',
    [
      ['If you order by Friday, the fitting is free.', null],
      ['Please send me the sizes by Thursday noon.', 'Please send me the sizes.'],
      ['Let me know by the end of the month if that suits you.', null],
      ['Call us TODAY and ask for Sam.', 'Call us and ask for Sam.'],
      ['Could you confirm the numbers before Tuesday?', 'Could you confirm the numbers?'],
      ['The offer ends Friday.', null],
      ['Sign by 30 June.', null],
      ['Reply within 48 hours to keep the price.', null],
      ["Let me know asap, and I'll hold the van.", "Let me know, and I'll hold the van."],
      ['Have a look at the plan now.', 'Have a look at the plan.'],
      ['I can do the roof if you say yes today.', null],
      ['Your lease is up in May.', null],
    ],
  ],
  [
    'plain-words',
    'pressure/hype',
    [
      ['Our boxes are literally unbeatable, trust me.', 'Our boxes are unbeatable.'],
      ['This is a no-brainer for your shop.', null],
      ['It is a guaranteed saving of two hours a week.', 'It is a saving of two hours a week.'],
      ['Try it risk-free: seven days, cancel any time.', 'Try it: seven days, cancel any time.'],
      ['You will save on fuel, I promise.', 'You will save on fuel.'],
      ["I promise you'll like the colour.", "You'll like the colour."],
      ['GUARANTEED savings in two weeks.', 'Savings in two weeks.'],
      ['We saw an amazing increase in bookings, period.', 'We saw an increase in bookings.'],
      ['Honestly the colours are insane.', 'The colours are insane.'],
      ["It's 100% guaranteed.", null],
      ['Guaranteed or your money back.', null],
      ['An unbeatable offer for your bakery.', 'An offer for your bakery.'],
    ],
  ],
  [
    'neutral-question',
    'pressure/loss',
    [
      [
        'You are overpaying for your waste collection.',
        'How happy are you with what you pay for waste collection today?',
      ],
      ["You're losing leads every single day.", 'Where do most of your leads come from today?'],
      ["You're missing out on bookings.", 'What would more bookings change for you?'],
      ['Your shop is wasting energy.', null],
      ['Every day costs you $400.', null],
      ['Your competitors switched last month.', null],
      ['Most firms are struggling with turnover.', 'Where does turnover show up most for you?'],
      ['You are exposed to fraud.', 'How much of an issue is fraud for you at the moment?'],
      ["You're paying too much for electricity!", 'How happy are you with what you pay for electricity today?'],
      ["You're leaving money on the table.", null],
      ['Do you want to be the last one?', null],
      ['You are spending too much on freight.', 'How happy are you with what you pay for freight today?'],
    ],
  ],
  [
    'easy-exit',
    'pressure/guilt',
    [
      ["I haven't heard back from you.", "I'm glad to hear from you whenever it suits you, and a no is fine too."],
      ['Should I close your file?', 'If something else matters more right now, I understand.'],
      ['This is my third email about the boiler.', 'If something else matters more right now, I understand.'],
      ["I'll assume the timing isn't right.", "If the timing isn't right, that is perfectly fine."],
      ['I have tried to reach you several times.', 'If this is not for you, that is perfectly fine.'],
      ['No news from you so far, sadly.', 'If this is not for you, that is perfectly fine.'],
      ['Last email from me, Jo.', 'If the timing is wrong, no reply needed at all.'],
      ['You never answered my two letters.', 'An answer is welcome whenever it suits you, and a no is fine too.'],
      ['I keep writing and hear nothing.', "I'm glad to hear from you whenever it suits you, and a no is fine too."],
      ['Did my last three messages go to spam?', 'If this has landed at a bad time, I am happy to leave it here.'],
      ['I assume the time is not right for you.', "If the timing isn't right, that is perfectly fine."],
      ['Bumping this again.', 'If this is not for you, that is perfectly fine.'],
    ],
  ],
  [
    'ask-behind',
    'pressure/override',
    [
      [
        "That's what our best customers said at first!",
        'What is it that makes you hesitate, if you do not mind my asking?',
      ],
      ["You don't have to install anything.", 'What weighs most against it on your side?'],
      ['They will grumble at first.', null],
      ['But most of our members said so too.', 'What is it that makes you hesitate, if you do not mind my asking?'],
      [
        'On price, we are cheaper than it looks.',
        'What weighs most on your side: the timing, the money or the thing itself?',
      ],
      ['That said, it takes ten minutes.', 'What is it that makes you hesitate, if you do not mind my asking?'],
      [
        'You can cancel whenever you like anyway.',
        'What weighs most on your side: the timing, the money or the thing itself?',
      ],
      ['The move is easier than you think.', 'What weighs most against it on your side?'],
      ['June is no obstacle.', 'What weighs most on your side: the timing, the money or the thing itself?'],
      ['They all came round in the end.', null],
      ['Everybody is busy in August.', null],
      ['It is not a budget question.', 'What would have to be different before you would look at this again?'],
    ],
  ],
];

describe.each(FAMILIES)('%s on %s', (family, kind, rows) => {
  it.each(rows)('%j -> %j', (sentence, rewrite) => {
    expect(proposal(family, kind, sentence)).toBe(rewrite);
  });
});
