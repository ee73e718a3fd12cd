import { defineRewriter, flagKind, inLetter } from '../types';
import { endsOpen } from '../words/open-end';

/** What is wanted of a paper, behind where it is: "for your signature", "you just need to sign page 2". */
const WANTED =
  /(?:,? (?:for|awaiting|ready for|pending) your (?:kind |urgent |immediate |quick |early |formal )*(?:e-?signature|signature|countersignature|approval|treatment|payment|confirmation|acceptance|action|attention|execution|signing|sign-?off)\b(?: (?:and|&) (?:return|payment|acceptance|stamp))?|,? (?:and )?(?:so )?(?:(?:you|it|all you|we)(?: just| only| must| simply)* (?:needs?|have|has|must)(?: only| just| to do is)*(?: to)? |all you (?:do|have to do) is |just (?=sign)|must only |only )(?:sign|your (?:signature|approval|ok)|a signature|be signed|countersign|click|initial)\b[^;!?–—]*)(?=\s*(?:[;.!?,]|$))/iu;
const LIES = /\b(?:attach(?:ed|ment)?|enclosed|below|in the link)\b/i;
const FEWEST = 4;

/** "The proforma of £925 is attached for your kind treatment." -> "The proforma of £925 is attached." */
export default defineRewriter({
  id: 'paper-attached',
  kind: 'release',
  title: 'Say only that it is there',
  why: 'what lies there is signed when they have decided',
  fits: (flag) => inLetter(flag) && /ask\/decision|pressure\/(?:assumptive|directive)/.test(flagKind(flag)),
  propose({ sentence: { text } }) {
    const m = WANTED.exec(text);
    if (!m || !LIES.test(text.slice(0, m.index) || text)) return [];
    const head = text.slice(0, m.index).replace(/[\s,;:–—-]+$/u, '');
    const rest = text.slice(m.index + m[0].length);
    if (head.split(/\s+/).length < FEWEST || endsOpen(head) || !LIES.test(head)) return [];
    return [/^\s*$/.test(rest) ? `${head}.` : `${head}${rest}`];
  },
});
