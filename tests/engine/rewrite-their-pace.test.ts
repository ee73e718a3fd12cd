/** What a family makes of sentences: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'their-time',
    'pressure/assumptive',
    [
      [
        'All it needs is your signature on page 4.',
        'If you decide to go ahead, your signature on page 4 is all it needs.',
      ],
      ['IO is attached, just needs your signature pg 3.', 'The IO is attached, to look through whenever it suits you.'],
      [
        'Please find attached the order form, sign and return.',
        'The order form is attached, to look through whenever it suits you.',
      ],
      [
        'I’ve attached the agreement for your signature.',
        'The agreement is attached, to look through whenever it suits you.',
      ],
      ['DocuSign is coming over in the next few mins.', "If you'd like, I can send the DocuSign over."],
      ['All we need is a signature by COB Thursday.', 'If you decide to go ahead, a signature is all we need.'],
      [
        'I enclose our New Client Form and Letter of Authority for completion.',
        'Our New Client Form and Letter of Authority are attached, in case you would like to look them through.',
      ],
      ['The agenda is attached.', null],
      ['I attach my CV.', null],
      ['You need a good roof.', null],
      ['Sending the agreement over so it’s ready.', "If you'd like, I can send the agreement over."],
      ['It just needs a signature on p2.', 'If you decide to go ahead, a signature on page 2 is all it needs.'],
    ],
  ],
  [
    'when-there',
    'pressure/assumptive',
    [
      [
        'I will be in the Hampshire area on Wednesday and will call in to see you between 10 and 12.',
        "If you'd like, I can call in to see you when I'm in the Hampshire area on Wednesday.",
      ],
      [
        'I’m in Oban on the 21st to see another client and could come by at about three.',
        "If you'd like, I can come by at about three when I'm in Oban on the 21st.",
      ],
      [
        'I will be in Greensboro on the 14th and have set aside time to come by your office.',
        "If you'd like, I can come by your office when I'm in Greensboro on the 14th.",
      ],
      ['We’ll be near your plant next week and can drop in.', null],
      ['I will be in touch.', null],
      ['I am in Leeds.', null],
      [
        'My colleague Ana will be in Hull on Friday and will visit you.',
        "If you'd like, my colleague Ana can visit you.",
      ],
      ['I’ll call you at 4.', null],
      ['I will be at your stand and will bring the samples.', null],
      ['We are at the fair.', null],
      ['I was in Oslo and saw your shop.', null],
      ['I will be in meetings and will call you later.', null],
    ],
  ],
  [
    'reach-me',
    'ask/slot',
    [
      ['Book a time here: cal.example/tom', 'My free times are at cal.example/tom if a talk would help.'],
      [
        'Here’s my calendar → cal.example/tom/30',
        'You will find my free times at cal.example/tom/30 if you would like to talk.',
      ],
      ['Call me on 0400 000 118.', 'If a call would help, my number is 0400 000 118.'],
      ['What’s your mobile?', 'Should you want to talk, feel free to send your mobile number.'],
      [
        'Let me know what time I can ring you, I’m free any time after 9.',
        "If you'd like to talk, I’m free any time after 9.",
      ],
      [
        'He has Wednesday 2pm and Thursday 9:30 open.',
        "If you'd like to talk, he has Wednesday 2pm and Thursday 9:30 open.",
      ],
      ['Read it at news.example/post.', null],
      ['Are you free on Tuesday?', null],
      ['Text 512-555-0163 if it helps.', 'If a call would help, my number is 512-555-0163.'],
      ['The file is at docs.example/x.', null],
      ['[Calendar link]', 'My free times are at [Calendar link] if a talk would help.'],
      ['Shall we talk?', null],
    ],
  ],
  [
    'if-it-suits',
    'pressure/deadline',
    [
      [
        'If you confirm by the end of November I can get the first month waived.',
        'If it suits you to confirm by the end of November, I can get the first month waived.',
      ],
      [
        'If you book before the end of April I’ll throw in lunch.',
        'If it suits you to book before the end of April, I’ll throw in lunch.',
      ],
      ['If you order by Friday, the fitting is free.', 'If it suits you to order by Friday, the fitting is free.'],
      [
        'If you sign before 1 May, we can start in June!',
        'If it suits you to sign before 1 May, we can start in June.',
      ],
      ['If you are free by Friday, call me.', null],
      ['If you don’t act by noon you lose it.', null],
      ['If you like it, keep it.', null],
      ['Sign by Friday.', null],
      ['If it rains by Friday, we stay.', null],
      [
        'And if you register by 3 March you get the old rate.',
        'If it suits you to register by 3 March, you get the old rate.',
      ],
      ['If you have time by Monday, read it.', null],
      [
        'If you order within 10 days, we pay the freight.',
        'If it suits you to order within 10 days, we pay the freight.',
      ],
    ],
  ],
  [
    'plain-terms',
    'pressure/deadline',
    [
      ['This price is valid until Friday only!!', 'This price is valid until Friday.'],
      ['Your trial expires in 4 days.', 'Your trial runs for another 4 days.'],
      ['Your trial ends on 3 May.', 'Your trial runs until 3 May.'],
      [
        'Please note that my option is valid until the 9th, and another group asks.',
        'My option is valid until the 9th.',
      ],
      [
        'The prices in my offer are valid until Friday 17.00 and after this I can not protect you.',
        'The prices in my offer are valid until Friday 17.00.',
      ],
      ['Only 3 seats left.', null],
      ['This offer ends today, do not miss it.', null],
      ['The offer is gone by Monday.', null],
      ['Our rates hold until the end of the month.', 'Our rates hold until the end of the month.'],
      ['You lose the rate on Friday.', null],
      ['Quarter ends on the 30th.', null],
      ['The quote is good through 14 June.', 'The quote is good through 14 June.'],
    ],
  ],
];

itProposes(FAMILIES);
