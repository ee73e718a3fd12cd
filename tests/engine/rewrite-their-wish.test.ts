/** What a family makes of sentences: the first proposal, before it is judged in a draft. `null`: it stays silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'feel-free',
    'ask/favour',
    [
      [
        'Please send us your drawings and quantities so that we can quote.',
        "If you'd like a quote, feel free to send your drawings and quantities.",
      ],
      [
        'Kindly send us your inquiry with quantity and destination port.',
        'If it suits you, feel free to send your inquiry with quantity and destination port.',
      ],
      ['Could you forward your last two invoices?', 'If it helps, feel free to forward your last two invoices.'],
      ['Waiting for your Gerber file!', 'If it helps, feel free to send your Gerber file.'],
      [
        'Kindly send your yearly quantities and name of your current supplier.',
        'If it helps, feel free to send your yearly quantities.',
      ],
      ['Check out our catalogue & drop me a line.', "If it's useful, feel free to check out our catalogue."],
      [
        'Accept and drop your LOI with company email so we can commence.',
        'If you decide to go ahead, feel free to send your LOI with company email.',
      ],
      ['Please revert with your requirements.', 'Feel free to reply with your requirements whenever it suits you.'],
      [
        'Please share your sizes, target prices and name of your current printer.',
        'If it suits you, feel free to share your sizes and target prices.',
      ],
      ['Kindly share your passport copy.', null],
      ['Please fill in the following so we can price it:', null],
      ['Send the PO for twelve desks and I drop the assembly fee.', null],
      ["Please share your printer's current rate, we go lower.", null],
      ['Awaiting your first order of lamps.', null],
      ['Please send me the name of the person in charge.', null],
      ['SEND YOUR LIST TODAY', null],
      ["Don't send your drawings to others.", null],
      ['Watch this: https://vid.example/1', null],
    ],
  ],
  [
    'keep-the-if',
    'ask/favour',
    [
      [
        "If you don't buy for the warehouse send this to the one who does.",
        "If you don't buy for the warehouse, feel free to pass this on.",
      ],
      ["If it's the latter please point me to who does.", "If it's the latter, feel free to pass this on."],
      ['If the hour does not suit, please inform until today evening.', 'If the hour does not suit, just let me know.'],
      [
        'If you are not interested then also please tell why, so I can update my management.',
        'If you are not interested, feel free to tell me why.',
      ],
      ["If it's a no then have the decency to tell me why.", "If it's a no, feel free to tell me why."],
      [
        "If you don't need boxes now please keep my contact or forward to your friend.",
        "If you don't need boxes now, feel free to keep my contact.",
      ],
      [
        'If you are not responsible person, sorry for the disturbing, and hope you can forward to your colleague.',
        'If you are not responsible person, feel free to pass this on.',
      ],
      [
        'Would you be the person for this, or is it more the maintenance people?',
        'If this is more for the maintenance people, feel free to pass it on.',
      ],
      [
        'Is this something you handle, or should I talk to your office manager?',
        'If this is more for your office manager, feel free to pass it on.',
      ],
      ['If not who is?', 'If not, feel free to pass this on.'],
      ['If you sign today please tell me.', null],
      ['If you like it, send me your address.', null],
      ['IF NOT CONCERNED FORWARD TO CONCERNED PERSON.', null],
      ['If Ana is away, who is covering?', null],
      ['Is it you, or is it too early?', null],
      ['If you have a minute, let me know what you think.', null],
    ],
  ],
  [
    'welcome-along',
    'pressure/directive',
    [
      [
        'Make sure your business partner / missus is there as well so that we can get a decision.',
        'If it suits you, your business partner / missus is welcome to join.',
      ],
      [
        'Kindly let the MD also be present so that we can sign the MOU same day.',
        'If it suits you, the MD is welcome to join.',
      ],
      [
        'Please ensure that the person responsible for payroll is available.',
        'If it suits you, the person responsible for payroll is welcome to join.',
      ],
      [
        'Bring your controller and whoever signs!',
        'If it suits you, your controller and whoever signs are welcome to join.',
      ],
      [
        'Bring whoever holds the budget, as we find it unfair otherwise.',
        'If it suits you, whoever holds the budget is welcome to join.',
      ],
      [
        "Please have your last three years' tax returns handy so that we can make good use of it.",
        "If you have your last three years' tax returns handy, so much the better.",
      ],
      [
        'Grab a slot and come prepared with your P&L and 13-week forecast.',
        'If you have your P&L and 13-week forecast handy, so much the better.',
      ],
      ["Bring your trade, I don't care if it's on a tow hook.", null],
      ['HAVE YOUR SOCIAL AND BANK LOGIN READY', null],
      ['Have your deposit ready.', null],
      ['Make sure the price is right.', null],
      ['Let our director be present.', null],
      ["Don't bring your team.", null],
      ['Bring your best self.', null],
    ],
  ],
  [
    'any-reply',
    'ask/favour',
    [
      ['Awaiting for your positive reply only.', 'A reply is welcome whenever it suits you, and a no is fine too.'],
      ['I am waiting for your urgent return.', 'A reply is welcome whenever it suits you, and a no is fine too.'],
      [
        'Awaiting your positive response and esteemed order.',
        'A response is welcome whenever it suits you, and a no is fine too.',
      ],
      ['Waiting your prompt feedback.', 'Feedback is welcome whenever it suits you, and a no is fine too.'],
      ['Kindly acknowledge receipt.', 'There is no need to acknowledge receipt.'],
      ['Kindly acknowledge the receipt of this mail.', 'No need to acknowledge this mail.'],
      ['Awaiting your documents.', null],
      ['I am waiting for the frost to go.', null],
      ['Confirm receipt of payment.', null],
      ['Thank you for your reply.', null],
      ['Please acknowledge the terms.', null],
      ['I await the parts.', null],
    ],
  ],
];

itProposes(FAMILIES);
