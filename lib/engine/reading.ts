import { analyse } from './analyse';
import type { Analysis } from './analyse/types';
import { type Climbed, climb } from './ladder';
import { isEnglish } from './language';
import { parse, type Unit } from './parse';
import { sells } from './sells';
import { stageOf } from './stage';
import type { Context, Draft, Stage } from './types';

/** A unit with its analysis and its place in the message. */
export interface Sentence extends Unit {
  /** Place in `Reading.sentences`. */
  readonly index: number;
  readonly is: Analysis;
  /** For a list item: the sentence that introduces its list. */
  readonly lead?: Sentence;
}

/** The whole message, read from top to bottom as the client would. */
export interface Reading {
  readonly draft: Draft;
  readonly context: Context;
  /** The given stage, corrected by what the text shows. */
  readonly stage: Stage;
  /** Every unit, greeting and signature included. */
  readonly sentences: readonly Sentence[];
  /** Those that are neither greeting nor signature: what rules look at. */
  readonly content: readonly Sentence[];
  readonly asks: readonly Climbed[];
  /** Is this a sales message at all? */
  readonly sells: boolean;
  readonly english: boolean;
}

export function read(draft: Draft, context: Context): Reading {
  const read = parse(draft).map(sentenceOf);
  const sentences = read.some((s) => s.item) ? withLeads(read) : read;
  const content = sentences.filter((s) => s.zone !== 'greeting' && s.zone !== 'signature');
  const stage = stageOf(content, context);
  const frame = { draft, context, stage, sentences, content };
  let english: boolean | undefined;
  let selling: boolean | undefined;
  return {
    ...frame,
    asks: climb(frame),
    // Read when asked for: a rewrite under test is neither a new language nor a new trade.
    get sells() {
      selling ??= sells(frame);
      return selling;
    },
    get english() {
      english ??= isEnglish(draft);
      return english;
    },
  };
}

/** Field by field: for every sentence at every key press, to spread a unit costs several times as much. */
function sentenceOf(unit: Unit, index: number): Sentence {
  const { field, start, end, text, zone, item, line, paragraphStart } = unit;
  return { field, start, end, text, zone, item, line, paragraphStart, index, is: analyse(text) };
}

/** A reading before its asks are weighed. */
export type Frame = Pick<Reading, 'draft' | 'context' | 'stage' | 'sentences' | 'content'>;

/** The first sentence of the body that says something. */
export function firstInBody({ content }: Pick<Reading, 'content'>): Sentence | undefined {
  return content.find((s) => s.field === 'body');
}

/** "Our API supports:" leads the items below it. */
function withLeads(sentences: readonly Sentence[]): readonly Sentence[] {
  let lead: Sentence | undefined;
  return sentences.map((s, i) => {
    const before = sentences[i - 1];
    if (!s.item) lead = undefined;
    else if (before && !before.item) lead = before;
    return s.item && lead ? { ...s, lead } : s;
  });
}
