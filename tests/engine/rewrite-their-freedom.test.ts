/** What a family makes of sentences: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'once-decided',
    'ask/decision',
    [
      [
        "We'll need about 90 minutes and access to your server closet.",
        'If you decide to go ahead, we would need about 90 minutes and access to your server closet.',
      ],
      ['I need only "OK" from you.', 'If you decide to go ahead, an OK from you is all I need.'],
      [
        'Kindly do the needful and release PO at the earliest so that we can block the vessel space for you.',
        'If you decide to go ahead, we can block the vessel space for you.',
      ],
      [
        'I can backdate it onto all eleven from the 1st if you say yes today.',
        'If you decide to go ahead, I can backdate it onto all eleven.',
      ],
      [
        "Say the word and I'll ship the first pallet to your warehouse.",
        'If you decide to go ahead, I can ship the first pallet to your warehouse.',
      ],
      [
        "Once you've signed, we will send the keys to your office.",
        'If you decide to go ahead, we can send the keys to your office.',
      ],
      ["Accept and I'll send my calendar.", null],
      ['Sign today so I can get you $500 off.', null],
      ['Give me a yes or a no so that I can release your slot.', null],
      ["We'll need it by Friday.", null],
      ['Countersign so I can explain it to her.', null],
      ['We need to talk.', null],
      ['Sign here so we can get it done.', null],
    ],
  ],
  [
    'before-you',
    'ask/decision',
    [
      ['When you can place order?', 'What would you still like to settle before you place an order?'],
      ['So when can you sign the contract?', 'What would you still like to settle before you sign the contract?'],
      ['How soon could you go live?', 'What would you still like to settle before you go live?'],
      ['Ready to continue?', 'Would you like to continue, or is it not a priority right now?'],
      ['Ready to see it in action?', 'Would you like to see it in action, or is it not a priority right now?'],
      ['Ready to 10x your pipeline?', null],
      ['Ready to get started?', null],
      ['When can you talk?', null],
      ['When did you start?', null],
      ['Are you ready to be the principal who turned it around?', null],
      ['When do you expect the parts?', null],
      ['Ready when you are.', null],
    ],
  ],
  [
    'say-the-word',
    'ask/decision',
    [
      ["Don't let this work disappear: [Upgrade Now]", "If you'd like to upgrade, just say so."],
      ['[Book 10-min demo]', 'If a 10-minute demo would help, just say so.'],
      ['[Start Your Free Trial]', "If you'd like to start your free trial, just say so."],
      ['Try it: [Feature Link]', "If you'd like to try it: [Feature Link]"],
      [
        'Unlock it in 60 seconds: [Reactivation Link - 30% Off]',
        "If you'd like to unlock it: [Reactivation Link - 30% Off]",
      ],
      ['See their setup: [Book Business Tier Demo]', 'If a demo would help, just say so.'],
      ['[CLAIM YOUR SPOT - 3 LEFT]', null],
      ['[Get My Copy]', null],
      ['[first name]', null],
      ['[Schedule Here - Spots Closing Soon]', null],
      ['Here it is: [Video Link]', null],
      ['Upgrade now.', null],
    ],
  ],
  [
    'made-for-you',
    'pressure/assumptive',
    [
      [
        "I've recorded you a 6 min Loom showing precisely what's broken on your profile.",
        'Would a 6 min Loom on your profile be of use to you?',
      ],
      [
        'In fact we already built a list of 2,316 prospects for Meridian and the campaign is ready.',
        'Would a list of 2,316 prospects for Meridian be of use to you?',
      ],
      [
        "I went ahead & had our team mock up a script in Big Randy's voice for ya, it's in the folder.",
        "Would a script in Big Randy's voice be of use to you?",
      ],
      [
        "I've put together two floor plans for your Leeds site.",
        'Would two floor plans for your Leeds site be of use to you?',
      ],
      [
        'We drafted a one-page summary of the tender for your board.',
        'Would a one-page summary of the tender for your board be of use to you?',
      ],
      ['I made you a plan.', null],
      ['I have made the first page into German.', null],
      ['I prepared for you a special contract for 3 years.', null],
      ['We have built a company on trust.', null],
      ['I made a promise to my boss.', null],
      ["I've created your account.", null],
      ['We made the best offer in town.', null],
    ],
  ],
  [
    'if-you-like',
    'pressure/assumptive',
    [
      [
        'I load one truck Friday with 40 beams and bring it to you.',
        "If you'd like, I can load one truck with 40 beams and bring it to you.",
      ],
      ['I call you tomorrow at 9 and at 15.', "If you'd like, I can call you."],
      ['We are coming to your stand on Thursday.', "If you'd like, we can come to your stand."],
      ["I'm dropping off a sample tomorrow.", "If you'd like, I can drop off a sample."],
      [
        "If I don't hear back I'll assume that works and send the invite over.",
        "If you'd like, I can send the invite over.",
      ],
      [
        "Unless I hear otherwise, I'll go ahead and send the booking form.",
        "If you'd like, I can send the booking form.",
      ],
      ["Let's have lunch next week.", 'If it suits you, we could have lunch.'],
      ["I'm sending you this email because we met on Monday.", null],
      ['We ship every Friday to Lagos.', null],
      ['Either way, I’ll stop filling your inbox.', null],
      ["I'll keep ringing every Friday with a joke.", null],
      ["I'm calling from your bank on Monday.", null],
    ],
  ],
  [
    'they-could',
    'pressure/assumptive',
    [
      ['Our driver is coming on Friday with the pallets.', "If you'd like, our driver can come with the pallets."],
      [
        'My regional manager is coming to your mill on Tuesday.',
        "If you'd like, my regional manager can come to your mill.",
      ],
      ['Our new range is coming to your mill on Tuesday.', null],
      ['My colleagues are coming.', null],
    ],
  ],
  [
    'when-there',
    'pressure/assumptive',
    [
      [
        'Our representative Mr Kallweit is in your region in week 38 and will contact you by telephone.',
        "If you'd like, our representative Mr Kallweit can contact you by telephone.",
      ],
      ['I am in your office on Tuesday and will call in.', null],
    ],
  ],
];

itProposes(FAMILIES);
