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
  propose({ sentence: { text, index }, reading, rule }) {
    const found = rule.kind === 'introduction' ? calledIn(text) : introducedIn(text);
    if (
      !found?.firm ||
      !found.person ||
      ROLE.test(found.person) ||
      /\bfor \p{Lu}/u.test(text) ||
      /^[ -]based\b/i.test(found.rest)
    )
      return [];
    const { person, firm, rest } = found;
    // A greeting opens a letter; and what is theirs in the sentence, or what the firm does, must not go with the rest.
    if (reading.content.some((s) => s.field === 'body' && s.index < index && s.is.words > MOST_GREETING)) return [];
    if (/\b(?:you|your)\b/i.test(rest) || DOES.test(rest)) return [];
    const place = /^,? ((?:in|near) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?=\s*(?:[.,]|$))/u.exec(rest)?.[1];
    const called = firm.replace(LEGAL, '');
    const where = place ? `${called} ${place}` : called;
    // "From Denizli" may be a town: nobody works at it.
    const town = /\bfrom\b/i.test(text) && called.split(' ').length <= 2 && !/[&\d]/.test(called);
    return FORMAL.test(reading.draft.body) && !town
      ? [`Greetings from ${person} at ${where}.`, `${person} here, from ${where}.`]
      : [`${person} here, from ${where}.`];
  },
});

/** A greeting that is answered by another. */
const FORMAL = /^\s*(?:dear|good (?:day|morning|afternoon|evening)|respected|greetings)\b/i;
const MOST_GREETING = 12;
const ROLE = /\b(?:role|title|position|accountant|engineer|specialist|consultant|manager)\b/i;
/** "and I look after MSP partners": what they would want to know. */
const DOES = /\b(?:i|we) (?!am\b|are\b|own\b|run\b|founded\b|work (?:for|with|at)\b|live\b|started\b)\p{Ll}+/iu;
