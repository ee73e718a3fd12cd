import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/analyse';
import { read } from '../../../lib/engine/reading';

/** Asks in few and plain words: told, counted on, offered without a verb of asking. 0 asks nothing. */
const FAMILIES: readonly (readonly [family: string, rung: number, sentences: readonly string[]])[] = [
  [
    'pen, button and money',
    6,
    [
      'Date and initial both copies and send them back.',
      'The lease must be returned signed and stamped.',
      'All that is missing is your autograph.',
      'It is all set up on the tablet, just tap "agree".',
      'Pay safely by card at the link below.',
      'Deposit of 300 and they are yours.',
      'Our sort code is below.',
    ],
  ],
  [
    'pen, button and money that are not asked for',
    0,
    [
      'The council returned the form signed and stamped.',
      'The autograph on your menu made me smile.',
      'Our deposit is 300, as it always was.',
      'You pay by card at the till, I noticed.',
      'Your tenants pay by direct debit.',
    ],
  ],
  [
    'the word that clinches it',
    6,
    [
      'So are we doing this?',
      'Do I have your go ahead?',
      'Can I count you in?',
      'Am I ok to book the crane?',
      'If I do it for 700 will you take it?',
      'I need to know by Thursday noon.',
      'Text me back a yes and we start on Monday.',
    ],
  ],
  [
    'a word about what they do',
    0,
    [
      'We had the go ahead from your neighbour in March.',
      'You said that you need to know by Thursday.',
      'They shook on it and the bridge stood for a century.',
      'Nobody counted the vans in.',
    ],
  ],
  [
    'goods to begin with, a rival to leave',
    6,
    [
      'Take two pallets and see how they sell.',
      'Even one trailer to begin with would do us good.',
      'Just give us one order.',
      "I'd like you to move those lines over to us.",
      'Tell your current broker you are leaving.',
    ],
  ],
  [
    'goods and rivals in themselves',
    0,
    [
      'You took two pallets in May.',
      'Not even one trailer was late.',
      'Your current broker knows the yard.',
      'The bakery moved those lines over to Leeds.',
    ],
  ],
  [
    'told to buy, with the hour or the seller’s part beside it',
    6,
    [
      'Order the spring range before the end of the month.',
      'Authorise it and we start Monday.',
      'We ask you to confirm the quantity and your decision today.',
      'The signed mandate by Friday, please.',
      'Need it back signed by noon tomorrow.',
    ],
  ],
  [
    'told for their own good',
    0,
    [
      'Order forms are kept in the blue folder.',
      'They order before the end of May and pay less.',
      'Start with the question nobody has answered.',
      'Keep the old gate shut until the paint is dry.',
    ],
  ],
  [
    'times without a verb',
    5,
    [
      'Monday 3:00 or Tuesday 9:30.',
      'Friday 10 AM Central works for me.',
      "I'm free at 2 or 5.",
      'I also have Friday 3pm.',
      'How are you fixed for Thursday?',
      'Could have the crew round on Monday.',
    ],
  ],
  [
    'times that are facts',
    0,
    [
      'Your shop is closed Monday and Tuesday.',
      'The yard opens at 7 and shuts at 5.',
      'You wrote that Friday works for the band.',
      'Deliveries come Monday or Tuesday.',
    ],
  ],
  [
    'a visit or a talk in other words',
    4,
    [
      "I'd welcome the opportunity to give your chefs a short tasting.",
      'When suits?',
      "What's the harm in a chat?",
      'Give us a try for a week.',
      "Drop me your number and I'll ring you.",
      'I want to compare notes with bakers like you over a lunch.',
    ],
  ],
  [
    'talks that are not asked for',
    0,
    [
      'Your chefs gave a short tasting in June.',
      'The suit that you sell fits.',
      'She rang the bell twice.',
      'We take this opportunity to introduce our mill.',
    ],
  ],
  [
    'favours: a name, a list, a thing of theirs',
    3,
    [
      'It would be good to get on the tender list.',
      'We are requesting to be registered on your vendor database.',
      'If not, a name would be lovely.',
      'Flick me the last two statements and we will see.',
      'Is it you that orders the aprons?',
      'Have your foreman there too.',
      'What I need you to do is escalate to your board.',
    ],
  ],
  [
    'names, lists and things that are not asked for',
    0,
    [
      'Your name is over the door.',
      'The tender list hangs in the hall.',
      'He registered the van in May.',
      'Your foreman was there too.',
    ],
  ],
  [
    'help for a case that may come, and doors left open',
    1,
    [
      'If the second coat peels too, I can come and look.',
      'If it was the hinges, our joiner would be happy to look.',
      'Please let me know if you have any requirement.',
      'Kindly accept.',
      'Please get in touch if you need further figures.',
      'Can I send over a 2 min video?',
    ],
  ],
  [
    'conditions that offer nothing',
    0,
    [
      'If I hear nothing by Monday I will ask your director.',
      'If it rains the paint needs a day more.',
      'If they refuse, the law is on your side.',
      'Please accept, dear Sirs, our kind regards.',
    ],
  ],
  [
    'visits that are simply set: pressed, not asked',
    0,
    [
      "I'll give you a ring on Friday.",
      "I'll give you a shout at 4.",
      'Do not pass this on to your accountant.',
      "She said she'd be happy to take a call.",
    ],
  ],
];

describe.each(FAMILIES)('%s', (_family, rung, sentences) => {
  it.each(sentences)(`${rung}: %s`, (sentence) => {
    expect(analyse(sentence).asks[0]?.rung ?? 0).toBe(rung);
  });
});

describe('after times were named', () => {
  const rungs = (body: string) =>
    read({ channel: 'email', subject: 'Gates', body }, { stage: 'cold' }).asks.map((a) => a.match.rung);

  it('a bare "tell him which" asks for one of them', () => {
    expect(rungs('We paint gates.\n\nMonday 3:00 or Tuesday 9:30. Tell Hanna which.')).toEqual([5, 5]);
    expect(rungs('We paint gates in nine colours. Tell Hanna which.')).toEqual([]);
  });
});
