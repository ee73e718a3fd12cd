import type { Features, Own } from './own';

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
export function kindOf(subject: boolean, { features: f, spans }: Own, place: Features): Kind {
  if (subject) return 'subject';
  if (f['chase'] && !f['weSell'] && !f['ourThing']) return 'chasing';
  if (place['card'] || (f['intro'] && (f['intro-head'] || f['head-it']) && !f['wish'])) return 'introduction';
  if (f['wish'] || f['elation'] || f['fit'] || f['longing']) return 'wish';
  if (f['question'] && f['pitchAsk']) return 'question';
  if (f['doing'] && (f['doing-head'] || (spans['doing']?.[0] ?? 99) <= 4)) return 'doing';
  if (place['led'] && !f['seller']) return 'list';
  if (f['weAre-head'] || f['weHave-head'] || f['fame'] || f['trade']) return 'company';
  if (f['weSell'] || f['weDo-head'] || f['ourThing']) return 'claim';
  if (f['priceTell'] || (f['price'] && !f['seller'])) return 'price';
  if (f['record'] || f['weAre'] || f['weHave']) return 'company';
  if (f['doing'] || f['story']) return 'doing';
  if (CUES.claim.some((cue) => f[cue])) return 'claim';
  return 'telling';
}
