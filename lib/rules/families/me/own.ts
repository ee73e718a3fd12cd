import { keptBy } from '../../../engine/analyse/kept';
import { headOf, mainClause } from '../../../engine/analyse/subject/head';
import { Cues } from '../../../engine/text/family';
import { ACTOR } from './cues-actor';
import { EXCUSES } from './cues-excuse';
import { GOODS } from './cues-goods';
import { NEUTRAL } from './cues-neutral';
import { PRODUCT_CUES } from './cues-product';
import { SELF } from './cues-self';
import { everydayWeight } from './everyday';

/** Cues by name. `a*b`: both at once; `~a`: the share of the message's sentences with a. */
export type Shown = ReadonlySet<string>;
export type Span = readonly [number, number];

const FAMILIES = new Cues<string>({ ...SELF, ...ACTOR, ...PRODUCT_CUES, ...GOODS, ...EXCUSES, ...NEUTRAL });

/** Cues that weigh more where the main clause begins: "We build …" rather than "… which we build". */
const AT_HEAD = [
  'weDo',
  'weSell',
  'weCan',
  'weDid',
  'weHave',
  'weAre',
  'wish',
  'longing',
  'elation',
  'doing',
  'chase',
  'story',
  'intro',
  'effort',
  'feel',
  'willDo',
  'presence',
  'demand',
];

/** Any other verb of the writer's: "We sharpen broaches", "I quit carrying samples". */
const WE_ACT =
  /^(?:i|we)(?:'ve| have|ve)? (?:(?:also|just|only|really|still|always|already|even|never|now|all) )*(?!(?:am|are|was|were|will|would|can|could|should|shall|may|might|must|have|had|has|do|did|don't|didn't|not|know|knew|think|thought|see|saw|seen|notice|noticed|read|heard|understand|understood|guess|wonder|wondered|suspect|hope|hoped|wish|want|wanted|love|like|believe|feel|appreciate|need|look|looked|met|spoke|talked|asked|said|mean|realise|realize|found|came|noted|recall|remember|imagine|assume|doubt|expect|gather|agree|promise|spotted|counted|checked|hear|and|or|both|who|as|in|at|of|on|for|the|a|to|just|won't|can't|couldn't|wouldn't|haven't|hadn't|wasn't|aren't)\b)[a-z]{2,}/;
/** An article's code: "LLB-410", "W320". */
const PLAIN_CODE = /(?<![\w-])[a-z]{1,5}-?\d{2,6}[a-z]{0,3}(?!\w)/;

/** Says that a line is no bare phrase. */
const VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|'s|'re|'ve|'ll|'d|'m|get|gets|got|make|makes|made|want|wants|need|needs|take|takes|took|come|comes|came|go|goes|went|said|say|says|know|see|saw|think|let|lets|use|uses|used|works?|runs?|gives?|helps?|keeps?|look|looks)\b|\w'(?:s|re|ve|ll|d|m)\b|n't\b/;

/** The cues that a sentence shows, and where. */
export interface Own {
  readonly cues: Shown;
  readonly spans: ReadonlyMap<string, Span>;
  /** What its everyday words add up to. */
  readonly words: number;
}
/** As much of a sentence as the analysis reads. */
const READ_LENGTH = 2_000;

/** What the sentence shows by itself. */
export const ownFeatures = keptBy((is): Own => {
  const f = new Set<string>();
  const spans = new Map<string, Span>();
  const norm = is.norm.slice(0, READ_LENGTH);
  for (const [name, span] of FAMILIES.in(norm)) {
    f.add(name);
    spans.set(name, span);
  }
  const head = headOf(norm);
  f.add(`head-${head}`);
  const main = mainClause(norm);
  // "This is Tunde from Bluecrest" and "It's Amy again" are about the writer, whatever the grammar says.
  const introduces = head === 'it' && (spans.get('intro')?.[0] ?? 99) < 3;
  const seller = introduces || head === 'i' || head === 'we' || head === 'our' || head === 'elided';
  if (seller) f.add('seller');
  for (const name of AT_HEAD) {
    const at = spans.get(name);
    if (at && seller && at[0] <= norm.length - main.length + 3) f.add(`${name}-head`);
  }
  if (!seller && !/\b(?:i|we|our|us|my|me|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|im|ive)\b/.test(norm))
    f.add('noSeller');
  if (/[[{](?:your|my|our|sender|rep|product|platform|service)[^\]}]{0,40}[\]}]/.test(norm)) f.add('slotSeller');
  if ((norm.match(/\byou(?:r|'re|'ve|'d|'ll)?\b/g)?.length ?? 0) > 1) f.add('you2');
  if (head === 'other' && !VERB.test(norm)) f.add('verbless');
  if ((head === 'i' || head === 'we') && WE_ACT.test(main)) f.add(head === 'i' ? 'iAct' : 'weAct');
  const digit = /\d/.test(norm);
  if (digit && PLAIN_CODE.test(norm)) f.add('code');
  if (digit && (norm.match(/\d+/g)?.length ?? 0) > 2) f.add('digits3');
  if ((norm.match(/[,+/✅•|&]/g)?.length ?? 0) > 3) f.add('series');
  f.add(`act-${is.act}`);
  const words = is.words;
  f.add(words <= 4 ? 'len-4' : words <= 8 ? 'len-8' : words <= 16 ? 'len-16' : words <= 28 ? 'len-28' : 'len-more');
  if (digit) f.add('digit');
  if (/:\s*$/.test(norm)) f.add('colon');
  if (/!/.test(norm)) f.add('bang');
  return { cues: f, spans, words: everydayWeight(norm) };
});
