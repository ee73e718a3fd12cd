/** What a family makes of asks, orders and plans made for them: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { describe, expect, it } from 'vitest';
import { proposal } from './rewrite-proposal';

type Rows = readonly (readonly [sentence: string, rewrite: string | null])[];

const FAMILIES: readonly (readonly [family: string, kind: string, rows: Rows])[] = [
  [
    'free-choice',
    'pressure/directive',
    [
      ['You need to see our new dashboard today.', 'Would it help to see our new dashboard?'],
      ['You have to try this!', 'Would it help to try this?'],
      ['You should really compare the two quotes now.', 'Would it help to compare the two quotes?'],
      ['You must read the attached report before Friday.', 'Would it help to read the attached report?'],
      ['You owe it to yourself to at least see the plan.', 'Would it help to see the plan?'],
      ['So you need to be looking at your gutters anyway.', 'It may be worth looking at your gutters.'],
      ['Bring your finance lead and the last audit.', 'Feel free to bring your finance lead and the last audit.'],
      ["Don't miss out.", null],
      ['Sign with us.', null],
      ['Please check the drains before winter.', 'Feel free to check the drains before winter.'],
      ["You can't afford to wait.", null],
      ["Watch the clip first, it'll save us time!", 'Feel free to watch the clip first.'],
    ],
  ],
  [
    'if-you-like',
    'pressure/assumptive',
    [
      ["I'll call you Tuesday at 2.", "If you'd like, I can call you."],
      ["I'll send the agreement over tomorrow.", "If you'd like, I can send the agreement over."],
      ["We'll come by on Friday between 10 and 12.", "If you'd like, we can come by."],
      ["I've pencilled you in for Thursday at 10.", "If you'd like, I can keep a time free for you."],
      ["I've set aside Tuesday at 9 to walk you through it.", "If you'd like, I can walk you through it."],
      ['I have booked a room for us.', null],
      ["Let's get you started on Monday.", 'If you decide to go ahead, we can get you started.'],
      ["Let's get this done.", null],
      ['I will be in Leeds on the 4th and will drop in to see you.', "If you'd like, I can drop in to see you."],
      ["I've gone ahead and held Wednesday 2:15 for us.", "If you'd like, I can hold Wednesday 2:15 for you."],
      ['When can we kick off?', null],
      ['My colleague will ring you about the boiler.', "If you'd like, my colleague can ring you about the boiler."],
    ],
  ],
  [
    'offer-help',
    'ask/favour',
    [
      ['Can you send me your last two invoices?', "If it's useful, I can look at your last two invoices with you."],
      ['Please forward your current rota to me.', "If it's useful, I can look at your current rota with you."],
      ['Drop me your number so I can quote the fence.', "If it's useful, I can quote the fence."],
      ["What's your mobile?", null],
      ['Who is the right person for cleaning?', 'If this is not for you, you can simply ignore it.'],
      ['Are you the decision maker?', 'If this is not yours to look after, feel free to ignore it.'],
      ['Please download our guide to wage rules.', "If it's useful, I can send you our guide to wage rules."],
      ['Watch our two-minute clip.', "If it's useful, I can send you our two-minute clip."],
      ['Share this with your network.', null],
      ['All I need is your floor plan.', "If it's useful, I can look at your floor plan with you."],
      ['Can you send me a photo so that I can check the valve?', "If it's useful, I can check the valve."],
      ['Tell me your budget.', null],
    ],
  ],
  [
    'ask-interest',
    'ask/slot',
    [
      [
        'Are you free Tuesday at 2 for a quick call about returns?',
        'Would a call about returns be worth it to you, or is it not a priority right now?',
      ],
      [
        'Do you have 15 minutes on Thursday to discuss your payroll?',
        'Would it be useful to hear how others deal with payroll, or is it settled on your side?',
      ],
      ['Can we do a demo on Friday at 10?', 'Would a demo be worth it to you, or is something else more pressing?'],
      ['Book a time here: cal.example/tom', 'Would it help if I wrote down what I would look at first?'],
      [
        'Shall we meet Wednesday at 9 to go over the energy bills?',
        'Would it be useful to hear how others deal with the energy bills, or is it settled on your side?',
      ],
      [
        "I'd like 30 minutes to show you how Reed & Sons cut their queue.",
        'Would you like to see how Reed & Sons cut their queue?',
      ],
      ['Does Monday at 3 suit you?', 'Is any of this worth a closer look for you?'],
      ['Could I visit on Tuesday morning?', 'Would a visit be worth it to you, or is something else more pressing?'],
      ["Let's have a coffee on Friday.", 'Would a coffee be worth it to you, or is something else more pressing?'],
      ['Grab any slot.', 'Is any of this worth a closer look for you?'],
      ['Can we set up a call to discuss how you plan the night shifts?', 'How do you plan the night shifts?'],
      ['How about Friday at noon?', 'Is this something you are looking at, or is the timing wrong?'],
    ],
  ],
  [
    'ask-interest',
    'ask/decision',
    [
      ['Sign the attached agreement by Friday.', 'What is still open for you on the agreement?'],
      ['Ready to move forward?', 'Is this something you are looking at, or is the timing wrong?'],
      ['Buy now.', 'Is this something you are looking at, or is the timing wrong?'],
      ['Please return the order form.', 'What would you want to know about the order form before you decide?'],
      ['Can I put you down for the annual plan?', 'What is still open for you on the plan?'],
      ['Shall I send the contract for signature?', 'What is still open for you on the contract?'],
      ['Please pay the deposit today.', 'Is this something you are looking at, or is the timing wrong?'],
      ['I just need your go-ahead.', 'Is any of this worth a closer look for you?'],
      ['Reserve your spot now.', 'Would it help if I wrote down what I would look at first?'],
      ['Are you ready to sign?', 'Would it help if I wrote down what I would look at first?'],
      ['Upgrade now.', 'What is still open for you on the upgrade?'],
      ['Please complete the attached form and return it.', 'What is still open for you on the form?'],
    ],
  ],
  [
    'earn-first',
    'ask/meeting',
    [
      ['Could we have a short call?', 'I noticed [something specific they did or said]. Could we have a short call?'],
      ['If that fits, shall we talk?', null],
      ['Would a demo suit you?', 'I noticed [something specific they did or said]. Would a demo suit you?'],
      ['Happy to hop on a call.', 'I noticed [something specific they did or said]. Happy to hop on a call.'],
      [
        'Are you up for a short chat this month?',
        'I noticed [something specific they did or said]. Are you up for a short chat this month?',
      ],
      ['Can I show you the workshop?', 'I read [something specific they wrote]. Can I show you the workshop?'],
      ['- Book a demo', null],
      ['[Start your trial]', null],
      ['May I ring you one morning?', 'I noticed [something specific they did or said]. May I ring you one morning?'],
      [
        'Shall we do a tour of the plant?',
        'I saw [something specific on their site or in their news]. Shall we do a tour of the plant?',
      ],
      ['Given your role, could we talk?', null],
      ['Would you try it for a month?', 'I read [something specific they wrote]. Would you try it for a month?'],
    ],
  ],
];

describe.each(FAMILIES)('%s on %s', (family, kind, rows) => {
  it.each(rows)('%j -> %j', (sentence, rewrite) => {
    expect(proposal(family, kind, sentence)).toBe(rewrite);
  });
});
