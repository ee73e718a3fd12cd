/** What a rework makes of sentences before it is judged in a letter: the push goes, what the reader needs stays. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'runs-out',
    'pressure/deadline',
    [
      ['Heads up, the offer ends on Friday and I cannot extend it.', 'The offer ends on Friday.'],
      ['It dies at midnight.', 'It runs until midnight.'],
      [
        "We're giving 30% off all gloves until the end of the quarter!!",
        'The 30% off all gloves runs until the end of the quarter.',
      ],
      ["The quote's good til Friday, after that the bank decides.", "The quote's good til Friday."],
      ["There's 15% off until 3 May if you pop in a deposit.", null],
      ['You will lose the rate on Friday.', null],
      ['The fair ends on Friday.', null],
    ],
  ],
  [
    'can-do',
    'pressure/assumptive',
    [
      [
        "I'm round your way Tuesday so I'll pop in about 10 with some brochures.",
        "I'm round your way Tuesday so if you'd like, I can pop in about 10 with some brochures.",
      ],
      ["I'll ring you at 4.", "If you'd like, I can ring you at 4."],
      ['My assistant Leonie will phone at 11.', "If you'd like, my assistant Leonie can phone at 11."],
      [
        'Our CTO is in your building on Wednesday and has kindly agreed to spare 20 minutes.',
        "Our CTO is in your building on Wednesday and can spare 20 minutes if you'd like.",
      ],
      [
        'I want to come to your factory on Monday, I am anyway near.',
        "If you'd like, I could come to your factory on Monday.",
      ],
      ["I'm putting a session in for tomorrow at 7.", "If you'd like, I can put a session in for tomorrow at 7."],
      ["If you agree, I'll ring you at 4.", null],
      ["I'll send the invoice tonight.", null],
      ["I won't call you again.", null],
      [
        'I shall telephone at five past nine and trust that I will be put through.',
        "If you'd like, I can telephone at five past nine.",
      ],
      ["When's she asleep, I'll call you then.", null],
    ],
  ],
  [
    'exchange',
    'ask/decision',
    [
      [
        'Reply "YES" and my driver will reach your campus tomorrow itself.',
        'If you reply "YES", my driver can reach your campus tomorrow.',
      ],
      [
        "Confirm by bedtime and I'll get the ferry booked before it jumps.",
        'If you confirm, I can get the ferry booked.',
      ],
      ['One line from you by 5 pm and I can hold it.', 'With one line from you, I can hold it.'],
      ['Send me your login and I will move the money.', null],
      ['Tell me yes or no and I will stop.', null],
    ],
  ],
  [
    'if-wished',
    'pressure/deadline',
    [
      [
        "Others want the week, so do let me know by Monday if you'd like me to hold it for you.",
        "If you'd like me to hold it for you, just let me know.",
      ],
      ['Let me know by Monday if you have room.', null],
    ],
  ],
  [
    'next-step',
    'ask/decision',
    [
      [
        'Accept and drop your LOI with company email so we can commence immediately.',
        'If you decide to go ahead, the next step would be to accept and drop your LOI with company email.',
      ],
      [
        'All it needs is your initials on p. 3 and 7.',
        'If you decide to go ahead, I would need your initials on p. 3 and 7.',
      ],
      [
        'SEND MONEY ON MOBILE 0977 000 218 NOW NOW AND COLLECT AT DEPOT.',
        'If you decide to go ahead, the next step would be to send money on mobile 0977 000 218 and collect at depot.',
      ],
      ['Send me your login today.', null],
      ['Sign or no?', null],
    ],
  ],
  [
    'all-it-takes',
    'ask/decision',
    [
      ['I just need the card number to run it.', 'If you decide to go ahead, all it takes is the card number.'],
      ['I just need a decision from you.', null],
    ],
  ],
  [
    'is-attached',
    'ask/decision',
    [
      [
        'Please open the proforma invoice attached (USD 38,400, 30% advance) and stamp it.',
        'The proforma invoice (USD 38,400, 30% advance) is attached, in case you would like to look it through.',
      ],
      ['Send the bills together with the attached form.', null],
      ['The agenda is attached.', null],
    ],
  ],
  [
    'sum-only',
    'ask/decision',
    [
      ['Payment 40% TT advance today or tomorrow.', 'Payment is 40% TT advance.'],
      ["$997 and it's yours.", 'It costs $997.'],
      ['Pay me a visit.', null],
    ],
  ],
  [
    'matter-only',
    'pressure/guilt',
    [
      [
        "I've emailed a few times about the lift contract at Mill House and silence is an answer too.",
        'This is about the lift contract at Mill House.',
      ],
      ['I wrote twice about 2 May and heard nothing.', null],
      ['I wrote twice and heard nothing.', null],
    ],
  ],
];

itProposes(FAMILIES);
