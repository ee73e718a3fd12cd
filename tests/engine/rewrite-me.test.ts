/** What a family makes of sentences about the seller: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'tell-to-ask',
    'me-focus/claim',
    [
      [
        'Our platform automates invoice matching for finance teams.',
        'How much of your invoice matching is still done by hand?',
      ],
      ['We help clinics reduce no-shows by 30%.', 'What have you tried so far against no-shows?'],
      ['Our software speeds up month-end reporting.', 'How do you handle month-end reporting today?'],
      [
        'We clean offices and run pest control for restaurants.',
        'What would you change about your pest control if you could?',
      ],
      ['Brightdesk streamlines employee onboarding.', 'How happy are you with your employee onboarding as it is?'],
      ['we supply custom boxes for bakeries', 'What works well with your boxes today, and what doesn’t?'],
      [
        'We are specialised in the translation of manuals, we do technical translations since 1998.',
        'How happy are you with your translation as it is?',
      ],
      ['I help agencies win more leads.', 'Where do most of your leads come from today?'],
      ['We help [target audience] with [pain point].', 'How are you handling [pain point] today?'],
      ['Our tool cuts errors in your payroll.', 'How much of an issue are errors for you at the moment?'],
      [
        'We organise school trips for secondary schools.',
        'What would you change about your school trips if you could?',
      ],
      ['We offer IT support and backups.', 'What would you change about your IT support if you could?'],
      ['We are proud of our story.', null],
      ['Our team won three awards in 2021.', null],
      ['We increase our revenue each year.', null],
      ['We recruit drivers for hauliers.', null],
      ['We run the best business in town.', null],
      ['We provide Solutions.', null],
    ],
  ],
  [
    'wish-to-offer',
    'me-focus/wish',
    [
      ["I'd love to connect.", 'Are you open to connecting here?'],
      ['Would be great to connect with a fellow florist!', 'Happy to connect, if you like.'],
      [
        'I would love to show you how three bakeries planned their rota.',
        'Would you like me to show you how three bakeries planned their rota?',
      ],
      [
        "I'd like to send you our checklist for the audit this week.",
        'Would you like me to send you our checklist for the audit?',
      ],
      [
        'We would be happy to share with you what your neighbours pay for water.',
        'Would you like us to share with you what your neighbours pay for water?',
      ],
      [
        "I'd love to learn more about your plans for the new depot.",
        'How do you see your plans for the new depot at the moment?',
      ],
      [
        'I would like to learn more about your 2026 priorities and share how we help.',
        'What is at the top of your 2026 priorities right now?',
      ],
      ['I want to be the best in Leeds.', null],
      ['I hope to hear from you.', null],
      ['Looking forward to working with you.', null],
      [
        'I’d love to walk you through the numbers for your two sites, 20 minutes would do.',
        'Would you like me to walk you through the numbers for your two sites?',
      ],
      ['It would be nice to be connected here, maybe one day it is useful.', 'Happy to connect, if you like.'],
      ['We want to grow our business in your region.', null],
      ["I'd like to explain to you how the grant works.", 'Would you like me to explain to you how the grant works?'],
    ],
  ],
  [
    'strip-lead',
    'me-focus/doing',
    [
      ["I'm reaching out because I saw your post on night shifts.", 'I saw your post on night shifts.'],
      ['I wanted to ask how you handle returns in January.', 'How do you handle returns in January?'],
      ['I was wondering if you are still using paper timesheets.', 'Are you still using paper timesheets?'],
      ['Just wanted to say hello.', null],
      ['I wanted to let you know that your café is in the new guide.', 'Your café is in the new guide.'],
      ['I am writing because your lease ends in May.', 'Your lease ends in May.'],
      ['I wanted to know whether your team still prints the labels.', null],
      ["I'm curious how you plan the rota.", 'How do you plan the rota?'],
      ['I wanted to ask what you do and see if we fit.', null],
      ['Writing because the rule on deposits changes in May.', 'The rule on deposits changes in May.'],
      ["I'd love to hear how you picked the new site.", null],
      ["I'm calling about the vans.", null],
    ],
  ],
  [
    'strip-lead',
    'pressure/override',
    [
      ["I know you're busy, but the filter in your unit is due in May.", 'The filter in your unit is due in May.'],
      ['I understand you already have a supplier, but our prices beat theirs.', 'Our prices beat theirs.'],
      ['Totally understand, but you really need this.', null],
      ["Not sure if you're looking, but figured I'd try.", null],
      ['I appreciate that you are slammed but so are we.', null],
      ['I know you said no, but the offer stands for both shops.', 'The offer stands for both shops.'],
      [
        "I realise it's August, but your bins are still emptied twice a week.",
        'Your bins are still emptied twice a week.',
      ],
      ['I know that you use another printer but the sleeves could be thinner.', 'The sleeves could be thinner.'],
      ['Look, I know you hate calls, but your number 14 is empty.', 'Your number 14 is empty.'],
      ['Even so, the pumps in Hull need new seals.', 'The pumps in Hull need new seals.'],
      ["I get that it's early but your stand is opposite ours.", 'Your stand is opposite ours.'],
      ['That said, the roof over bay two leaks.', 'The roof over bay two leaks.'],
    ],
  ],
  [
    'list-to-question',
    'me-focus/list',
    [
      [
        'We offer:\n- Payroll\n- Bookkeeping\n- Tax returns',
        'Which of these would be of most use to you: payroll, bookkeeping or tax returns?',
      ],
      [
        'Our API supports:\n- Bulk payouts\n- Invoicing\n- USSD',
        'Which of these matters most on your side right now: bulk payouts, invoicing or USSD?',
      ],
      ['Why us:\n- 12 years of experience\n- ISO 9001\n- 40 staff', null],
      [
        '- Web Development\n- Mobile Apps\n- QA & Testing',
        'Which of these matters most on your side right now: Web Development, Mobile Apps or QA & Testing?',
      ],
      [
        'What we do:\n• Catering\n• Cleaning\n• Pest control\n• Parking\n• Laundry',
        'Which of these matters most on your side right now: catering, cleaning, pest control or parking?',
      ],
      ['Our prizes:\n- Best boss award 2020\n- Fair pay award 2021', null],
      [
        'We handle:\n1. Freight\n2. Customs\n3. Warehousing',
        'Which of these matters most on your side right now: freight, customs or warehousing?',
      ],
      [
        'Here is what you get:\n- Free training\n- New website\n- 24/7 support',
        'Which of these counts most for you: training, a website or 24/7 support?',
      ],
      [
        'We provide:\n🔥 LinkedIn automation\n🔥 Instagram followers (real)\n🔥 Website in 5 days @ $199 only\n🔥 Logo FREE',
        'Which of these would be of most use to you: LinkedIn automation, Instagram followers, a website or a logo?',
      ],
      [
        'In the yard this week:\n320 uprights 42x192 $88 ea\n1,400 beams 96x4 $21 ea\n900 wire decks 42x46 $14 ea',
        'Are any of these of use to you: uprights, beams or wire decks?',
      ],
      [
        'Our clients see:\n📈 41% higher engagement\n📉 29% lower attrition\n💰 $1.2M avg savings',
        'Which of these would matter most to you: higher engagement, lower attrition or savings?',
      ],
      [
        'Why choose us:\n1. FSC, BSCI\n2. Fast delivery 12-15 days\n3. 100% after sale service',
        'Which of these would matter most to you: FSC certification, delivery or after sale service?',
      ],
      [
        'The series offers:\n– temperature range -60 to +260 °C\n– sliding speed up to 25 m/s',
        'Which of these would matter most to you: temperature range or sliding speed?',
      ],
      ['Now they:\n- Process 300% more queries\n- Scale their service offerings 10x', null],
      ['To confirm your place we ask:\n- company presentation\n- last balance sheets', null],
      ['For the party:\n• Prosecco on arrival\n• Half a bottle of wine each\n• You choose the DJ', null],
      ['Rates:\n- SHANGHAI USD 2,840\n- NINGBO USD 2,790', null],
      [
        'Advantage:\n- Lead time 25 days\n- Spare pedals\n- no mark on floor',
        'Which of these counts most for you: lead time or spare pedals?',
      ],
      ['We offer:\n- Eccentric press\n- good, without curtain\n- DNV, member', null],
      ['For you:\n- A framed certificate\n- Two tickets', null],
      ['Services:\n- Translation', null],
      ['We fix:\n- Windows\n- Doors\n- Roofs', 'Which of these would be of most use to you: windows, doors or roofs?'],
      ['Plans:\n- £20 a month\n- £40 a month', null],
    ],
  ],
  [
    'plain-subject',
    'me-focus/subject',
    [
      ['DIESEL (AGO) FOR YOUR COLD ROOM', 'A question about your cold room'],
      ['German manuals for your new packing line\n\nHello, we translate.', 'Your new packing line'],
      ['Future-Proofing Your Digital Infrastructure Journey', 'Your Digital Infrastructure'],
      ['Professional Security Services for your esteemed company in Leiden', 'Security at your company in Leiden'],
      ['Grant support for Fennimore Arts\n\nHi Pat, I read of Fennimore Arts.', 'Grant support for Fennimore Arts?'],
      [
        'Numerly x Pine Hollow\n\nHi Jo, does Pine Hollow plan tests?\n\nBest,\nTyler, Numerly',
        'A question for Pine Hollow',
      ],
      ['How Acme saved 15 hours a week with our platform', 'How Acme saved 15 hours a week'],
      ['Uniform Requirement - Introduction of Lotus Apparels', 'Your uniform requirement'],
      ['Terry towel offer – 4th time', 'A question about terry towels'],
      ['Terry towel offer – 4th time\n\nDear Sir, I sent it.', 'Terry towels, if you need any'],
      ['React Native developers available from March\n\nHello Tobias.', 'React Native developers, if you need any'],
      ['Following up - fork lift servicing', 'A question about fork lift servicing'],
      [
        'Midweek away-days at Hadley Barn (cake!)\n\nHi Dom, I am the manager at Hadley Barn.',
        'Midweek away-days, if you need any',
      ],
      // Nothing of theirs, nothing on offer, or the seller's own name: only the rep can know.
      ['checking in on below', 'About [something of theirs]'],
      ['Introducing Vantage Ledger\n\nHello.', 'Your [project, site or plan]'],
      ['Skillharbor for Beacon\n\nHi Ann of Beacon.\n\nLexi, Skillharbor', 'About [something of theirs]'],
      ['Kestrel Solar prices\n\nHi.\n\nBest,\nBrett, Kestrel Solar', 'Your [project, site or plan]'],
      ['Your free audit', 'Your [project, site or plan]'],
      ['38 pallets of clear jars\n\nHello.', 'Your [project, site or plan]'],
      ['We decided to choose you as our partner', 'About [something of theirs]'],
    ],
  ],
  [
    'plain-subject',
    'pressure/false-familiarity',
    [
      ['Re: Fleet insurance', 'Fleet insurance'],
      ['RE: Fwd: your vans', 'your vans'],
      ['Award-winning payroll bureau', null],
      ['URGENT: your waste contract', 'your waste contract'],
      ['Last chance: rates end Friday', 'rates end Friday'],
      ['2nd reminder: your cooler', 'your cooler'],
      ['Partnership with Brightdesk', null],
      ['Boxes from our factory, valid until 30th only', 'Boxes from our factory'],
      ['our new catalogue', null],
      ['Should I close your file?', null],
      ['[24 hours left] Three answers on your trial', 'Three answers on your trial'],
      ['Office cleaning in Leeds', 'A question about your office cleaning'],
    ],
  ],
  [
    'tell-on-request',
    'me-focus/claim',
    [
      [
        'We clean for three practices on Maple Road already.',
        "If you'd like, I can tell you how we clean for three practices on Maple Road.",
      ],
      ['We deliver in Sweden in three weeks.', null],
      [
        'I tune pianos for two schools in your street.',
        "If it's useful, I can tell you how I tune pianos for two schools in your street.",
      ],
      [
        'We have a big barn with a view of the river.',
        'Would it help to know more about our big barn with a view of the river?',
      ],
      ['We have 40 engineers.', null],
      ['We are a family firm.', null],
      ['Our rates start at £40 per hour.', null],
      ["We've got a showroom in Leeds.", "If it's useful, I can tell you more about our showroom in Leeds."],
      ['We work with large brands.', null],
      ['We bake everything on site, and it shows.', "If you'd like, I can tell you how we bake everything on site."],
      ['We handle the whole move, start to finish.', "If it's useful, I can tell you how we handle the whole move."],
      ['We raised two million last year.', null],
    ],
  ],
];

itProposes(FAMILIES);
