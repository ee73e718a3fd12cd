/** What a family makes of pressure whose matter is kept: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'paper-attached',
    'ask/decision',
    [
      ['The proforma of £925 is attached for your kind treatment.', 'The proforma of £925 is attached.'],
      [
        "The form is attached, filled out with your school's details, you just need to sign page 2.",
        "The form is attached, filled out with your school's details.",
      ],
      [
        'The new mandate is attached for your signature; the old one ends in May.',
        'The new mandate is attached; the old one ends in May.',
      ],
      ['Please print it for your signature.', null],
      ['For your signature.', null],
    ],
  ],
  [
    'if-you-go-ahead',
    'ask/decision',
    [
      [
        'Please inform your order quantities so we can start with the first container.',
        'If you decide to go ahead, please inform your order quantities.',
      ],
      ['Pay 70% to mobilize us by Friday.', 'If you decide to go ahead, just pay 70% to mobilize us.'],
      ['BOOK THIS WEEK for a clean yard.', null],
      ["Confirm today and we'll throw in the windows, free.", null],
      ['Send your valuable enquiry by return mail.', null],
    ],
  ],
  [
    'runs-until',
    'pressure/deadline',
    [
      ["I'm holding the founder rate til midnight.", 'The founder rate runs til midnight.'],
      ["We're keeping these prices open until Friday.", 'These prices run until Friday.'],
      [
        'We only hold the winter rate for sites surveyed this month and after that it goes up.',
        'The winter rate runs for sites surveyed this month.',
      ],
      [
        'Greg, holding 3 certified welders in your name until Thursday noon.',
        'Greg, 3 certified welders are free until Thursday noon.',
      ],
      ['I am holding my breath until Friday.', null],
    ],
  ],
  [
    'as-an-offer',
    'pressure/assumptive',
    [
      [
        "I'll bring the paper samples on Wednesday about 11.",
        'If it suits you, I can bring the paper samples on Wednesday about 11.',
      ],
      [
        'I took the liberty of putting Moor Court on our round for the 9th, between two blocks in Fenner Street.',
        'If it suits you, I can put Moor Court on our round for the 9th, between two blocks in Fenner Street.',
      ],
      [
        "Your footings are in, so I've gone ahead and put you down with my second gang.",
        "Your footings are in, so if you'd like, I can put you down with my second gang.",
      ],
      ["I'll call you on Tuesday unless I hear otherwise.", 'If it suits you, I can call you on Tuesday.'],
      ["I've put you down for Tuesday at nine. The invite is in your diary.", null],
      ["I've built your account and printed it.", null],
      ['I set up your account last night.', null],
      ["Send me the drawing, so I'll call you on Tuesday.", null],
      ["I won't call you on Tuesday.", null],
      ['I have kept the room free of charge on Tuesday.', null],
    ],
  ],
  [
    'if-you-agree',
    'pressure/assumptive',
    [
      [
        "If I don't hear from you by Monday I'll take it that you're happy and get the firewall on order.",
        "If you're happy with it, just say and I'll get the firewall on order.",
      ],
      ['Should I hear nothing, I will consider it agreed.', 'If you agree, just let me know.'],
      ["If I don't hear from you, I'll ring the mayor.", null],
    ],
  ],
  [
    'time-offered',
    'ask/slot',
    [
      ['Shall I keep 4 November at ten for you?', 'If it suits you, I can keep 4 November at ten for you.'],
      [
        'Can I call you on Tuesday or on Thursday to discuss a date?',
        'If it suits you, I can call you on Tuesday or on Thursday to discuss a date.',
      ],
      [
        'When can I come and see the site so I can do a proper quote?',
        'If it suits you, I can come and see the site and do a proper quote.',
      ],
      ['Would either of those mornings work?', 'If either of those mornings would suit you, just say.'],
      [
        'Would you be open to a short talk about how you keep your books?',
        'If a short talk about how you keep your books would be of use, just say.',
      ],
      [
        "If you haven't, I can walk it Thursday or Friday before 8 and you'd have a price by Monday.",
        "If you haven't, I can walk it Thursday or Friday before 8 if that suits you, and you'd have a price by Monday.",
      ],
      ['Should I hold the 17th, or has somebody sampled it already?', null],
      ['Are you free on Tuesday?', null],
    ],
  ],
  [
    'what-was-sent',
    'pressure/guilt',
    [
      [
        'Sent you a price for the stairwells on the 3rd, £165 a week, not heard owt.',
        'Sent you a price for the stairwells on the 3rd, £165 a week.',
      ],
      [
        'I wrote in May about the chapel roof and heard nothing, which is fine.',
        'I wrote in May about the chapel roof.',
      ],
      ['I wrote twice about the chapel roof and heard nothing.', null],
      ['I wrote and heard nothing.', null],
    ],
  ],
  [
    'plain-number',
    'pressure/deadline',
    [
      [
        'We still have 2 pitches left for the winter fair, £650 each.',
        'We have 2 pitches for the winter fair, £650 each.',
      ],
      ["Seed's down to the last nine tonnes in Norfolk.", "Seed's down to nine tonnes in Norfolk."],
      ['Please send the last two audit reports.', null],
      ['With 24 hours left in your trial, you may be weighing it.', null],
      ['There are two seats and they are left.', null],
      ['Only 5 left!', null],
    ],
  ],
  [
    'what-it-changes',
    'pressure/deadline',
    [
      ['One-time offer: 40% off any plan for the next 72 hours.', 'Would 40% off any plan change anything for you?'],
      [
        'Order before September and get 5% discount and free mold fee.',
        'Would a 5% discount and no mold fee make a difference to you?',
      ],
      [
        'I got him to agree to £19.50 a head rather than £24 if the form is back by Friday.',
        'Would £19.50 a head rather than £24 make a difference to you?',
      ],
      ['You get a discount of 8% if you sign today.', 'Would a discount of 8% make a difference to you?'],
      ['Sign by Friday and the first two months are free.', null],
      ['First three months free until Sunday.', 'Would three months free make a difference to you?'],
      ['We give two months free to who signs this week.', 'Would two months free make a difference to you?'],
      ['The offer ends on Friday.', null],
      ['Is 10% off enough for today?', null],
      ['Last chance to save big!', null],
    ],
  ],
  [
    'need-instead',
    'pressure/deadline',
    [
      ['Only 2 host-read slots left for Black Friday!', 'Would a host-read slot for Black Friday be of use to you?'],
      ['Half of the uprights are sold already, 140 left.', 'Are uprights something you need at the moment?'],
      ["I've got capacity for two new clients in Q1.", 'Would Q1 be a good time for this on your side?'],
      ['Two spots left for November.', 'Would November be a good time for this on your side?'],
      ['3 spots left.', null],
      ['ONLY 4 STANDS LEFT IN HALL B', null],
      ['There are five vans left at this price this week.', null],
      ['Which includes 3 seats left:', null],
      ['First come first served.', null],
      [
        'We only have one place left in the spring course for managers.',
        'Would a place in the spring course for managers be of use to you?',
      ],
    ],
  ],
  [
    'yours-to-use',
    'pressure/guilt',
    [
      [
        "I've put in over four hours of my own time on your roof design and the savings report.",
        'Your roof design and the savings report are there if they are of use to you.',
      ],
      [
        'Our technical team has put a lot of effort into the dosage chart for your roses.',
        'The dosage chart for your roses is there for you whenever it is of use.',
      ],
      [
        'I have already prepared the FULL AUDIT REPORT of your site.',
        'The full audit report of your site is there for you whenever it is of use.',
      ],
      ['To prepare this quote my team worked two days.', 'The quote is there for you whenever it is of use.'],
      ['I spent the whole week on you.', null],
      ['I put a lot of effort into personalising what I sent.', null],
      ['We invested a lot of time in this relationship.', null],
      [
        "I've spent two days building a cost model for you and my boss asks about it.",
        'The cost model is there if it is of use to you.',
      ],
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
      [
        'Your website is not on the first page of Google!',
        'How happy are you with where your website ranks on Google?',
      ],
      ['Hackers and ransomware do not wait for you.', 'How do you see the risk of ransomware on your side?'],
      ['One break-in and you are finished.', 'How do you see the risk of break-ins on your side?'],
      ['Repair times can be 30+ days.', 'How big a topic are repair times for you at the moment?'],
      ["That's how long an attacker sits in the network.", 'How do you see the risk of an attack on your side?'],
      ['You will fail your next audit.', null],
      ['I have the full audit report of your shop.', null],
      ['Your rivals will laugh.', null],
    ],
  ],
  [
    'plain-terms',
    'pressure/deadline',
    [['They are going up on the 1st, carriers have announced it.', 'They are going up on the 1st.']],
  ],
  [
    'plain-words',
    'pressure/hype',
    [
      ['No flicker for ever, I promise with my name.', 'No flicker for ever.'],
      ['We recovered £212m for 3,100 firms. 100% success rate.', 'We recovered £212m for 3,100 firms.'],
      [
        'The service is free to you, no obligation, absolutely nothing to lose.',
        'The service is free to you, no obligation.',
      ],
      ["It's $30K for the year, which frankly is a gift given where pricing is going.", "It's $30K for the year."],
      ['This means that you pay NOTHING.', 'This means that you pay nothing.'],
      ['Ask them if the ratio is guaranteed per lot.', null],
      ['Before you believe me, ask Ann at the mill.', null],
      ['It has a guaranteed annuity rate of 9%.', null],
    ],
  ],
  [
    'easy-exit',
    'pressure/guilt',
    [
      [
        'Bumping this to the top of your inbox for the fourth time.',
        'If your inbox is full enough already, no reply needed.',
      ],
      [
        "If you are not interested, then tell me why you don't answer my mail.",
        'An answer is welcome whenever it suits you, and a no is fine too.',
      ],
      ['This is email number five.', 'If this email is not for you, no reply needed.'],
      ['I left two messages and hear only silence.', 'If this message came at a bad time, no reply needed.'],
      ['Last note from me.', 'If this note came at a bad time, no reply needed.'],
      [
        'It seems that I am no priority for you, as you keep silent.',
        "If this isn't a priority right now, no reply needed.",
      ],
    ],
  ],
  [
    'when-it-comes-to',
    'pressure/override',
    [
      [
        'On bandwidth, our team does everything, you only give us 2 people.',
        'What weighs most for you when it comes to bandwidth?',
      ],
      [
        'Totally hear you on the budget, but let me challenge you on that.',
        'What matters most to you when it comes to the budget?',
      ],
      [
        "In terms of getting other quotes, by all means, but you'll just get a headache.",
        'What matters most to you when it comes to getting other quotes?',
      ],
      ["On the finance there's really nothing to look at.", 'What matters most to you when it comes to the finance?'],
      ['As for price, it is lower than you think.', 'What weighs most for you when it comes to price?'],
      ["On Monday, I'll call your boss.", null],
      ['On that point, you are mistaken.', null],
      ['We are right.', null],
      ['Is it about the budget?', null],
    ],
  ],
  [
    'what-it-changes',
    'pressure/deadline',
    [
      ['I can fit you in at £35 if you text me back today.', 'Would £35 fit what you had in mind?'],
      ["I got it to £5,200 if the form's back today.", 'Would £5,200 fit what you had in mind?'],
      ["After that it's £50.", null],
    ],
  ],
  [
    'need-instead',
    'pressure/guilt',
    [
      ["I'll have to release the 250 kW I've been holding under your name.", 'Would the 250 kW be of use to you?'],
      ['If I get nothing by Wednesday I have to release your rebate allocation to the next homeowner.', null],
    ],
  ],
  [
    'in-your-time',
    'pressure/deadline',
    [
      [
        "So do let me know by Monday if you'd like me to hold it for you.",
        "If you'd like me to hold it for you, let me know whenever it suits you.",
      ],
      [
        'Please let me know by Friday noon if this is of interest.',
        'If this is of interest, let me know whenever it suits you.',
      ],
      ['Let me know by Friday if we may close it.', null],
    ],
  ],
  [
    'still-there',
    'pressure/guilt',
    [
      [
        'I wrote to you about the shop insurance a fortnight ago and you have not come back.',
        "If the shop insurance isn't on your list right now, no reply needed.",
      ],
    ],
  ],
];

itProposes(FAMILIES);
