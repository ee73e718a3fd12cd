import { defineRewriter, inLetter, says } from '../types';
import { turned } from '../words/questions';
import { STEP_CUES, stepNamed } from '../words/step-named';

const FRAMES = [
  'If {o} would help at some point, just say so.',
  'Should {o} be of use one day, just say when.',
  'If you ever want {o}, just say so.',
];
/** The message says so already: a second such line is noise. */
const SAID = /\b(?:would help|if (?:it|that|this) helps|be of (?:any )?use|just say (?:so|when)|if you ever want)\b/i;

/** The next sentence goes on about the hour: it would ask again for what was left to them. */
const SETS_HOUR =
  /\b(?:which (?:day|works|one|date|of)|which works|how does \S+ (?:week )?look|(?:i|we)(?:['’]ve| have|['’]m| am)(?: got)? (?:mon|tue|wed|thu|fri|\d{1,2} ?[ap]m|free|the \d)|feedback which date|when (?:suits|works)|does that (?:work|suit)|best number|good number|prepare your|inform (?:the )?security)/iu;

/** "I'll give you a ring on Thursday at 2." -> "If a ring would help at some point, just say so." */
export default defineRewriter({
  id: 'if-it-helps',
  kind: 'release',
  title: 'Let them ask for it',
  why: 'a step that they ask for is one that they take',
  cardOnly: true,
  gate: STEP_CUES,
  fits: (flag) =>
    inLetter(flag) &&
    !/:\s*$/.test(flag.sentence.text) &&
    (flag.rule.lens === 'ask'
      ? /^(?:meeting|slot|second|favour|decision)$/.test(flag.rule.kind)
      : (flag.rule.lens === 'pressure' && /^(?:assumptive|directive|override|deadline)$/.test(flag.rule.kind)) ||
        flag.rule.kind === 'wish') &&
    !says(flag.reading, SAID, flag.sentence.index),
  propose({ sentence: { text, index }, reading }) {
    const next = reading.sentences[index + 1];
    if (next && SETS_HOUR.test(next.text)) return [];
    const step = stepNamed(text);
    return step ? turned(FRAMES, text).map((f) => f.replace('{o}', step)) : [];
  },
});
