import { defineRewriter, inLetter, says } from '../types';
import { askedFor } from '../words/asked-for';
import { turned } from '../words/questions';
import { FOR_THAT } from '../words/request';

const GIVE = [
  'Should you want to take this further, {o} would be enough to go on.',
  "If you'd like to take this further, {o} would be enough to start with.",
];
const BIND = [
  'There is no hurry with {o}: it can wait until you have decided.',
  'Should you decide to go ahead, {o} would be all it takes.',
];
/** Said once, it need not be said again. */
const SAID = /\b(?:take this further|decide to go ahead|until you have decided)\b/i;

/** "Please send us your drawings." -> "Should you want to take this further, your drawings would be enough to go on." */
export default defineRewriter({
  id: 'would-be-enough',
  kind: 'release',
  title: 'Leave it until they want to',
  why: 'what they would give has time until they want something for it',
  fits: (flag) =>
    flag.rule.lens === 'ask' &&
    /^(?:favour|decision|second)$/.test(flag.rule.kind) &&
    inLetter(flag) &&
    !says(flag.reading, SAID, flag.sentence.index),
  propose({ sentence: { text } }) {
    const asked = askedFor(text);
    if (!asked || FOR_THAT.test(text)) return [];
    const many = /s$/.test(asked.thing.split(/ (?:of|for|with|in|from|to) /)[0] ?? '');
    return turned(asked.binds ? BIND : GIVE, text).map((said) =>
      (many ? said.replace('it can', 'they can') : said).replace('{o}', asked.thing),
    );
  },
});
