import type { Reading } from '../../reading';
import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { factOf } from '../words/plain-fact';
import { turned } from '../words/questions';
import { type TruthKind, truthOf } from '../words/truth';
import { large } from '../words/verbatim';

const TAGS: Readonly<Record<TruthKind, readonly string[]>> = {
  price: ['is that in the region you had in mind?', 'does that fit what you had in mind?'],
  size: ['would that be enough for you?', 'is that the scale you need?'],
  work: ['is that something you need?', 'would that be useful to you?'],
  way: ['would that work for you?', 'would that suit you?'],
  trait: ['how important is that to you?', 'does that matter to you?'],
};
/** Such a question stands there already. */
const ASKED =
  /\b(?:is that (?:in the region|something you|of use|what you need)|does that (?:fit|matter)|would that (?:be|work|suit)|is that the|how important is|how does that sit)\b/i;

/** "If a part fails, we replace it within the day." -> "If a part fails, we replace it within the day – how important is that to you?" */
export default defineRewriter({
  id: 'their-weight',
  kind: 'soften',
  title: 'Ask what they make of it',
  why: 'a fact is worth what they make of it',
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text }, reading }) {
    // Asked whether it fits in one wording, it need not be asked in another.
    const truth = factOf(text) ? undefined : truthOf(text);
    if (!truth) return [];
    return turned(TAGS[truth.kind], text).map((tag) => `${large(truth.text)} ${dashIn(reading)} ${tag}`);
  },
});

/** The dash that the rep uses. */
function dashIn({ draft: { body } }: Reading): string {
  return body.includes('—') ? '—' : / - /.test(body) && !body.includes('–') ? '-' : '–';
}
