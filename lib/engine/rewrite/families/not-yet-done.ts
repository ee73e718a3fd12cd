import { defineRewriter, flagKind, inLetter } from '../types';
import { offered, speakerOf } from '../words/speaker';
import { deed } from '../words/trim';
import { DONE, DONE_FORMS } from '../words/unasked';
import { calm } from '../words/verbatim';

const DID = new RegExp(
  `(?:^|[,;] |\\b(?:and|so|because) )(i|we|(?:our|my) [\\p{L}-]+)(?:['’]ve| have| has|['’]m| am)?(?: (?:just|already|also|provisionally|now|personally|gone ahead and|went ahead and|went ahead &|taken the liberty of|took the liberty of|taken it upon myself to|took it upon myself to))* (${DONE_FORMS})\\b((?:[^.!?;\\n]|\\.(?=\\d))*)`,
  'iu',
);
const MADE = /^(?:built|created|prepared|printed|drafted|designed|drawn up|mocked up|made you|filled in)$/i;
const BEHIND =
  /\s*(?:[,;(–—]| - |\p{Extended_Pictographic}).*$|,? (?:and|as|so|since|because|but|rather than|only because|with my)\b.*$/isu;
const OF_THE_DEED = /\b(?:provisionally|already|no deposit|with no deposit|on my side)\b/gi;

/** "We have reserved a 20ft space for you." -> "If you'd like, we can reserve a 20ft space for you." */
export default defineRewriter({
  id: 'not-yet-done',
  kind: 'soften',
  title: 'Offer it first',
  why: 'what was done unasked feels like a debt',
  gate: [DID],
  fits: (flag) => inLetter(flag) && !/\?\s*$/.test(flag.sentence.text) && flagKind(flag) === 'pressure/assumptive',
  propose({ sentence }) {
    // A picture in mid-sentence ends a thought.
    const m = DID.exec(calm(sentence.text.replace(/\p{Extended_Pictographic}\uFE0F?/gu, ';')));
    if (!m) return [];
    const [, who = '', form = '', rest = ''] = m;
    // Made already, it cannot be offered to be made; and a gift that came with it would go.
    if (MADE.test(form)) return [];
    if (/\b(?:free|no cost|no deposit|complimentary)\b/i.test(sentence.text)) return [];
    const base = DONE[form.toLowerCase()];
    const act = ordered(deed(`${base}${rest.replace(BEHIND, '').replace(OF_THE_DEED, '')}`, 3));
    // Only what is theirs, or kept for them, can be offered to them.
    if (!base || !act || !/\b(?:you|your|us)\b/i.test(act) || /\byou (?:were|are|said)\b|\bmyself\b/i.test(act))
      return [];
    // With a reason, it was owed; "put you on it", "your area Mon": what is meant was cut.
    if (
      /\bbecause\b/i.test(rest) ||
      /\b(?:it|that|this)$|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/i.test(act)
    )
      return [];
    if (
      /^\s+(?:\p{L}+ ){1,3}as\b/iu.test(rest) ||
      /^put your name$/i.test(act) ||
      /^pencil you in (?:at|in|with)\b/i.test(act)
    )
      return [];
    // "Put you down", "pencil you in": for what, they must know.
    if (/\b(?:you|us)(?: in| down)?$/i.test(act) && !/\bfor (?:you|us)$/i.test(act)) return [];
    return offered(speakerOf(who.toLowerCase()), act);
  },
});

/** "Keep for you 1.200" -> "keep 1.200 for you"; a time that was taken out is still a time. */
function ordered(act: string | undefined): string | undefined {
  return act
    ?.replace(/^(\p{L}+) (for you) (.+)$/u, '$1 $3 $2')
    .replace(/^(hold|book|block|reserve|set aside|save|keep) (?=(?:for|with|to)\b)/, '$1 a time ')
    .replace(/^book us$/, 'book a time for us');
}
