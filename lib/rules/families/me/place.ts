import type { Reading, Sentence } from '../../../engine/reading';
import type { Stage } from '../../../engine/types';
import { leadOf } from './lead';
import { bodyOf, messageOf } from './message';
import { namesSeller, sellerNames } from './names';
import { type Features, ownFeatures } from './own';
import { CAMEL, properSubject } from './proper';
import { subjectLineFeatures } from './subject-line';

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

/** What its place in the message adds. `at` is its place in the body, -1 for the subject line. */
export function placeFeatures(s: Sentence, reading: Reading, at: number): Features {
  const f: Features = { [`stage-${reading.stage}`]: 1 };
  const own = ownFeatures(s.is).features;
  const named = namesSeller(s.is.norm, sellerNames(reading));
  if (named.first) f['name-first'] = 1;
  else if (named.any) f['name-any'] = 1;
  if (CAMEL.test(s.text)) f['camel'] = 1;
  if (SHOUT.test(s.text) && !/\p{Ll}{3}/u.test(s.text)) f['shout'] = 1;
  if ((named.first || f['camel']) && own['nameDoes']) f['nameDoes*name'] = 1;
  if (named.first && !own['seller'] && own['head-other']) f['name-subject'] = 1;
  if (s.zone === 'subject') return { ...f, ...subjectLineFeatures(s.is.norm, own, named.any, reading.stage) };
  position(f, s, reading, at);
  lead(f, s, reading);
  proper(f, own, properSubject(s, reading));
  together(f, own, reading.stage);
  for (const [k, share] of Object.entries(messageOf(reading))) {
    f[`~${k}`] = share;
    if (own['seller']) f[`seller*~${k}`] = share;
    if (f['name-subject']) f[`name*~${k}`] = share;
    if (own['noSeller'] && !named.any) f[`other*~${k}`] = share;
  }
  return f;
}

function position(f: Features, s: Sentence, reading: Reading, at: number): void {
  const own = ownFeatures(s.is).features;
  const length = bodyOf(reading).length;
  if (s.item) f['item'] = 1;
  if (s.paragraphStart) f['paragraph'] = 1;
  if (at < 2) f['opening'] = 1;
  if (length > 4 && at >= length - 2) f['closing'] = 1;
  if (s.is.client) f['client'] = 1;
  if (reading.context.incoming) f['incoming'] = 1;
  if (reading.draft.channel === 'note') f['note'] = 1;
  if (at < 3 && CARD.test(s.text) && !own['thanks'] && !own['observed']) {
    // A card has no "I", and is about the seller all the same.
    f['card'] = 1;
    f['noSeller'] = 0;
    f['head-other'] = 0;
  }
}

function lead(f: Features, s: Sentence, reading: Reading): void {
  const before = leadOf(s, reading);
  if (!before) return;
  const own = ownFeatures(before.is).features;
  const named = namesSeller(before.is.norm, sellerNames(reading)).any;
  f['led'] = 1;
  if (own['seller'] || own['ourThing'] || named || own['doing'] || own['thingNoun']) f['led-seller'] = 1;
  if (own['third'] || own['clientTopic'] || own['yourThing']) f['led-other'] = 1;
  if (own['pitchYou']) f['led-pitch'] = 1;
  if (REQUEST_LEAD.test(before.is.norm) && !own['offer']) f['led-request'] = 1;
  if (own['terms'] || own['stockOf'] || own['price'] || own['feature']) f['led-goods'] = 1;
  if (own['third'] || OTHERS_LEAD.test(before.is.norm)) f['led-third'] = 1;
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
