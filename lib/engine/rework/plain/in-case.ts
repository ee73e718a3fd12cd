import type { Reading } from '../../reading';
import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { calm, large, small } from '../../rewrite/words/verbatim';
import { casesIn, wishesIn } from './wish';

const DONE =
  'pencill?ed|held|kept|reserved|saved|booked|blocked|set|put|asked|prepared|filled|opened|built|imported|drafted|arranged|lined|mocked|had|drawn|earmarked|allocated|assigned|cleared|provisionally \\p{L}+';
/** "I've pencilled you in for Thursday at 10", "so I went ahead and had our team draft a script". */
const DEED = new RegExp(
  `^((?:(?:so|and|also|accordingly|therefore|in the meantime),? )*)(I|we|(?:my|our) \\p{L}+)(?:['’]ve| have| has)?(?: (?:already|just|even|also|provisionally|gone ahead (?:and|&)|went ahead (?:and|&)|taken the liberty of))* ((?:${DONE})\\b)`,
  'iu',
);
/** "I have kept a seat for you since May": what is kept can be had. */
const KEPT =
  /^(?:(?:so|and|also|now),? )*(?:I|we)(?:['’]ve| have|['’]m|['’]re| am| are)?(?: (?:already|just|even|also|provisionally|gone ahead (?:and|&)|went ahead (?:and|&)))* (?:held|holding|kept|keeping|reserved|saved|set aside|put aside|pencill?ed(?: in)?|blocked(?: off)?) ((?:a|an|one|two|three|four|the|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;!?–—]{2,80}?)(?:,? (?:(?:for|under|in) (?:you|your name)|since|on hold|aside|open|because|and|but|so|until|till)\b.*)?$/isu;
const HASTE = /\b(?:already|just|gone ahead (?:and|&)|went ahead (?:and|&)) /gi;
const BEHIND =
  /\s*(?:[;–—]| - ).*$|,? (?:and|so|but|&)(?: then| just)? (?:please|pls|kindly|let|make sure|have|need|don['’]t|said|told|kinda|expect|I|we|you|they|he|she|it|my|our|all)\b.*$|, (?:please|pls|plz|kindly|no\b|just|make|unless|otherwise|don['’]t|I|we|you|because|as)\b.*$|,? (?:unless|because|otherwise|before (?:he|she|they|somebody|someone))\b.*$/isu;
/** What binds, costs, or goes over their heads is not undone by a kind word. */
const HARSH =
  /\b(?:invoice[ds]?|charged?|signed|your (?:boss|manager|director|ceo|cfo|cio|superior|card|account)|in my forecast|in my number|my (?:boss|manager|director|vp)|a yes|liberty)\b/i;
const BOUND = /\b(?:if|should you|once|unless|not|never|nothing|nobody)\b|n['’]t\b/i;
const FEWEST = 5;

/** "I've pencilled the 19th and I'll ring you." -> "I've pencilled the 19th, in case that suits you." */
export default defineRewriter({
  id: 'in-case',
  kind: 'soften',
  title: 'Leave it to them to take',
  why: 'what you have done stays said, and they stay free',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/assumptive' && flag.rule.severity === 'warning',
  propose({ sentence, reading }) {
    const text = calm(sentence.text);
    const kept = KEPT.exec(text)?.[1]?.trim();
    if (kept && !BOUND.test(kept) && !HARSH.test(kept) && !endsOpen(kept) && !unbalanced(kept)) return thereIs(kept);
    const m = DEED.exec(text);
    if (!m || /\?/.test(text) || unbalanced(text)) return [];
    const rest = text.slice(m.index + m[0].length).replace(BEHIND, '');
    const said = `${text.slice(0, m.index)}${m[0].replace(HASTE, '')}${rest}`.replace(/[\s,:]+$/, '');
    if (
      BOUND.test(said) ||
      HARSH.test(said) ||
      endsOpen(said) ||
      said.split(/\s+/).length < FEWEST ||
      /[.!?]\s+\S/.test(said)
    )
      return [];
    // "$640 that cost me." behind it takes no other words.
    const alone = !/[.!?]\s+\S/.test(said);
    return [...(alone ? casesIn(reading) : []).map((free) => `${said}, ${free}.`), ...couldBe(m, rest, reading)];
  },
});

/** "Tuesday 22 April is free if that suits you.", "There is a seat for your shop if you'd like it." */
function thereIs(kept: string): readonly string[] {
  if (/day\b|\b\d{1,2}(?:st|nd|rd|th)\b/i.test(kept)) return [`${large(kept)} is free if that suits you.`];
  const many = /^(?:two|three|four|\d+) /i.test(kept);
  return [
    `There ${many ? 'are' : 'is'} ${small(kept)} for you if you'd like ${many ? 'them' : 'it'}.`.replace(
      /(for you\w*\b.*) for you(?= if)/,
      '$1',
    ),
  ];
}

const BASE: Readonly<Record<string, string>> = {
  held: 'hold',
  kept: 'keep',
  reserved: 'reserve',
  saved: 'save',
  prepared: 'prepare',
  arranged: 'arrange',
  allocated: 'allocate',
  built: 'build',
  put: 'put',
  set: 'set',
};
const PAST = /\b(?:since|ago|yesterday|last|already|this morning)\b/i;

/** "We blocked two looms for your towels." -> "If you'd like, we can block two looms for your towels." */
function couldBe([, , who = '', form = '']: RegExpExecArray, rest: string, reading: Reading): readonly string[] {
  const verb =
    BASE[form.toLowerCase()] ?? /^(pencil|book|block|open|draft|ask|fill|assign)l?ed$/i.exec(form)?.[1]?.toLowerCase();
  if (!verb || PAST.test(rest)) return [];
  const deed = `${/^i$/i.test(who) ? 'I' : small(who)} can ${verb}${rest}`.replace(/[\s,:]+$/, '');
  return wishesIn(reading).map((wish) => `${large(wish)}, ${deed}.`);
}
