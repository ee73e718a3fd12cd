import { defineRewriter, inLetter, says } from '../types';
import { PAPER_CUES, type Paper, paperNamed } from '../words/paper-named';
import { turned } from '../words/questions';
import { large } from '../words/verbatim';

const FRAMES: Readonly<Record<Paper['state'], readonly string[]>> = {
  there: ['{O} {is} there whenever {it is} of use to you.', '{O} {is} with you, to look at if and when it suits you.'],
  binds: [
    'If you ever want to go ahead, {o} {is} there for you.',
    'If anything in {o} is unclear, just ask.',
    '{O} {is} there if you want to go ahead one day, and a no is fine too.',
  ],
  promised: ["If you'd like {o} at some point, just say so.", 'Would you like {o} at some point, or is it too early?'],
  order: ['Should you want to go ahead at some point, {o} would be enough.'],
};
/** To who was chased for an answer. */
const UNWANTED = 'If {o} {is} not what you need, I am glad to hear that too.';
/** The message says so already: a second such line is noise. */
const SAID =
  /\b(?:there whenever|if and when it suits|there for you|there if you|whenever it suits you|just say so|would be enough|a no is fine)\b/i;

/** "I've prepared the order form, it only needs your signature." -> "If anything in the order form is unclear, just ask." */
export default defineRewriter({
  id: 'there-if-wanted',
  kind: 'release',
  title: 'Let it lie there for them',
  why: 'what they want they take, unasked',
  cardOnly: true,
  gate: PAPER_CUES,
  fits: (flag) =>
    inLetter(flag) &&
    !/:\s*$/.test(flag.sentence.text) &&
    (flag.rule.lens === 'ask'
      ? /^(?:decision|favour|second|meeting)$/.test(flag.rule.kind)
      : /^(?:guilt|assumptive|deadline|directive|override)$/.test(flag.rule.kind) && flag.rule.lens === 'pressure') &&
    !says(flag.reading, SAID, flag.sentence.index),
  propose({ sentence: { text }, rule }) {
    const paper = paperNamed(text);
    if (!paper) return [];
    const { thing, plural, state } = paper;
    const frames = state === 'there' && rule.kind === 'guilt' ? [...FRAMES.there, UNWANTED] : FRAMES[state];
    return turned(frames, text).map((f) =>
      f
        .replace('{O}', large(thing))
        .replace('{o}', thing)
        .replace('{is}', plural ? 'are' : 'is')
        .replace('{it is}', plural ? 'they are' : 'it is')
        .replace('{it}', plural ? 'them' : 'it'),
    );
  },
});
