import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { calm } from '../../rewrite/words/verbatim';

/** "I've emailed a few times about the lift contract and silence is an answer", "I did not hear from you about the boxes". */
const ABOUT =
  /\b(?:wrote|written|write|e-?mail(?:ed|s)?|messaged?|call(?:ed|s)?|rang|contacted|texted|reached out|chas(?:ed|ing)|follow(?:ed|ing)?|notes?|letters?|request|reminder|hear|heard|answer(?:ed)?|repl(?:y|ied)|received|acknowledgment|voicemails?)\b[^.;!?:]{0,50}? (?:about|regarding|concerning|of our offer for) ((?:[^.;!?:–—\n]|\.(?=\d)){5,110})/iu;
const END =
  /,(?! ?\d).*$|\s(?:(?:and|but|yet) (?:silence|i|we|you|nothing|nobody|have|had|heard|got|haven['’]t|still|no|not|never|the|it|there|then|so)\b|because|so|as|since|which|who|dated \d|before|after|without|last (?:week|month|spring|year)|(?:an?|two|three|four|\d+|several|few) (?:days?|weeks?|months?|times?)\b|twice|again).*$/iu;
const NO_MATTER =
  /^(?:how|what|why|whether|if|when|who|you|me|us|him|her|them|any|some|every|all|a (?:call|chat|meeting|demo))\b|^\d+ (?:days?|weeks?|months?|times?|january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:(?:the|your|our|my) )?(?:\d+(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|phone|last|previous|e-?mails?|offer|behalf|board|top|it|this|that|hold|side|end|proposal|message|note|opportunity|linkedin)\b|\b(?:it|this|that|them|you|me|us)$/i;

/** "I've emailed a few times about the lift contract and heard nothing." -> "I'm writing about the lift contract." */
export default defineRewriter({
  id: 'matter-only',
  kind: 'release',
  title: 'Say what it is about',
  why: 'the matter is worth a line, the count of letters is not',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/guilt',
  propose({ sentence: { text } }) {
    const said = ABOUT.exec(calm(text));
    const matter = said?.[1]?.replace(END, '').replace(/[\s,]+$/, '');
    if (!matter || matter.length < 5 || NO_MATTER.test(matter) || endsOpen(matter) || unbalanced(matter)) return [];
    return [`This is about ${matter.replace(/^(?:The|Our|My|Your)\b/, (w) => w.toLowerCase())}.`];
  },
});
