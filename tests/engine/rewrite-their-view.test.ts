/** What a seller tells, asked of the client: the first proposal of each family. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'what-of-it',
    'me-focus/company',
    [
      ["We're HIPAA eligible and sign BAAs.", "We're HIPAA eligible and sign BAAs – does that matter to you?"],
      [
        'We deliver in Sweden in 3 weeks and the minimum order is one pallet.',
        'We deliver in Sweden in 3 weeks and the minimum order is one pallet – would that work for you?',
      ],
      [
        'Day delegate rate is £48 + VAT including lunch and cake.',
        'Day delegate rate is £48 + VAT including lunch and cake – is that in the region you had in mind?',
      ],
      ['I sharpen for nine butchers in the Severn vale.', null],
      [
        'We print pulp boxes in runs from 2,000.',
        'We print pulp boxes in runs from 2,000 – is that of any use to you?',
      ],
      ['We have 40 testers, all of them in Central time.', null],
      [
        'Hello Ms Tan, I place analytical chemists around Leiden.',
        'I place analytical chemists around Leiden – would that be of use to you?',
      ],
      ['We have been doing e-commerce for the Nordics since 2011.', null],
      ['The first lesson is free.', null],
      ['We believe that every shed needs a roof.', null],
      ['We are the leading supplier of sheds.', null],
      ['I sent my last letter on Monday.', null],
      ['Only three seats are left in our cohort.', null],
      ['We do not make sheds.', null],
      ['We raised £1.1m last year.', null],
      ['I am in the Midlands on 6 May.', null],
      ['We make sheds – and we make them well.', null],
      ['A journalist wrote that our oil tastes of October.', null],
    ],
  ],
  [
    'use-of-kind',
    'me-focus/company',
    [
      [
        "Tallyford are the UK's leading independent payroll bureau with a 99.98% accuracy rate.",
        'Would a payroll bureau be of any use to you, or are you well looked after?',
      ],
      [
        "We're the only AI-native XDR platform that unifies endpoint, identity and cloud.",
        'Would an XDR platform be of any use to you, or is that covered already?',
      ],
      [
        'We are an insulation contractor in Hexham, 16 years trading.',
        'Do you have a need for an insulation contractor in Hexham, or are you well looked after?',
      ],
      [
        'WMT is the fastest growing managed services provider in the Charlotte area.',
        'Would a managed services provider in the Charlotte area be of any use to you, or are you well looked after?',
      ],
      [
        'Crystal Vision are the NUMBER 1 rated window cleaners in Doncaster.',
        'Do you have a need for window cleaners in Doncaster, or are you well looked after?',
      ],
      [
        'We are a Turkish producer of hydraulic hoses and fittings, established in 1988.',
        'Would hydraulic hoses or fittings be of any use to you, or are you well supplied?',
      ],
      [
        'We are the number one supplier of workwear in Leeds.',
        'Would workwear be of any use to you, or are you well supplied?',
      ],
      ['We are professional factory of LED flood light.', null],
      ['I work in Nortkod, software house from Wrocław, 64 engineers.', null],
      ['We are a leading company.', null],
      ['We are eleven consultants.', null],
      ['I am an Account Executive at a payroll bureau.', null],
      ['If you are a freelancer, consultant or designer, call us.', null],
      ['We are your partner of choice.', null],
      ['Our best client is a bakery.', null],
    ],
  ],
  [
    'would-be-enough',
    'ask/favour',
    [
      [
        'Please send us your drawings and yearly quantities so that we can prepare an offer.',
        'Should you want to take this further, your drawings and yearly quantities would be enough to go on.',
      ],
      [
        'Can you forward me your last two Paylo invoices?',
        'Should you want to take this further, your last two Paylo invoices would be enough to go on.',
      ],
      [
        'Just need the width of the canteen door and I can get Bryn out Thursday.',
        "If you'd like to take this further, the width of the canteen door would be enough to start with.",
      ],
      [
        'Please complete the attached pledge form and return it to me.',
        'Should you decide to go ahead, the attached pledge form would be all it takes.',
      ],
      [
        'Sign the attached order form and send it back by Friday.',
        'There is no hurry with the attached order form: it can wait until you have decided.',
      ],
      [
        'Kindly stamp the two copies and return.',
        'There is no hurry with the two copies: they can wait until you have decided.',
      ],
      ['Share your P&L, your logins and whoever signs.', null],
      ['Send me your passport.', null],
      ['Pay the deposit by Friday.', null],
      ['Kindly share your WhatsApp number.', null],
      ['Tell me who signs.', null],
      ['Could you give me a call?', null],
    ],
  ],
];

itProposes(FAMILIES);
