import { defineRewriter } from '../types';
import { greetingIn } from '../words/greeting';
import { turned } from '../words/questions';
import { large } from '../words/verbatim';

const REASONS = [
  'I noticed [something specific they did or said].',
  'I saw [something specific on their site or in their news].',
  'I read [something specific they wrote].',
];

/** Points back at the sentence before it, or is a button: a new sentence in between would part them. */
const LEANS =
  /^(?:[[→{]|(?:if|otherwise|and|or|so|then|it|that|this|also|here|get|who|is|share|in this|on|please ensure|given)\b)/i;

/** The name, and what it is about. */
const MOST_BEFORE = 2;

/** Puts what is missing before the ask, for the rep to fill in: only they can know it. */
export default defineRewriter({
  id: 'earn-first',
  kind: 'earn',
  title: 'Say first why them',
  why: 'an ask weighs less after a reason that is theirs',
  fits: ({ rule, sentence }) =>
    rule.lens === 'ask' &&
    /^(?:meeting|favour)$/.test(rule.kind) &&
    sentence.field === 'body' &&
    !sentence.item &&
    /\?\s*$/.test(sentence.text) &&
    !LEANS.test(sentence.text),
  propose({ sentence: { text, index }, reading }) {
    // Behind a pitch, a first word comes too late.
    const before = reading.content.filter((s) => s.field === 'body' && s.index < index);
    // What they did was said, or is pointed at.
    if (
      /\b(?:that|those|these|this(?! (?:week|month|quarter|year|morning|afternoon|spring|summer|autumn|winter)\b))\b/i.test(
        text,
      ) ||
      before.some(
        (s) => /\b(?:you|your|you['’]\p{L}+)\b/iu.test(s.text) && !/^(?:thanks|thank you|hope)\b/i.test(s.text),
      )
    )
      return [];
    return before.length <= MOST_BEFORE
      ? [`${turned(REASONS, text)[0]} ${large(text.slice(greetingIn(text)?.length ?? 0))}`]
      : [];
  },
});
