import { factsOf } from '../facts';
import { withA } from './article';
import { boasts, shouts, tooLong } from './said';

/** A paper that a push is about: what it is, and whether it lies with them already. */
export interface Paper {
  /** "the order form", "our proposal"; "a PO". */
  readonly thing: string;
  readonly plural: boolean;
  /** `there`: they have it. `binds`: they have it, and it is to be signed. `promised`: it would be sent. `order`: theirs to give. */
  readonly state: 'there' | 'binds' | 'promised' | 'order';
}

const BINDING =
  'order forms?|booking forms?|application forms?|forms?|agreements?|contracts?|letters? of authority|loa|order confirmation|paperwork|applications?';
const LEAFED =
  'quotes?|quotations?|proposals?|brochures?|catalog(?:ue)?s?|price lists?|videos?|case stud(?:y|ies)|reports?|estimates?|samples?|guides?|drawings|drafts?|mock-?ups?|roi sheet|offer (?:of|dated) [^,.;!?]{3,30}';
const SERVED = 'audits?|surveys?|assessments?|inspections?|estimates?|quotes?|samples?|videos?|mock-?ups?';
const ORDER = 'po|purchase order|trial order|order';
const NAMED = new RegExp(
  `\\b(?<owner>the|my|our|your|this|an?)(?<mods>(?: (?!of\\b|in\\b|on\\b|to\\b|and\\b|or\\b|for\\b|with\\b|at\\b|from\\b|is\\b|was\\b|are\\b|you\\b|your\\b|i\\b|we\\b|that\\b|my\\b|our\\b|the\\b|next\\b|last\\b|as\\b|by\\b)[\\p{Ll}-]+){0,3}?) (?<paper>${BINDING}|${LEAFED}|audits?|surveys?|assessments?|inspections?|${ORDER})\\b(?!['’-]| (?:forms?|lists?|books?|date|value|number|page|price|pages|panel|status|is (?:expiring|up)|expires|ends|review|works?|reports?|team)\\b)`,
  'giu',
);
/** Before the thing is named: it is not there yet. */
const FUTURE =
  /\b(?:i|we|assistant [\p{L}]+|[\p{L}]+)(?:['’]ll| will| can| could| would)(?: \p{L}+){0,3} (?:send|sort|come|come by|bring|drop|shoot|fire|have|get|raise|leave|make|e-?mail|do|share|prepare|write|offer|give|run)\b[^.;!?]*$|\b(?:shall i|let me|happy to|glad to|accept and|offer you|me dropping|leave you|do you)\b[^.;!?]*$/iu;
/** The client's own, somebody else's, or what a price, a prize or a tale hangs on. */
const NO_PAPER =
  /\b(?:cancel\p{L}*|fail\p{L}*|charges?|competitors?|neighbours?|other (?:order|offer)|clients? who|archiv\p{L}+|owner|boss|manager is|director agrees|poached|police|court|lawyers?|verbal agreement|never|nobody|don['’]t have|procurement form|expires|in our|according to|lapse[sd]?|renewal|no reply|runs out|valid until|we do all|speak about|passport|the catch)\b/iu;
const MOD =
  /\b(?:attached|enclosed|signed|above|below|new|revised|free|no-cost|quick|small|proper|crazy|cracking|last|current|previous|present|open|valued|early|full|signed|completed|little|no-obligation|complimentary|good|great|short|other|own|whole|simple|short|next|usual|binding) ?/gu;

/** They have it in hand. */
const HAVE =
  /\b(?:attach\p{L}*|enclos\p{L}*|sen[dt]|sended|shared|forwarded|e-?mailed|mailed|posted|left|dropped|prepared|drawn up|drew|made|put together|generated|sign|signs|signed|signature|stamp\p{L}*|complete|completed|fill|return|back|here|here['’]s|link|below|see|seen|saw|check|checked|look|looked|read|opened|received|receive|refer\p{L}*|regarding|reference|feedback|acknowledg\p{L}+|about|following|spam|hours into|browse|did)\b/iu;
/** …and could sign it. */
const IN_HAND =
  /\b(?:attach\p{L}*|enclos\p{L}*|sended|prepared|drawn up|drew up|generated|sign|signs|signed|signature|stamp\p{L}*|complete|completed|fill|return|back|here|here['’]s|link|below)\b/iu;
/** An order is asked for. */
const DEMANDS =
  /\b(?:need|needs|send|release|share|place|waiting|await|awaiting|wait|look forward to|looking forward to|favour us with|require|issue|raise|want|give us|get the|get a)\b/i;
/** A visit of theirs is offered. */
const OFFERS = /\b(?:free|complimentary|no-cost|quick|do|run|offer|for|from|happy)\b/i;

/** Without it nothing is found. */
export const PAPER_CUES: readonly RegExp[] = [NAMED];

/** "All it needs is a signature on the order form by noon" -> the order form; undefined where none is named, or it is theirs. */
export function paperNamed(text: string): Paper | undefined {
  // What a link leads to must not go with it.
  if (tooLong(text) || NO_PAPER.test(text) || factsOf(text).links.length > 0) return undefined;
  for (const m of text.matchAll(NAMED)) {
    const { owner = '', mods = '', paper = '' } = m.groups ?? {};
    const the = owner.toLowerCase();
    const kind = paper.toLowerCase();
    const isOrder = new RegExp(`^(?:${ORDER})$`, 'i').test(kind);
    if (the === 'your' && !/^(?:quotes?|quotations?|proposals?)$/.test(kind) && !isOrder) continue;
    const bare = `${mods.replace(MOD, '').trim()} ${/^(?:po|loa)$/.test(kind) ? paper.toUpperCase() : paper}`.trim();
    if (bare.split(' ').length > 5 || boasts(bare) || shouts(bare) || /\p{L}+(?:ed|ly)\b/u.test(mods.replace(MOD, '')))
      continue;
    if (isOrder && (!DEMANDS.test(text.slice(0, m.index)) || /\bnew\b|\b(?:placing|placed)\b/i.test(text))) continue;
    if (isOrder) return { thing: withA(bare.replace(/^your /i, '')), plural: false, state: 'order' };
    const plural = /s$/.test(kind) || kind === 'case studies';
    const promised = FUTURE.test(text.slice(0, m.index));
    const one = /^an?$/.test(the);
    if (
      one &&
      !promised &&
      !(new RegExp(`^(?:${SERVED})$`, 'i').test(kind) && OFFERS.test(text.slice(0, m.index) + mods))
    )
      continue;
    // "My report", "our yarn contract": none of theirs to read.
    if (
      /^(?:my|our)$/.test(the) &&
      !/^(?:quot|proposal|brochure|catalog|price|video|sample|offer|estimate|case)/.test(kind) &&
      !/\b(?:attach|enclos)/i.test(text)
    )
      continue;
    const named = one ? withA(bare) : `${/^(?:this|your)$/.test(the) ? 'the' : the} ${bare}`;
    if (promised || one) return { thing: named, plural, state: 'promised' };
    if (!HAVE.test(text)) continue;
    if (!new RegExp(`^(?:${BINDING}|${LEAFED})$`, 'i').test(kind)) continue;
    const binds = new RegExp(`^(?:${BINDING})$`, 'i').test(kind);
    if (binds && !IN_HAND.test(text)) continue;
    return { thing: named, plural, state: binds ? 'binds' : 'there' };
  }
  return undefined;
}
