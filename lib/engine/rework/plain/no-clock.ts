import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { unhurried } from '../../rewrite/words/time';
import { calm } from '../../rewrite/words/verbatim';

/** With an offer that hangs on the day, the day is a fact. */
const HANGS =
  /[$€£₹%]|\b(?:offer|price|discount|rate|quote|trial|expires?|ends?|closes?|valid|free|off|after that|otherwise|or else|deadline|last day|need to know|only \d|because|as the)\b/i;
/** Says nothing without its day. */
const NEEDED = /\b(?:due|on|is|are|be|was|until|till?|the)$|\blatest\b/i;
const FEWEST = 5;

/** "To hold space I need only your contact by Thursday noon." -> "To hold space I need only your contact." */
export default defineRewriter({
  id: 'no-clock',
  kind: 'release',
  title: 'Take the clock out',
  why: 'people decide at their own pace',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/deadline',
  propose({ sentence, rule }) {
    const text = calm(sentence.text);
    if (!/answer/.test(rule.id) || /:\s*$/.test(text) || HANGS.test(text) || unbalanced(text)) return [];
    const said = unhurried(`${text}.`)?.replace(/[\s.,]+$/, '');
    if (!said || endsOpen(said) || NEEDED.test(said) || said.split(/\s+/).length < FEWEST) return [];
    return [`${said}${/\?\s*$/.test(sentence.text) && !/\?$/.test(said) ? '?' : '.'}`.replace(/\?\.$/, '?')];
  },
});
