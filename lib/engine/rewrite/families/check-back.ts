import { defineRewriter, mayAsk } from '../types';
import { askedHere, endsTalk } from '../words/asked-here';
import { dashIn } from '../words/dash';
import { type FactKind, factOf } from '../words/plain-fact';
import { plainPrice } from '../words/price';
import { turned } from '../words/questions';
import { NO_PRICE, toldIn } from '../words/told';
import { large } from '../words/verbatim';

const BACK: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  price: [
    'is that in the region you had in mind?',
    'does that fit what you had in mind?',
    'how does that sit with what you had in mind?',
  ],
  term: ['does that fit what you need?', 'would that suit you?', 'would that work for you?'],
  thing: ['is that something you need?', 'would that be useful to you?', 'is that of use to you?'],
  deed: ['is that something you need?', 'would that be useful to you?', 'is that of use to you?'],
};
const FEWEST = 4;
/** Such a question stands there already. */
const ASKED =
  /\b(?:is that (?:in the region|something you|of use|what you need)|does that fit|would that (?:be|suit|work)|how important is|how does that sit)\b/i;

/** "Packing is in new 40 kg PP bags." -> "Packing is in new 40 kg PP bags – does that fit what you need?" */
export default defineRewriter({
  id: 'check-back',
  kind: 'soften',
  title: 'Ask whether it fits',
  why: 'a fact is worth what they make of it',
  fits: (flag) => /^(?:claim|company|telling|price)$/.test(flag.rule.kind) && mayAsk(flag, ASKED) && askedHere(flag),
  propose(flag) {
    const {
      sentence: { text },
      reading,
      rule,
    } = flag;
    const price = rule.kind === 'price' ? plainPrice(text) : undefined;
    const fact = factOf(text) ?? (price ? { kind: 'price' as const, text: price } : undefined);
    // "$1.19 each" is one of a list of prices; "each ring is a crack" tells of a case.
    if (!fact || /^(?:[$€£]|each\b)|\bcost [$€£]/i.test(fact.text) || fact.text.split(' ').length < FEWEST) return [];
    // What is done or had is asked about as such: where it ends, and what is no aside.
    if (!/^(?:price|term)$/.test(fact.kind) && (toldIn(text)?.kind === undefined || !endsTalk(flag))) return [];
    if (NO_PRICE.test(fact.text)) return [];
    return turned(BACK[fact.kind] ?? [], text).map((tag) => `${large(fact.text)} ${dashIn(reading)} ${tag}`);
  },
});
