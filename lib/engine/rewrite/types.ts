import type { Finding } from '../diagnose';
import { oncePer } from '../once';
import type { Reading, Sentence } from '../reading';
import type { FixKind } from '../types';

/** A flagged sentence, as a rewriter sees it. */
export interface Case extends Finding {
  readonly reading: Reading;
  /** Every sentence of the draft that carries a flag. */
  readonly flagged?: ReadonlySet<Sentence>;
}

/** New words for more than the flagged sentence: they replace everything from `first` to `last`. */
export interface Wide {
  readonly first: Sentence;
  readonly last: Sentence;
  readonly text: string;
}

/** What could stand in the sentence's place; an empty string takes the sentence out. */
export type Proposal = string | Wide;

/** One family of rewrites: one file. */
export interface Rewriter {
  readonly id: string;
  readonly kind: FixKind;
  /** What it does, as a verb phrase: the button's name. */
  readonly title: string;
  /** Why it helps, in a clause. */
  readonly why: string;
  /**
   * It proposes nothing for a sentence that none of these could match: the words that they need are looked for in all
   * sentences at once. None if it may speak of any.
   */
  readonly gate?: readonly RegExp[];
  /** Offered on a card, where the rep sees how it would stand; a letter that is reworked as a whole would be spoilt by it. */
  readonly cardOnly?: true;
  /** Offered only where no family before it had anything to offer. */
  readonly lastResort?: true;
  /** Does it know this flag at all? Cheap. */
  readonly fits: (flag: Case) => boolean;
  /**
   * What could stand there, best first; few, as each is judged in the whole draft.
   * Plain words with contractions: the register is matched to the draft afterwards.
   */
  readonly propose: (flag: Case) => readonly Proposal[];
}

export function defineRewriter(rewriter: Rewriter): Rewriter {
  return rewriter;
}

/** Lens and kind of the rule that flagged: `pressure/guilt`. */
export function flagKind({ rule }: Finding): string {
  return `${rule.lens}/${rule.kind}`;
}

/** How many questions the message asks already: a client who is asked five things answers none. */
export const questionsIn: (reading: Reading) => number = oncePer(
  ({ content }) => content.filter((s) => s.field === 'body' && s.text.includes('?')).length,
);

const said: (reading: Reading) => Map<RegExp, readonly number[]> = oncePer(() => new Map());

/** Does any sentence of the message, but the one at `besides`, say this? Read once a message, however many flags it has. */
export function says(reading: Reading, pattern: RegExp, besides?: number): boolean {
  const known = said(reading);
  let where = known.get(pattern);
  if (!where) {
    where = reading.content.filter((s) => pattern.test(s.text)).map((s) => s.index);
    known.set(pattern, where);
  }
  return where.some((index) => index !== besides);
}

/** In the letter itself, outside lists. */
export const inLetter = ({ sentence }: Finding): boolean => sentence.field === 'body' && !sentence.item;

/** Talk of the seller's in the letter itself. */
export const isOwnTalk = (finding: Finding): boolean => finding.rule.lens === 'me-focus' && inLetter(finding);

/** What the seller claims to do, or says that he is doing. */
export const isClaim = ({ rule }: Finding): boolean => /^(?:claim|doing)$/.test(rule.kind);

/** What the seller's house is, or tells of itself. */
export const isOfFirm = ({ rule }: Finding): boolean => /^(?:company|telling)$/.test(rule.kind);

/** Neither a question nor what leads a list. */
export const isStatement = ({ sentence }: Finding): boolean => !/[?:]\s*$/.test(sentence.text);

/** Nothing is sold here: to ask what they need would belie it. */
const NO_PITCH =
  /\b(?:no pitch|not (?:here to |going to |trying to )?(?:pitch|sell)(?:ing)?\b|nothing to (?:sell|pitch)|won['’]t pitch|without selling|not (?:after|looking for) (?:business|work)|not my product|just (?:like|want) to (?:follow|read|see) (?:you|what)|be glad to follow|enjoy following)\b/i;
/** Who asks for hands or money offers no goods. */
const CHARITY =
  /\b(?:(?:our|need|more|few|looking for) (?:volunteers|trustees|donors)|registered charity|charity which|(?:we(?:['’]re| are)|[,:] ?the|[,:] ?a) (?:a )?(?:\w+ ){0,3}charity\b|(?:sponsor|donate to) us|we have raised|hospice|our beneficiaries)\b/i;

/** A step that is pressed for: a decision, a favour, a deed at once. */
export const pressesForStep = (flag: Finding): boolean =>
  inLetter(flag) && /ask\/(?:decision|favour|second)|pressure\/(?:directive|assumptive|deadline)/.test(flagKind(flag));

/** Does the letter say of itself that it sells nothing, or ask for gifts? */
export function sellsNothing(reading: Reading): boolean {
  return says(reading, NO_PITCH) || says(reading, CHARITY);
}

/** A fourth question is an interrogation. */
const ENOUGH_QUESTIONS = 3;

/** Talk of the seller's in the letter whose place a question may take: not one that `asked` finds there already. */
export function mayAsk(flag: Case, asked?: RegExp): boolean {
  const { reading } = flag;
  return (
    isOwnTalk(flag) &&
    !sellsNothing(reading) &&
    questionsIn(reading) < ENOUGH_QUESTIONS &&
    !(asked && says(reading, asked))
  );
}

/** A statement of the seller's whose place an offer may take: not one that `offered` finds elsewhere in the letter already. */
export function mayOffer(flag: Case, offered: RegExp): boolean {
  const { reading, sentence } = flag;
  return isOwnTalk(flag) && isStatement(flag) && !sellsNothing(reading) && !says(reading, offered, sentence.index);
}
