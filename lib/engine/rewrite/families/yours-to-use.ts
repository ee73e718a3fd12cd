import { defineRewriter } from '../types';
import { EFFORT_CUES, madeWith } from '../words/effort';
import { turned } from '../words/questions';
import { small } from '../words/verbatim';

const YOURS = ['{Thing} {is} there if {it is} of use to you.', '{Thing} {is} there for you whenever {it is} of use.'];
const ASK = 'Would {thing} be of use to you?';

/** "We put a lot of effort into the dosage chart." -> "The dosage chart is there if it is of use to you." */
export default defineRewriter({
  id: 'yours-to-use',
  kind: 'release',
  title: 'Give it without the bill',
  why: 'a gift that is counted is a debt',
  gate: EFFORT_CUES,
  fits: ({ rule, sentence }) =>
    sentence.field === 'body' &&
    !sentence.item &&
    /^pressure/.test(rule.lens) &&
    /^(?:guilt|deadline|loss|override)$/.test(rule.kind),
  propose({ sentence: { text } }) {
    const made = madeWith(text);
    if (!made) return [];
    const { thing, many } = made;
    return [...turned(YOURS, text), ASK].map((t) =>
      t
        .replace('{Thing}', thing)
        .replace('{thing}', small(thing))
        .replace('{is}', many ? 'are' : 'is')
        .replace('{it is}', many ? 'they are' : 'it is'),
    );
  },
});
