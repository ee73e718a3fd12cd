import { defineRewriter, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { undated, unhurried } from '../../rewrite/words/time';
import { calm, small } from '../../rewrite/words/verbatim';

const LEAD = '(?:(?:so|and|but|just|simply|please|kindly|pls|plz|then|otherwise)\\b,? )*';
const DO =
  'accept|answer|apply|ask|bring|call|choose|click|come|complete|confirm|drop|email|fill|forward|give|hit|leave|let|mail|message|name|pass|pick|ping|pop|provide|put|register|reply|respond|return|say|send|share|shoot|show|state|submit|tell|text|upload|whatsapp|write';
/** "Reply YES and my executive will reach your campus", "Send me one load so I can price it". */
const DEAL = new RegExp(
  `^${LEAD}((?:${DO})\\b[^.;!?\\n]{0,110}?),? (?:and|&|then|so(?: that)?) ((?:I|we|he|she|they|it|(?:my|our|the) \\p{L}+(?: \\p{L}+)?)(?:['’]ll| will| shall| can| could)) (\\p{Ll}[^;!?\\n]{2,120})$`,
  'iu',
);
/** "One line from you by 5 pm and I can hold it." */
const LINE = new RegExp(
  `^${LEAD}((?:one|a|just one|a single|a quick|your) (?:line|word|yes|nod|reply|email|message|call|text|confirmation|thumbs[- ]up)\\b[^.;!?\\n]{0,50}?),? (?:and|&) ((?:I|we|he|she|(?:my|our) \\p{L}+)(?:['’]ll| will| can)) (\\p{Ll}[^;!?\\n]{2,120})$`,
  'iu',
);
const BEHIND =
  /,? (?:and|so|but|then)(?: then)? (?:please|kindly|let|I|we|you|they|he|she|it(?! )|get|quit|never|stop)\b.*$|,? (?:before|because|unless|otherwise|as (?:the|we|I|it|they)|since|in time)\b.*$|, (?:then|no\b|just|guaranteed|I|we|you)\b.*$|\s*[–—].*$| - .*$/isu;
const HARSH =
  /\b(?:login|password|social|bank|dates? of birth|their names?|contact them|boss|manager|director|convince|never|stop|quit|leave you|close|release|beat|win|blame|losing|lose|guarantee\w*|best|insane|wire|money|them|cutting)\b/i;
const LOUD =
  /\b(?:personally|immediately|right away|straight away|inside the hour|within the hour|itself|same day) ?/gi;
const MOST_ASKED = 24;

/** "Reply YES and my executive will call tomorrow." -> "If you reply YES, my executive can call tomorrow." */
export default defineRewriter({
  id: 'exchange',
  kind: 'release',
  title: 'Make it an exchange',
  why: 'what follows their step is said, and the step stays theirs',
  fits: (flag) =>
    inLetter(flag) && /^(?:ask|pressure)$/.test(flag.rule.lens) && !/guilt|override|loss/.test(flag.rule.kind),
  propose({ sentence }) {
    if (/\p{Extended_Pictographic}\uFE0F?\s*\S/u.test(sentence.text)) return [];
    const text = calm(sentence.text);
    if (/\?/.test(text) || unbalanced(text) || /\bor (?:a )?no\b|\bknow\b/i.test(text)) return [];
    const deal = DEAL.exec(text);
    const line = deal ? null : LINE.exec(text);
    const [, asked = '', who = '', act = ''] = deal ?? line ?? [];
    if (!asked) return [];
    const theirs = free(asked);
    const given = act
      .replace(BEHIND, '')
      .replace(LOUD, '')
      .replace(/[\s,]+$/, '');
    if (
      HARSH.test(`${theirs} ${given}`) ||
      endsOpen(theirs) ||
      (endsOpen(given) && !act.endsWith(given)) ||
      unbalanced(given)
    )
      return [];
    if (theirs.split(/\s+/).length > MOST_ASKED || given.split(/\s+/).length < 2) return [];
    const what = `${small(who)
      .replace(/^i\b/, 'I')
      .replace(/(?:['’]ll| will| shall)$/i, ' can')} ${given}`;
    const step = deal ? `If you ${small(theirs)}` : `With ${small(theirs)}`;
    return [`${step}, ${what}.`, `${step}, ${undated(` ${what} `).trim()}.`];
  },
});

/** Without the clock that hurries it. */
function free(asked: string): string {
  const padded = `You ${asked}.`;
  return (unhurried(padded) ?? padded)
    .replace(/^You /, '')
    .replace(
      /,? (?:by (?:bed ?time|return(?: of)?(?: mail| post)?|close|tonight|lunch(?:time)?)|at (?:the |your )?earliest(?: convenience)?)\b/gi,
      '',
    )
    .replace(/[\s,.]+$/, '');
}
