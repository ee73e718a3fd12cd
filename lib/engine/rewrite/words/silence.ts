import { endsOpen } from './open-end';
import { wordCount } from './said';

const ANYTHING = '(?:anything|owt|(?:a |one |any )?(?:reply|answer|response|word|thing)|back|from you|nothing)';
/** "and heard nothing", "not one word from you", "without hearing back": the count of their silence, with what is made of it. */
const SILENCE = new RegExp(
  `(?:\\s*[,;–—-])?\\s*\\b(?:(?:and|but|yet|as) )?(?:(?:i|we|you) )?(?:(?:have|had|['’]ve) )?(?:then |still |since |so far |just )*(?:heard (?:nothing|crickets|not a word)|(?:did(?:n['’]t| not)|have(?:n['’]t| not)|never|not)(?: yet)? (?:hear|heard|receive|received|got|get|had|have|seen)(?: back)? ${ANYTHING}|(?:had|got|received|with|without|there was) (?:no|any|a|hearing) ${ANYTHING}|(?:had|got|received|with) no ${ANYTHING}|without hearing(?: ${ANYTHING})?|no (?:reply|answer|response|feedback)(?: (?:is|was|has been) (?:received|got|there))?)(?: (?:from your (?:end|side)|back|yet|since|from you|so far|to it|to that|at all))*(?:,? (?:which|and) (?:is|was|i (?:take|took)|seems)\\b[^.;!?]*)?(?=\\s*(?:[.;!?,]|$))`,
  'iu',
);
/** What was sent, or what it was about: without it, nothing is said. */
const MATTER =
  /\b(?:about|regarding|concerning|offering|quote|quoted|price|prices|sample|samples|shots|photos|drawing|report|list|proposal|with the|for the|on the)\b|[£$€]\d/i;
const FEWEST = 6;

/** "Sent you the price for Albion House on the 3rd, £165 a week, not heard owt." -> without the last words; undefined where nothing is left. */
export function withoutSilence(text: string): string | undefined {
  const m = SILENCE.exec(text);
  if (!m || m.index === 0) return undefined;
  const head = text.slice(0, m.index).replace(/[\s,;:–—-]+$/u, '');
  const rest = text.slice(m.index + m[0].length);
  // What follows from it has no ground left.
  if (wordCount(head) < FEWEST || !MATTER.test(head) || endsOpen(head) || /\?/.test(head)) return undefined;
  if (/\b(?:twice|three times|four times|again|\d times|still|times|emails|letters|messages|another)\b/i.test(head))
    return undefined;
  if (/^\s*[.!]?\s*$/.test(rest)) return `${head}.`;
  const on = /^,? (so here (?:is|are|it is|they are)\b.*)$/isu.exec(rest)?.[1];
  return on ? `${head}, ${on}` : undefined;
}
