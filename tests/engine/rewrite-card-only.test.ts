/** Families that only a card offers: what they propose first, and that a reworked letter takes none of it. `null`: it stays silent. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { itProposes } from './rewrite-proposal';

itProposes([
  [
    'line-of-use',
    'me-focus/subject-line',
    [
      ['LAST CHANCE: BRASS CABLE GLANDS - READY STOCK', 'Brass cable glands: worth a look?'],
      ['Following up: executive coaching', 'Executive coaching: of use to you, or not?'],
      ['tea chests, two hundred left', 'tea chests: worth a look?'],
      ['Roof tiles from Kirkwall', 'Roof tiles: of use, or well in hand?'],
      ['Partnership opportunity', null],
      ['Sales training for your team', null],
      ['14 vans, one exhaust', null],
      ['Supplier list', null],
      ['Steel stockholder - Teesside', null],
      ['Status of the proposal', null],
      ['Your file', null],
      ['We make glands', null],
    ],
  ],
  [
    'line-to-them',
    'pressure/guilt',
    [
      ['Still chasing\n\nDear Ms Ono,\n\nHow do you ship them?', 'A question for Ms Ono'],
      ['Still chasing\n\nDear Ms Ono,\n\nWe ship them.', 'A note for Ms Ono'],
      ['Still chasing\n\nDear Sir,\n\nHow do you ship them?', null],
    ],
  ],
  [
    'need-of-it',
    'me-focus/claim',
    [
      [
        'I supply HPLC columns to four university labs.',
        'Would HPLC columns be of any use to you, or is that covered?',
      ],
      ['We make a wool liner that goes inside the bin.', 'Would a wool liner be of any use to you?'],
      [
        'I repair kiln gearboxes at Trichy, so I am not neutral.',
        "If you ever have kiln gearboxes to repair, I'm happy to help.",
      ],
      [
        'We do gap assessments and write the plan.',
        "If gap assessments are ever a question for you, we're glad to help.",
      ],
      [
        'Loopwell provides rota planning for clinics.',
        "If rota planning for clinics is ever a question for you, we're glad to help.",
      ],
      ['We supply scheduling and records software.', null],
      ['We move 300 vans a month.', null],
      ['We run a small hotel in Thomastown.', null],
      ['We make a living from it.', null],
      ['We sold label printers last year, and I sell the ink.', null],
      ['We rent boxes that hold for 96 hours.', null],
      ['We sell the other fix.', null],
    ],
  ],
  [
    'more-if-wanted',
    'me-focus/claim',
    [
      ['Our scorecard gives you a number.', "If you'd like to know more about our scorecard, just ask."],
      ['Our actuators are simply superior.', 'If our actuators are of interest to you, just say so.'],
      ['Our founder teaches at the academy.', null],
      ['Our kernels are at 4% moisture, 310 to 320 a pound.', null],
      ['Our production is almost full.', null],
      ['I mentor guys from my truck.', null],
    ],
  ],
  [
    'there-if-wanted',
    'pressure/assumptive',
    [
      [
        'I have prepared the order confirmation for 18 t, it only needs your signature.',
        'If anything in the order confirmation is unclear, just ask.',
      ],
      ["I'll get the contract raised tonight.", 'Would you like the contract at some point, or is it too early?'],
      [
        'Kindly favour us with a trial order and oblige.',
        'Should you want to go ahead at some point, a trial order would be enough.',
      ],
      ['We will come down for a free survey.', 'Would you like a survey at some point, or is it too early?'],
      ['I sent our quotation in May.', 'Our quotation is there whenever it is of use to you.'],
      ['Your contract for the chillers expires on Friday.', null],
      ['Our yarn contract runs to June.', null],
      ['Browse the catalogue here: abnova.example/shop', null],
      ['I am placing the order on Monday.', null],
      ['My report is due.', null],
    ],
  ],
  [
    'there-if-wanted',
    'pressure/guilt',
    [['Did you see the video?', 'If the video is not what you need, I am glad to hear that too.']],
  ],
  ['there-if-wanted', 'pressure/hype', [['The attached proposal is a no-brainer.', null]]],
  [
    'if-it-helps',
    'ask/slot',
    [
      ['Accept this and I can have it done by lunch tomorrow.', null],
      ['Can we do a quick 15-minute call on Thursday at 2?', 'If you ever want a 15-minute call, just say so.'],
      [
        "I'd love to walk you through our rental tiers.",
        'Should a look at our rental tiers be of use one day, just say when.',
      ],
      [
        'I would like to get on a call this week to go over your volumes.',
        'If you ever want a talk about your volumes, just say so.',
      ],
      ["I'll give you a ring on Thursday at 2.", 'Should a phone call be of use one day, just say when.'],
      ['Coffee on Thursday?', 'Should a coffee be of use one day, just say when.'],
      ['Please share your present buying price.', null],
      ['I have the demo unit in my car on Tuesday.', null],
      ['I came away from that lunch on Monday.', null],
      ['Give me a call if you would like to hear more.', null],
      ['We had a good meeting on Tuesday.', null],
      ['Are you free on Thursday?', null],
      ['Can we do a call on Thursday? I have 10am free.', null],
    ],
  ],
  ['if-it-helps', 'pressure/guilt', [['I will give you a call on Thursday.', null]]],
  [
    'reply-at-ease',
    'pressure/guilt',
    [
      ['My third mail about the loft.\n\nShall we come in May?', null],
      ['Still no reply to my three letters.', 'A reply is welcome whenever it suits you, and a no is fine too.'],
      ['This is my fourth email on the returns desk.', null],
      [
        'I have heard nothing from you since May.',
        "I'm glad to hear from you whenever it suits you, and a no is fine too.",
      ],
      ['No reply to my letters. I find that rude.', null],
      ['Two emails.', null],
      ['No reply is called for.', null],
      ['The kid who answered the phone was kind.', null],
      ['I have taken you off the list, and no email will follow.', null],
    ],
  ],
  [
    'price-to-compare',
    'me-focus/price',
    [
      ['Trade is £2.35 a jar in cases of six.', 'For when you compare: trade is £2.35 a jar in cases of six.'],
      ['£950 a month, three-month minimum.', 'For when you compare: £950 a month, three-month minimum.'],
      ['Storetune is £19.99 a month per shop.', 'If you want to compare: Storetune is £19.99 a month per shop.'],
      ['The rate is £28 an hour until Friday.', null],
      ['We raised £2m for the mill.', null],
      ['Rates: half day £180, full day £310.', null],
      ['Last month they paid £40 a box.', null],
    ],
  ],
]);

describe('what only a card offers', () => {
  const engine = createEngine(coreStyle);
  const draft: Draft = {
    channel: 'email',
    subject: 'PARTNERSHIP PROPOSAL – BRANDLEY GROUP',
    body: 'Dear Sir,\n\nWe are the leading group for industrial cleaning in Ghent. We have won nine awards.\n\nDo you still clean the halls yourselves?\n\nRegards,\nTom',
  };

  it('stays behind what keeps more of the line, and out of a reworked letter', () => {
    const letter: Draft = {
      ...draft,
      subject: 'RE: undercounter ice makers - 2nd attempt',
      body: "Hi Graham,\nNot had anything back from you on the Frostel ice maker so I'm guessing the inbox got the better of you.\nWe've put over 300 of these into pubs across Kent this year.\nI've pencilled you in for a demo on Thursday at 11, shout if that's no good.\nCheers\nLee",
    };
    const flagged = engine.check(letter, { stage: 'cold' }).diagnostics.filter((d) => d.span.field === 'subject');
    const offered = flagged.flatMap((d) => engine.fixes(letter, { stage: 'cold' }, d)).map(({ title }) => title);
    expect(offered).not.toEqual([]);
    expect(offered).not.toContain('Ask them in the subject');
    const { steps } = engine.rework(letter, { stage: 'cold' });
    expect(steps.map(({ title }) => title)).not.toContain('Ask in the subject');
  });
});
