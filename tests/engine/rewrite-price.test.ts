/** What a family makes of prices that nobody asked for: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'price-on-request',
    'me-focus/price',
    [
      ['Prices start at £529 per pupil.', null],
      ['Day delegate rate is £48 + VAT including lunch.', null],
      [
        'For a kitchen your size it usually lands around £68 a month.',
        "If you'd like a price for a kitchen your size, I can work one out.",
      ],
      [
        'Fees for a practice of your size are between £6,500 and £8,000 a year.',
        "If you'd like a price for a practice of your size, I can work one out.",
      ],
      ['The cost is £395 for schools with fewer than a hundred on roll.', null],
      ['A full page with portrait is £2,450 + VAT.', null],
      ['£418 a tonne.', null],
      ['Price per belt: 1.380 EUR ex works.', null],
      ['Free survey first, and we look at the drain.', 'Would a free survey be of use to you?'],
      ['The first order comes with free samples, $40 by courier.', 'Would free samples be of use to you?'],
      ['Standard unit is $115 for the weekend.', null],
      ['Christmas lunch is £16.50.', null],
      // No price of theirs, or nothing that has one.
      ['It costs us €7.40 a plate.', null],
      ['The trolley cost €3,800 at the local welder.', null],
      ['You would save £4,000 a year.', null],
      ['We raised $2M last month.', null],
      ['£68,400.', null],
      ['It is £41 more.', null],
      ['What you get for $29/month:', null],
      ['We agreed on £19.50 a head if the form is back by Friday rather than £24.', null],
      ['The assessor’s fee is on top.', null],
      ['J&R PAVING IS APPROVED FOR $250,000.', null],
    ],
  ],
];

itProposes(FAMILIES);
