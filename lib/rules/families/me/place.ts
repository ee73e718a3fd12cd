import type { Sentence } from '../../../engine/reading';
import type { Stage } from '../../../engine/types';
import { type Features, ownFeatures } from './own';
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
const VERBS = ['weDo', 'weSell', 'weDid', 'weHave', 'weAre', 'weCan'];

/** What its place in the message adds. Depends on its text and on `where` alone. */
export function placeFeatures(s: Pick<Sentence, 'is' | 'text'>, where: Where): Features {
  const f: Features = { [`stage-${where.stage}`]: 1 };
  const own = ownFeatures(s.is).features;
  if (where.namedFirst) f['name-first'] = 1;
  else if (where.named) f['name-any'] = 1;
  if (CAMEL.test(s.text)) f['camel'] = 1;
  if (SHOUT.test(s.text) && !/\p{Ll}{3}/u.test(s.text)) f['shout'] = 1;
  if ((where.namedFirst || f['camel']) && own['nameDoes']) f['nameDoes*name'] = 1;
  if (where.namedFirst && !own['seller'] && own['head-other']) f['name-subject'] = 1;
  if (where.subject) return { ...f, ...subjectLineFeatures(s.is.norm, own, where.named, where.stage) };
  position(f, s, where);
  lead(f, where);
  proper(f, own, where.proper);
  together(f, own, where.stage);
  return f;
}

function position(f: Features, s: Pick<Sentence, 'is' | 'text'>, where: Where): void {
  const own = ownFeatures(s.is).features;
  if (where.item) f['item'] = 1;
  if (where.paragraph) f['paragraph'] = 1;
  if (where.at < 2) f['opening'] = 1;
  if (where.closing) f['closing'] = 1;
  if (s.is.client) f['client'] = 1;
  if (where.incoming) f['incoming'] = 1;
  if (where.note) f['note'] = 1;
  if (where.at < 3 && CARD.test(s.text) && !own['thanks'] && !own['observed']) {
    // A card has no "I", and is about the seller all the same.
    f['card'] = 1;
    f['noSeller'] = 0;
    f['head-other'] = 0;
  }
}

function lead(f: Features, where: Where): void {
  const before = where.lead;
  if (!before) return;
  const own = ownFeatures(before).features;
  f['led'] = 1;
  if (own['seller'] || own['ourThing'] || where.leadNamed || own['doing'] || own['thingNoun']) f['led-seller'] = 1;
  if (own['third'] || own['clientTopic'] || own['yourThing']) f['led-other'] = 1;
  if (own['pitchYou']) f['led-pitch'] = 1;
  if (REQUEST_LEAD.test(before.norm) && !own['offer']) f['led-request'] = 1;
  if (own['terms'] || own['stockOf'] || own['price'] || own['feature']) f['led-goods'] = 1;
  if (own['third'] || OTHERS_LEAD.test(before.norm)) f['led-third'] = 1;
}

function proper(f: Features, own: Features, is: boolean): void {
  if (!is) return;
  f['proper'] = 1;
  if (own['nameDoes']) f['proper*does'] = 1;
  if (own['clientTopic']) f['proper*you'] = 1;
  if (own['praise'] || own['record'] || own['fame'] || own['feature']) f['proper*praise'] = 1;
}

/** Cues that mean more in company. */
function together(f: Features, own: Features, stage: Stage): void {
  const cold = stage === 'cold';
  if (own['pitchAsk'] && own['question']) f['pitchAsk*q'] = 1;
  if (own['seller'] && !own['clientTopic']) f['seller*noYou'] = 1;
  if (own['seller'] && !cold) f['seller*warm'] = 1;
  if (own['seller']) for (const k of WITH_SELLER) if (own[k]) f[`${k}*seller`] = 1;
  for (const k of ['price', 'priceTell']) if (own[k] && cold) f[`${k}*cold`] = 1;
  for (const k of VERBS) if (own[`${k}-head`]) f[`${k}${own['head-i'] ? '*i' : '*we'}`] = 1;
  for (const k of GOODS_CUES) {
    if (!own[k]) continue;
    if (own['clientTopic']) f[`${k}*you`] = 1;
    if (!cold) f[`${k}*warm`] = 1;
    if (own['verbless']) f[`${k}*bare`] = 1;
  }
  if (own['weDid'] && own['outcome']) f['weDid*outcome'] = 1;
  for (const k of CLAIMS) {
    if (!own[k]) continue;
    if (own['clientTopic']) f[`${k}*you`] = 1;
    if (own['third']) f[`${k}*third`] = 1;
    if (!cold) f[`${k}*warm`] = 1;
    if (own['seller']) f[`${k}*seller`] = 1;
  }
}
