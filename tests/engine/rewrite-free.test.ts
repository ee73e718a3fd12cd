/** What the families make of orders, plans made for the client, decisions asked for and silences: the first proposal. `null`: silent. */
import { type Families, itProposes } from './rewrite-proposal';

const FAMILIES: Families = [
  [
    'if-you-send',
    'pressure/directive',
    [
      ['Send these back by Friday and we do the rest.', 'If you send these back, we can do the rest.'],
      ['Just reply "YES" and I\'ll upgrade you immediately.', 'If you reply "YES", I can upgrade you.'],
      [
        'Please share your floor plan so that we can price the racking.',
        'If you share your floor plan, we can price the racking.',
      ],
      [
        'Tell me your sizes, I give you the best price in 2 hours.',
        'If you tell me your sizes, I can give you the price.',
      ],
      [
        'Can you forward me the last two invoices so I can compare them?',
        'If you forward me the last two invoices, I can compare them.',
      ],
      [
        'I just need your last four statements and I do the rest.',
        'With your last four statements, I can do the rest.',
      ],
      ["Ping me your last 3 bills and I'll tell you how much you're losing.", null],
      ['Send the form and I am happy.', null],
      ["Give me a PO, one pallet, and I'll leave you be.", null],
      ["Don't wait and I'll help.", null],
      ["Reply CONFIRM and we're off.", null],
      ['The list is attached and I will call.', null],
      ['Send it to me now.', null],
    ],
  ],
  [
    'they-could',
    'pressure/assumptive',
    [
      [
        'Our field representative Mr Kallweit will contact you by telephone in week 38.',
        "If you'd like, our field representative Mr Kallweit can contact you by telephone in week 38.",
      ],
      [
        'An Account Executive will then be assigned to you and will be in contact to arrange a tasting.',
        "If you'd like, an Account Executive can be in contact to arrange a tasting.",
      ],
      [
        'My foreman can be up there tomorrow with a ladder.',
        "If you'd like, my foreman can be up there with a ladder.",
      ],
      ['I can pop an invite over and you can always move it.', "If you'd like, I can pop an invite over."],
      [
        'Our director Ms. Ruiz wishes to visit your plant on Monday.',
        "If you'd like, our director Ms. Ruiz can visit your plant.",
      ],
      ['He will come with the samples so that both sides can decide.', "If you'd like, he can come with the samples."],
      ["I'll loop in your CEO directly.", null],
      ['We will see it.', null],
      ['The vans will come on Monday.', null],
      ['You will call me.', null],
      ["I'll tell your boss.", null],
      ['Your team will visit us on Friday.', null],
      ['Shall I call you?', null],
    ],
  ],
  [
    'not-yet-done',
    'pressure/assumptive',
    [
      ['We have reserved a 20ft space for you in December.', "If you'd like, we can reserve a 20ft space for you."],
      [
        "I've gone ahead and held Thursday 2:15 for us – invite is on your calendar.",
        "If you'd like, I can hold a time for us.",
      ],
      ['I have kept for you 1.200 bottles.', "If you'd like, I can keep 1.200 bottles for you."],
      ['I went ahead and built your account.', null],
      [
        'I have taken it upon myself to register 5 of your staff provisionally.',
        "If you'd like, I can register 5 of your staff.",
      ],
      [
        'Our management has already blocked space for you on the sailing of the 14th and it will be hard to explain.',
        "If you'd like, our management can block space for you on the sailing.",
      ],
      ["I've put you down.", null],
      ['I have held many talks.', null],
      ["I've booked myself in for your next meeting.", null],
      ["I've posted your originals back to you.", null],
      ['You have reserved a table.', null],
      ['We have kept bees since 1990.', null],
      ["I've pencilled you in.", null],
    ],
  ],
  [
    'in-your-time',
    'ask/decision',
    [
      ['Please confirm either way by return.', 'You can confirm either way whenever it suits you.'],
      ['Sign now, deploy whenever.', 'If you decide to go ahead, you can sign in your own time.'],
      [
        'Initial it and send it back.',
        'If you decide to go ahead, you can initial it and send it back in your own time.',
      ],
      ['Need it back by Thursday noon.', 'You can send it back whenever it suits you.'],
      ['Which one should I lock in?', 'If one of them suits you, I can lock it in.'],
      ['He has one other offer so please let me know by tomorrow.', 'You can let me know whenever it suits you.'],
      ["Reply CONFIRM and we're off.", 'If you decide to go ahead, you can reply CONFIRM in your own time.'],
      ["Sign today and we'll throw in the windows.", null],
      ["If it's the oak you would prefer, let me know by Monday.", null],
      ['Please confirm this time.', null],
      ['[Sign up now]', null],
      ['Confirm the order because the price goes up.', null],
      ['The order is confirmed.', null],
      ['Order early.', null],
      [
        "Confirm by WhatsApp now so that my inspectors don't turn back.",
        'If you decide to go ahead, you can confirm by WhatsApp in your own time.',
      ],
    ],
  ],
  [
    'just-say',
    'ask/slot',
    [
      ['When can you see her, Mon or Tues?', "If you'd like to see her, just say when."],
      ['What time shall I telephone?', "If you'd like me to telephone, just name the time."],
      [
        'Could I pop in before service one morning, say 10ish?',
        'Would you like me to pop in before service one morning?',
      ],
      ['Can we come by your office next Tuesday at 9?', 'Would you like us to come by your office?'],
      [
        'To whom should I send the drawings, to you or to the foreman?',
        'I can send the drawings to you or to the foreman, whichever suits you.',
      ],
      ['When can we kick off?', "If you'd like to kick off, just say when."],
      ['Can I show you how the rota fills itself?', 'Would you like me to show you how the rota fills itself?'],
      ['When is the fair?', null],
      [
        'Can I call you on Tuesday or on Thursday to discuss a date?',
        'Would you like me to call you to discuss a date?',
      ],
      ['Can I be honest?', null],
      ['Could you call me?', null],
      ['When you are ready, sign.', null],
      ['Can we?', null],
      ['What time do your guys get there?', null],
    ],
  ],
  [
    'free-times',
    'ask/slot',
    [
      ['Free 9.30 Thursday?', null],
      ['Tomorrow, 8.15?', null],
      [
        'Does tomorrow at 2 work, or is Wednesday at 11 better?',
        'Tomorrow at 2 and Wednesday at 11 are free on my side if a talk would help.',
      ],
      ['Tues or Weds?', 'If a talk would help, Tues and Weds are free on my side.'],
      ['How about Thursday at 3?', 'If a talk would help, Thursday at 3 is free on my side.'],
      ["I've got the 9th or the 10th.", 'If a talk would help, the 9th and the 10th are free on my side.'],
      [
        'What works better, Tuesday at 2 or Tuesday at 3?',
        'Tuesday at 2 and Tuesday at 3 are free on my side if a talk would help.',
      ],
      ['Wed 11 or Thurs 3?', 'Wed 11 and Thurs 3 are free on my side if a talk would help.'],
      ['Are you free Friday for a visit to the depot?', null],
      ['Can I bring Tom on Tuesday?', null],
      ['Is Monday your delivery day?', null],
      ['Tuesday it is.', null],
      ['I have two vans on Friday.', null],
      ['Which one?', null],
      ["Would Friday's price help?", null],
    ],
  ],
  [
    'still-there',
    'pressure/guilt',
    [
      ['Did you get the quote? I have heard nothing.', 'The quote is with you, to look at whenever it suits you.'],
      ['I sent you the list on Monday and again on Wednesday, no reply.', 'The list is there whenever it suits you.'],
      ['¿Did you have time to see my proposal?', 'My proposal is there whenever it suits you.'],
      [
        "Sent you a note in March about the fixed rate on your flat, haven't heard.",
        "If the fixed rate on your flat can wait, I'm happy to leave it here.",
      ],
      [
        "I've emailed you about our spring course on the 3rd and the 9th.",
        "If our spring course can wait, I'm happy to leave it here.",
      ],
      ["Haven't seen you in Rotaboard for a few days.", 'How is Rotaboard working out for you so far?'],
      ['I sent my team home.', null],
      ['You never answered me.', null],
      ['I wrote about it twice.', null],
      ['We made the offer to the bank.', null],
      ['Did you see the game?', null],
      ['I have sent the third reminder:', null],
      ['I am tired of writing.', null],
    ],
  ],
  [
    'you-said',
    'pressure/override',
    [
      [
        "I know you said you'd wait for the audit, but honestly nobody waits.",
        "You said you'd wait for the audit. What is most important to you there?",
      ],
      [
        'I understand you want to wait but waiting is a mistake.',
        'I understand that you want to wait. What is behind that, if I may ask?',
      ],
      [
        'I hear you said the team is too small – it never is.',
        'You said the team is too small. What is most important to you there?',
      ],
      [
        'I appreciate you mentioned the freeze in May, but our price ends today.',
        'You mentioned the freeze in May. What is most important to you there?',
      ],
      ["I know you'd rather keep your own drivers, but they cost more.", null],
      ["I know you're busy, but this matters.", null],
      ['You said no.', null],
      ['I know you said you are not interested, but look.', null],
      ['I know the line about going through HR.', null],
      ['I said so, but you did not listen.', null],
      ['They said you would call.', null],
      ['I know you, but I like you.', null],
    ],
  ],
  [
    'not-yours',
    'ask/favour',
    [
      ["If you're not in who else could take me round?", null],
      [
        "If you're not the right person for this, who above you handles spend?",
        "If you're not the right person for this, no need to do anything.",
      ],
      [
        "{{first_name}}, if cleaning isn't your department, let me know who handles it.",
        "If cleaning isn't your department, you can simply leave this be.",
      ],
      [
        'In case you are not responsible, please name me the contact person.',
        'In case you are not responsible, feel free to ignore this.',
      ],
      [
        'Could you point me to whoever owns the night rota?',
        'If the night rota is with somebody else, no need to do anything.',
      ],
      ['Who looks after the vans?', 'If the vans are with somebody else, no need to do anything.'],
      ['If you are not the boss please forward to your boss.', 'If you are not the boss, feel free to ignore this.'],
      ['If not, who is?', null],
      ['Who are you using now?', null],
      ["If you're not could you point me to who is?", null],
      ['If you like it, forward it.', null],
      ['Who handles it?', null],
      ["If you're not happy, we leave.", null],
    ],
  ],
  [
    'free-choice',
    'pressure/directive',
    [
      ['You have three ovens in the cellar.', null],
      ['Ring me once you see smoke.', 'Feel free to ring me once you see smoke.'],
      ['You need to act now.', null],
      ['Check your contract, it has probably run out.', 'It may be worth checking your contract.'],
      ['RING NOW AND SAY GO.', null],
      ['Bring the order form.', null],
    ],
  ],
  [
    'neutral-question',
    'pressure/loss',
    [
      ["I'm sure you're struggling to book enough meetings.", 'How hard is it to book enough meetings at the moment?'],
      [
        "At your churn you're probably losing more to expired cards than to fees.",
        'Where does churn show up most for you?',
      ],
      ['You see it on your phone and the others see red.', null],
    ],
  ],
  [
    'plain-terms',
    'pressure/deadline',
    [
      [
        "Your claim window for 2023 shuts in 19 days, after that the money's gone.",
        'Your claim window for 2023 shuts in 19 days.',
      ],
      [
        'From 1 November our new prices will be +11% for all customers without exception.',
        'From 1 November our new prices will be +11%.',
      ],
      ['They go up every day.', null],
    ],
  ],
  [
    'if-you-like',
    'pressure/assumptive',
    [
      ["I've processed it and finance will send the invoice tonight.", null],
      ["I'll take a 6am.", null],
    ],
  ],
  [
    'easy-exit',
    'pressure/guilt',
    [
      ['I wrote in March and heard nothing, which is fine, roofs move slowly.', null],
      ["I hear you, and I'd say the same to a friend.", null],
      ['This email, perhaps.', null],
    ],
  ],
];

itProposes(FAMILIES);
