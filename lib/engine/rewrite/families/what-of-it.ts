import { wordsOf } from '../grammar';
import { defineRewriter, isStatement, mayAsk } from '../types';
import { askedHere, endsTalk } from '../words/asked-here';
import { hasClause } from '../words/clauses';
import { dashIn } from '../words/dash';
import { turned } from '../words/questions';
import { wordCount } from '../words/said';
import { type ToldKind, toldIn } from '../words/told';
import { large, small } from '../words/verbatim';

const TAGS: Readonly<Record<ToldKind, readonly string[]>> = {
  price: ['does that fit what you had in mind?', 'is that in the region you had in mind?'],
  terms: ['would that work for you?', 'would that suit you?'],
  work: ['would that be of use to you?', 'is that of any use to you?'],
  goods: ['would that be of use to you?', 'is that something you could use?'],
  trait: ['does that matter to you?', 'does that make a difference to you?'],
  paper: ['would that be of use to you?', 'is that of use to you?'],
};
/** Put into the question where a statement with a question behind it would not stand. */
const WITHIN: Readonly<Partial<Record<ToldKind, string>>> = {
  trait: 'Does it matter to you that {s}?',
};
const MOST_WITHIN = 22;
/** Who somebody is, and a person's own tale, are no clause of a question. */
const APART =
  /\b(?:I|[Mm]y)\b|\b(?:are|['’]re) (?:an?|the)\b|\b(?:chairman|dates?|same|there|everything|left|program|programme)\b/;

/** "We're HIPAA eligible and sign BAAs." -> "We're HIPAA eligible and sign BAAs – does that matter to you?" */
export default defineRewriter({
  id: 'what-of-it',
  kind: 'soften',
  title: 'Ask what it means to them',
  why: 'a fact counts for what they make of it',
  fits: (flag) => flag.rule.kind !== 'list' && isStatement(flag) && mayAsk(flag, ASKED) && askedHere(flag),
  propose(flag) {
    const { text } = flag.sentence;
    const told = toldIn(text);
    if (!told || (told.kind !== 'price' && !endsTalk(flag))) return [];
    const tags = turned(TAGS[told.kind], text)
      .slice(0, 1)
      .map((tag) => `${large(told.text)} ${dashIn(flag.reading)} ${tag}`);
    const frame = WITHIN[told.kind];
    const within =
      frame !== undefined &&
      !APART.test(told.text) &&
      wordCount(told.text) <= MOST_WITHIN &&
      hasClause(wordsOf(told.text))
        ? [frame.replace('{s}', small(told.text))]
        : [];
    return [...tags, ...within];
  },
});

/** Such a question stands there already. */
const ASKED =
  /\b(?:(?:does it matter|would it be of use|would it work) (?:to|for) you (?:that|if)|is that (?:in the region|something you|of use|what you need)|does that (?:fit|matter|make)|would that (?:be|work|suit)|hear more about that|what do you make of|look from your side)\b/i;
