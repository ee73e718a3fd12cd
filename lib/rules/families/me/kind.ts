import type { Own, Shown } from './own';

/** What a sentence about the seller does. Each kind is one rule. */
export type Kind =
  | 'subject'
  | 'chasing'
  | 'introduction'
  | 'wish'
  | 'question'
  | 'list'
  | 'price'
  | 'company'
  | 'claim'
  | 'doing'
  | 'telling';

/** The cues that decide for a kind and lend it their words, strongest first. */
export const CUES: Readonly<Record<Exclude<Kind, 'subject' | 'list'>, readonly string[]>> = {
  chasing: ['chase'],
  introduction: ['intro'],
  wish: ['wish', 'longing', 'elation', 'fit'],
  question: ['pitchAsk'],
  price: ['priceTell', 'price'],
  company: ['weAre', 'weHave', 'trade', 'fame', 'record'],
  claim: ['weSell', 'ourThing', 'weDo', 'weDid', 'weCan', 'nameDoes', 'thingDoes', 'praise', 'feature', 'pitchYou'],
  doing: ['doing', 'story'],
  telling: [],
};

/** Which kind it is, once it is known to be about the seller. */
export function kindOf(subject: boolean, { cues: f, spans }: Own, place: Shown): Kind {
  if (subject) return 'subject';
  if (f.has('chase') && !f.has('weSell') && !f.has('ourThing')) return 'chasing';
  if (place.has('card') || (f.has('intro') && (f.has('intro-head') || f.has('head-it')) && !f.has('wish')))
    return 'introduction';
  if (f.has('wish') || f.has('elation') || f.has('fit') || f.has('longing')) return 'wish';
  if (f.has('question') && f.has('pitchAsk')) return 'question';
  if (f.has('doing') && (f.has('doing-head') || (spans.get('doing')?.[0] ?? 99) <= 4)) return 'doing';
  if (place.has('led') && !f.has('seller')) return 'list';
  if (f.has('weAre-head') || f.has('weHave-head') || f.has('fame') || f.has('trade')) return 'company';
  if (f.has('weSell') || f.has('weDo-head') || f.has('ourThing')) return 'claim';
  if (f.has('priceTell') || (f.has('price') && !f.has('seller'))) return 'price';
  if (f.has('record') || f.has('weAre') || f.has('weHave')) return 'company';
  if (f.has('doing') || f.has('story')) return 'doing';
  if (CUES.claim.some((cue) => f.has(cue))) return 'claim';
  return 'telling';
}
