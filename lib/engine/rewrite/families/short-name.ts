import { defineRewriter, flagKind } from '../types';
import { introducedIn } from '../words/name';

/** "My name is Ray Delgado, I own Tri-County Vending out of Fort Wayne." -> "Ray Delgado here, from Tri-County Vending." */
export default defineRewriter({
  id: 'short-name',
  kind: 'trim',
  title: 'Keep to the name',
  why: 'who you are fits into four words',
  fits: (flag) =>
    /me-focus\/(?:introduction|company|claim|telling)/.test(flagKind(flag)) &&
    flag.sentence.field === 'body' &&
    !flag.sentence.item,
  propose({ sentence: { text } }) {
    const found = introducedIn(text);
    if (!found) return [];
    const { person, firm, rest } = found;
    const place = /^,? ((?:in|near) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?=\s*(?:[.,]|$))/u.exec(rest)?.[1];
    return firm ? [`${person} here, from ${firm}${place ? ` ${place}` : ''}.`] : [];
  },
});
