import { defineRewriter, flagKind, inLetter } from '../types';
import { calm, firstClause, small } from '../words/verbatim';

/** A price, an offer or a trial with its date. */
const TERMS =
  /^(?:(?:please |kindly |pls )?note (?:that )?|fyi,? |and |also |now |but )*((?:(?:our|my|the|this|these|your|those|that|all|current|new)\b|[\p{L}-]+ (?:price|offer|trial|rate|option)s?\b)(?:[^.;!?]|\.(?=\d)){2,80}?\b(?:until|till?|valid|through|expires?|ends?|on promotion|finishes)\b(?:[^.;!?]|\.(?=\d))*)$/iu;
const THING =
  /\b(?:prices?|pricing|rates?|offers?|quotes?|quotation|discount|promotion|option|trial|terms|price list|campaign|proposal|line)\b/i;
const PUSH =
  /\b(?:gone|hurry|last|lose|never|must|before it|act|miss|hold it|manager|boss|director|only \d|left|quarter|goes away|disappear|forever)\b/i;
const RUNS_OUT =
  /^(your (?:free )?trial) (?:expires|ends|runs out) (in (?:\d+|two|three|four|five|a few) (?:days?|hours?|weeks?)|on [^,;.!?]+|tonight|tomorrow|today)$/i;

/** "They are going up on the 1st", "your claim window shuts in 19 days": a fact with its date. */
const CHANGES =
  /^(?:(?:please |kindly |pls )?note (?:that )?|and |also |but )*((?:from \d{1,2} \p{L}+,? )?(?:they|it|prices|rates|fees|premiums|tariffs|(?:our|my|the|these|your|those|all|new|your)(?: [\p{L}\d/-]+){1,7}?) (?:(?:is|are) going up|(?:will )?go(?:es)? up|will be \+?\d+ ?%|(?:will )?(?:shuts?|closes?|starts?|changes?|opens?|finish(?:es)?|goes back to [^,;.]{3,30}?))(?: (?:again|by \d+ ?%))?(?: (?:on|in|from|at|until|till|by) [^,;.!?]{2,40}?| \d{1,2}(?:st|nd|rd|th)? \p{L}+)?)(?=\s*(?:[,;.!]|$| and (?:after|then|it|we|i)\b| for all\b| because\b| hence\b| so\b))/iu;
const DATED =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const FOR = ['in case that helps your planning', 'in case you need it for your planning'];

/** "This price is valid until Friday only!!" -> "This price is valid until Friday." */
export default defineRewriter({
  id: 'plain-terms',
  kind: 'release',
  title: 'Give the date, not the push',
  why: 'a date told once is help, pressed it is a threat',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/deadline',
  propose({ sentence }) {
    const text = calm(sentence.text)
      .replace(/\b(?:only|just|strictly)\s+(?=(?:until|till?|for|valid|\d))/gi, '')
      .replace(/\s+(?:only|sharp)$/i, '');
    const out = RUNS_OUT.exec(text);
    if (out) {
      const [, trial = '', when = ''] = out;
      const until = /^in /i.test(when) ? `for another ${when.slice(3)}` : `until ${when.replace(/^on /i, '')}`;
      return [`${trial} runs ${until}.`, ...FOR.map((f) => `${trial} runs ${until}, ${f}.`)];
    }
    const changes = CHANGES.exec(text)?.[1];
    if (changes && DATED.test(changes) && !PUSH.test(changes)) {
      const plain = (changes[0] ?? '').toUpperCase() + changes.slice(1);
      return [
        `${plain.trim()}.`,
        `${plain.trim()}, ${FOR[0]}.`,
        `${plain.trim()}; if that is too soon, just say.`,
        ...planned(plain.trim()),
      ];
    }
    const terms = TERMS.exec(text)?.[1];
    if (!terms) return [];
    const said = firstClause(terms.replace(/,? and (?:after|then|from)\b.*$/is, '')).replace(/\s+(?:only|sharp)$/i, '');
    if (
      !THING.test(said) ||
      PUSH.test(said) ||
      !/\b(?:until|till?|valid|through|expires?|ends?|finishes)\b/i.test(said)
    )
      return [];
    const plain = (said[0] ?? '').toUpperCase() + said.slice(1);
    return [`${plain}.`, `${plain}, ${FOR[0]}.`, `${plain}; if that is too soon, just say.`, ...planned(plain)];
  },
});

function planned(plain: string): readonly string[] {
  return [`If it helps your planning: ${small(plain)}.`];
}
