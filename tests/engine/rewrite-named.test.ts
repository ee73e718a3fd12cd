/** What a family makes of who the seller is, where and what he wishes: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'short-name',
    'me-focus/introduction',
    [
      ['Hector Salinas with Border Rack & Conveyor.', 'Hector Salinas here, from Border Rack & Conveyor.'],
      ["I'm an AE at Routewise, which works on that problem.", null],
      [
        'My name is Chad Whitlock and I am the President of Whitlock Managed Technologies.',
        'Chad Whitlock here, from Whitlock Managed Technologies.',
      ],
      ['Danny Voss, Meridian Fleet Direct.', 'Danny Voss here, from Meridian Fleet Direct.'],
      ["I'm with Dash Treasury.", null],
      ['Founder of Plumbline Aerial here!', null],
      ['Brett from OdontoWest here!!', 'Brett here, from OdontoWest.'],
      ['Hi [Name], this is [Your name] from [Company].', '[Your name] here, from [Company].'],
      ['This is Cindy from Hexin Paper Packing Co., Ltd.', 'Cindy here, from Hexin Paper Packing.'],
      ['Good afternoon, this is Mirela from Tamp & Co.', 'Greetings from Mirela at Tamp & Co.'],
      ['Works with Lightspeed and Impos, not with Square.', null],
      ["I'm the new rep for the East Valley.", null],
      ["I'm at Veenhof Potgrond tomorrow.", null],
      ['Nile Pearl for Spinning is the number one in Egypt.', null],
      ['I work as a translator from English to Italian.', null],
    ],
  ],
  [
    'near-you',
    'me-focus/introduction',
    [
      [
        "I'm the manager at Haddlesey Barn, about 12 minutes from your offices on the Selby road.",
        'Haddlesey Barn is about 12 minutes from your offices on the Selby road.',
      ],
      [
        'I am Denise Opoku and I own BrightStep Cleaning, we are on Canal Street so about 5 mins from you.',
        'BrightStep Cleaning is about 5 mins from you.',
      ],
      ['Shane from Topcoat, just round the corner from your yard.', 'Topcoat is just round the corner from your yard.'],
      ["I'm Ann from Fern Foods, ten minutes from our old mill.", null],
      ['We are about ten minutes from you.', null],
      ["I'm with Dash Treasury, in the same city.", null],
    ],
  ],
  [
    'when-there',
    'me-focus/introduction',
    [
      ["I'm in Chandler Wed and Thurs.", "If a visit would be of use, I'm in Chandler Wed and Thurs."],
      [
        'I will be in Antwerp from 11 to 14 June.',
        "If a visit would be of use, I'll be in Antwerp from 11 to 14 June.",
      ],
      ["We're in the Midlands 6-8 of May.", "If a visit would be of use, we're in the Midlands 6-8 of May."],
      ['I am in the Midlands.', null],
      ['I am in logistics since June.', null],
      [
        "I'm in Leeds on Thursday and will call in to see you.",
        "If you'd like, I can call in to see you when I'm in Leeds on Thursday.",
      ],
    ],
  ],
  [
    'need-done',
    'me-focus/introduction',
    [
      [
        'I run searches for CFOs and finance directors in healthcare.',
        'Do you ever look for CFOs or finance directors?',
      ],
      [
        'I represent an exceptional VP of Demand Gen who is in final rounds elsewhere.',
        'Are you looking for a VP of Demand Gen at the moment?',
      ],
      [
        "I've got a maintenance engineer on my books, time served.",
        'Are you looking for a maintenance engineer at the moment?',
      ],
      ['I represent a great company.', null],
      ['We translate only for machinery producers.', null],
    ],
  ],
  [
    'wish-to-offer',
    'me-focus/wish',
    [
      [
        "Would love to continue the conversation - how's Friday for a quick call?",
        'Would you like to continue the conversation?',
      ],
      ["I'd love to hear your thoughts on the new pallet tax.", 'What are your thoughts on the new pallet tax?'],
      ['We would like to visit on 4 Nov. with our CEO and 3 engineers.', 'Would a visit be of use to you?'],
      [
        'It would be great to discuss your packaging line.',
        'Is your packaging line something you would like to talk about?',
      ],
      [
        'We would love to quote for the grounds contract in Kettering.',
        'Would a quote for the grounds contract in Kettering be of use to you?',
      ],
      ["Please give me a chance, I'd like to quote for you.", 'Would a quote be of use to you?'],
      ["I'd like to help you with the audit in May.", 'Would you like me to help you with the audit?'],
      [
        "If that's on the roadmap for this year I'd like to show you how, 20 minutes would cover it.",
        "If that's on the roadmap for this year, I can show you how.",
      ],
      [
        'I would like to send you our samples if you redo the range.',
        'If you redo the range, I can send you our samples.',
      ],
      [
        "I'm looking to expand my network with fellow business owners and professionals.",
        'Are you open to connecting with fellow business owners and professionals?',
      ],
      [
        'I would like to invite you to join my network on LinkedIn platform.',
        'Would you be open to connecting on LinkedIn?',
      ],
      ["I'd love to explore a partnership.", null],
      ["I'd like to discuss possible synergies.", null],
      ['I look forward to earning your business.', null],
    ],
  ],
  [
    'strip-lead',
    'me-focus/wish',
    [
      ['Two things I wanted to put on your radar ahead of the 14th:', 'Two things ahead of the 14th:'],
      ["A few ideas I'd like to share about the depot:", 'A few ideas about the depot:'],
      ['We are pleased to offer as below:', 'Here is the offer:'],
      ['Two things I wanted.', null],
      ['We are pleased to offer the best quality.', null],
    ],
  ],
];

itProposes(FAMILIES);
