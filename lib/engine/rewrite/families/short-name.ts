import { defineRewriter, flagKind, inLetter } from '../types';
import { calledIn, introducedIn } from '../words/name';

/** Nobody says "Inc." of himself. */
const LEGAL = /(?<! &)(?:,? (?:Co\.?,? Ltd|Pvt\.? Ltd|Inc|Ltd|GmbH|LLC|JSC|BV|S\.r\.l|Co|Pvt)\.?)+$/i;

/** "My name is Ray Delgado, I own Tri-County Vending out of Fort Wayne." -> "Ray Delgado here, from Tri-County Vending." */
export default defineRewriter({
  id: 'short-name',
  kind: 'trim',
  title: 'Keep to the name',
  why: 'who you are fits into four words',
  fits: (flag) => /me-focus\/(?:introduction|company|claim|telling)/.test(flagKind(flag)) && inLetter(flag),
  propose({ sentence: { text }, rule }) {
    const found = rule.kind === 'introduction' ? calledIn(text) : introducedIn(text);
    if (!found?.firm) return [];
    const { person, firm, rest } = found;
    const place = /^,? ((?:in|near) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?=\s*(?:[.,]|$))/u.exec(rest)?.[1];
    const called = firm.replace(LEGAL, '');
    const where = place ? `${called} ${place}` : called;
    return person
      ? [`${person} here, from ${where}.`, `Greetings from ${person} at ${where}.`]
      : [`Greetings from ${where}.`];
  },
});
