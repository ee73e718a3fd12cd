/** What a family makes of sentences: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'you-would',
    'me-focus/claim',
    [
      ["I've got a slide with your name on it.", null],
      [
        'We have 40 testers, all of them in Central time.',
        "You'd be working with 40 testers, all of them in Central time.",
      ],
      [
        'We offer a fixed-fee contract review for schools at £950 plus VAT.',
        "You'd get a fixed-fee contract review for schools at £950 plus VAT.",
      ],
      ['We are an insulation contractor in Hexham, 16 years trading.', null],
      [
        'We charge £17.50 per hour all in, no contract for first 3 months.',
        "You'd pay £17.50 per hour all in, no contract for first 3 months.",
      ],
      ['Our fee is 22%, in three parts.', null],
      [
        'Prices start at £529 per pupil, with one free staff place for every ten.',
        "You'd pay from £529 per pupil, with one free staff place for every ten.",
      ],
      ['We deliver to Sweden in 3 weeks.', "You'd get delivery to Sweden in 3 weeks."],
      ['We have the best prices in town.', null],
      ['We have won three awards.', null],
      ['I have a question about your depot.', null],
      ['We do not have a showroom.', null],
      ['Our story began in a garage.', null],
      ['I am a translator in Ghent, mostly for machine makers.', null],
      ['WE HAVE 500 TONS READY NOW!!!', null],
      ['We are the leading bureau in Kent.', null],
      [
        'I offer a plan: I read your books and you get a list of ten funders.',
        "You'd get a plan: I read your books and you get a list of ten funders.",
      ],
    ],
  ],
  [
    'help-to-ask',
    'me-focus/claim',
    [
      ['We help clinics fill gaps in the rota.', 'How do you go about filling gaps in the rota today?'],
      [
        'Our app lets drivers log their hours on the road.',
        'How do your drivers log your hours on the road at the moment?',
      ],
      [
        'It enables legal teams to create, sign and store contracts in one place.',
        'How do your legal teams create, sign and store contracts at the moment?',
      ],
      ['We help bakeries cut waste by 30%.', 'Is cutting waste on your list at the moment?'],
      ['I help founders raise money without a deck.', null],
      ['We helped Acme cut churn by a fifth.', null],
      ['We help you save time.', null],
      ['Our tool allows your night crew to report faults in real time.', 'How do you go about reporting faults today?'],
      ['We help finance teams close the books faster.', 'How big a topic is closing the books for you right now?'],
      ['We let you do it.', null],
      ['This helps us a lot.', null],
      ['We empower leaders to do more with less.', null],
    ],
  ],
  [
    'of-use',
    'me-focus/claim',
    [
      ['I specialise in steeplejacks and roofers.', null],
      ['We make thread rolling dies in Remscheid.', "If you ever need thread rolling dies, we're happy to help."],
      [
        'I do signs and vehicle wraps, Vinyl Habit in Swindon.',
        "If you ever need signs or vehicle wraps, I'm happy to help.",
      ],
      ['We export cheese bread, frozen.', "If you ever need cheese bread, we're happy to help."],
      ['We provide solutions.', null],
      ['We offer a great team.', null],
      ['I sell the ads on a show.', null],
      ['We produce workwear only: trousers and bibs.', "Should you ever need workwear, we're happy to help."],
      ['We supply the best boxes in town.', null],
      ['We make it easy.', null],
      [
        'We print menus, labels and flyers for small kitchens.',
        "If you ever need menus, labels or flyers for small kitchens, we're happy to help.",
      ],
      ['We offer 24 colours.', null],
      ['I write grants for a living.', null],
      ['we repair pumps and valves', "Should you ever need pumps or valves repaired, we're happy to help."],
    ],
  ],
  [
    'short-name',
    'me-focus/introduction',
    [
      [
        'My name is Ray Delgado, I own Tri-County Vending out of Fort Wayne.',
        'Ray Delgado here, from Tri-County Vending.',
      ],
      ['I am Camila, from Quetzal Testing in Guadalajara.', 'Camila here, from Quetzal Testing in Guadalajara.'],
      ['I’m Hannah from Compass & Clog Study Tours.', 'Hannah here, from Compass & Clog Study Tours.'],
      [
        'My name is Jun Villareal, Business Development Manager of PacificBridge Connect, Inc.',
        'Jun Villareal here, from PacificBridge Connect.',
      ],
      ['Hello Ms. Harriet, I am Thao from Binh Duong, our factory makes chairs.', 'Thao here, from Binh Duong.'],
      ['I am writing to you today.', null],
      ['I am the founder of a small bureau.', null],
      ['My name is Ana.', null],
      ['Myself Rohan Deshpande, Manager at Vertexa Infosoft Pvt. Ltd.', 'Rohan Deshpande here, from Vertexa Infosoft.'],
      ['I’m an AE at Routewise.', null],
      ['i am tom from reed freight', null],
      ['This is a good day for Hull.', null],
    ],
  ],
  [
    'ask-weight',
    'me-focus/claim',
    [
      ['Every job has a 10 year workmanship warranty.', 'How much does a 10 year workmanship warranty matter to you?'],
      ['We have our own 24/7 help desk.', 'How much does a 24/7 help desk matter to you?'],
      ['We hold ISO 9001 and FSC.', 'How important is ISO 9001 certification to you?'],
      ['All our staff are DBS checked.', 'How important are DBS checks to you?'],
      ['Turnaround on samples is 8 business days.', null],
      ['We can name references in Leeds.', null],
      ['We are proud of our team.', null],
      ['We have a 60-day out clause.', 'How important is a 60-day out clause to you?'],
      ['Our lead times are short.', 'How much do lead times matter to you?'],
      ['We ship from Ghent.', null],
      ['We are ATOL protected.', 'How much does ATOL protection matter to you?'],
      ['We have 97% retention.', null],
    ],
  ],
];

itProposes(FAMILIES);
