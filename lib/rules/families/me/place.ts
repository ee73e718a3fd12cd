import type { Analysis } from '../../../engine/analyse/types';
import type { Stage } from '../../../engine/types';
import { ownFeatures, type Shown } from './own';
import { CAMEL } from './proper';
import { subjectLineFeatures } from './subject-line';
import type { Where } from './where';

/** "Danny Voss, Meridian Fleet Direct." and "Shane from Topcoat here": a card, no verb. */
const CARD =
  /^(?:[^,!.]{2,25}[,!] +)?(?:\p{Lu}[\p{L}.'’-]+|\[[^\]]+\])(?: (?:\p{Lu}[\p{L}.'’-]+|again|here))*(?:,| from| with| at| of| -| –| here(?: from| at| with)?) (?:the )?(?:\p{Lu}|\[)[^.!?]{1,70}[.!]*$/u;

/** Whole words in capitals. */
const SHOUT = /\p{Lu}{3}/u;
/** Leads that ask for what the items name. */
const REQUEST_LEAD =
  /\b(?:send|share|reply|confirm|answer|provide|pick|choose|tell|advise|need|fill|bring|questions?|following (?:details|information|documents))\b/;

/** Leads that open a list of other people's doings, or of things to know. */
const OTHERS_LEAD =
  /\b(?:customers?|clients?|users?|compan(?:y|ies)|they|savings?|numbers?|results?|concerns?|steps?|options?|ways?|things?|reasons?|ideas?|stats|math)\b/;

/** Excuses that count more, or less, when the seller is the subject. */
const WITH_SELLER = [
  'peer',
  'relation',
  'observed',
  'offer',
  'empathy',
  'candour',
  'counsel',
  'conditionalYou',
  'narrative',
  'promise',
  'notI',
  'slots',
  'propose',
  'pleasant',
  'assuming',
  'counting',
  'scarce',
  'third',
  'question',
  'clientTopic',
  'yourThing',
  'youDo',
  'outcome',
  'limit',
  'reach',
  'higherUp',
  'stake',
  'presence',
  'hereAgain',
  'sellerObject',
];
const GOODS_CUES = ['terms', 'stockOf', 'spec', 'make', 'rival', 'suits', 'schedule', 'staff', 'slogan', 'sum'];
const CLAIMS = ['price', 'record', 'feature', 'praise', 'fame', 'thingNoun', 'firmNoun', 'ourThing'];
const VERBS = ['weDo', 'weSell', 'weDid', 'weHave', 'weAre', 'weCan'].map((verb) => ({ verb, head: `${verb}-head` }));

/** What its place in the message adds. Depends on its text and on `where` alone. */
export function placeFeatures(is: Analysis, where: Where): Shown {
  const f = new Set([`stage-${where.stage}`]);
  const own = ownFeatures(is).cues;
  if (where.namedFirst) f.add('name-first');
  else if (where.named) f.add('name-any');
  if (CAMEL.test(is.text)) f.add('camel');
  if (SHOUT.test(is.text) && !/\p{Ll}{3}/u.test(is.text)) f.add('shout');
  if ((where.namedFirst || f.has('camel')) && own.has('nameDoes')) f.add('nameDoes*name');
  if (where.namedFirst && !own.has('seller') && own.has('head-other')) f.add('name-subject');
  if (where.subject) {
    for (const cue of subjectLineFeatures(is.norm, own, where.named, where.stage)) f.add(cue);
    return f;
  }
  position(f, is, where);
  lead(f, where);
  proper(f, own, where.proper);
  together(f, own, where.stage);
  return f;
}

function position(f: Set<string>, is: Analysis, where: Where): void {
  const own = ownFeatures(is).cues;
  if (where.item) f.add('item');
  if (where.paragraph) f.add('paragraph');
  if (where.at < 2) f.add('opening');
  if (where.closing) f.add('closing');
  if (is.client) f.add('client');
  if (where.incoming) f.add('incoming');
  if (where.note) f.add('note');
  if (where.at < 3 && CARD.test(is.text) && !own.has('thanks') && !own.has('observed')) f.add('card');
}

function lead(f: Set<string>, where: Where): void {
  const before = where.lead;
  if (!before) return;
  const own = ownFeatures(before).cues;
  f.add('led');
  if (own.has('seller') || own.has('ourThing') || where.leadNamed || own.has('doing') || own.has('thingNoun'))
    f.add('led-seller');
  if (own.has('third') || own.has('clientTopic') || own.has('yourThing')) f.add('led-other');
  if (own.has('pitchYou')) f.add('led-pitch');
  if (REQUEST_LEAD.test(before.norm) && !own.has('offer')) f.add('led-request');
  if (own.has('terms') || own.has('stockOf') || own.has('price') || own.has('feature')) f.add('led-goods');
  if (own.has('third') || OTHERS_LEAD.test(before.norm)) f.add('led-third');
}

function proper(f: Set<string>, own: Shown, is: boolean): void {
  if (!is) return;
  f.add('proper');
  if (own.has('nameDoes')) f.add('proper*does');
  if (own.has('clientTopic')) f.add('proper*you');
  if (own.has('praise') || own.has('record') || own.has('fame') || own.has('feature')) f.add('proper*praise');
}

/** Cues that mean more in company. */
function together(f: Set<string>, own: Shown, stage: Stage): void {
  const cold = stage === 'cold';
  if (own.has('pitchAsk') && own.has('question')) f.add('pitchAsk*q');
  if (own.has('seller') && !own.has('clientTopic')) f.add('seller*noYou');
  if (own.has('seller') && !cold) f.add('seller*warm');
  if (own.has('seller')) for (const k of WITH_SELLER) if (own.has(k)) f.add(`${k}*seller`);
  for (const k of ['price', 'priceTell']) if (own.has(k) && cold) f.add(`${k}*cold`);
  for (const { verb, head } of VERBS) if (own.has(head)) f.add(`${verb}${own.has('head-i') ? '*i' : '*we'}`);
  for (const k of GOODS_CUES) {
    if (!own.has(k)) continue;
    if (own.has('clientTopic')) f.add(`${k}*you`);
    if (!cold) f.add(`${k}*warm`);
    if (own.has('verbless')) f.add(`${k}*bare`);
  }
  if (own.has('weDid') && own.has('outcome')) f.add('weDid*outcome');
  for (const k of CLAIMS) {
    if (!own.has(k)) continue;
    if (own.has('clientTopic')) f.add(`${k}*you`);
    if (own.has('third')) f.add(`${k}*third`);
    if (!cold) f.add(`${k}*warm`);
    if (own.has('seller')) f.add(`${k}*seller`);
  }
}
