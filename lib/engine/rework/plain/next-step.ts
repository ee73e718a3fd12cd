import { defineRewriter, inLetter, says } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { unhurried } from '../../rewrite/words/time';
import { calm, large } from '../../rewrite/words/verbatim';

const LEAD = '(?:(?:so|and|but|just|simply|please|kindly|pls|plz|then|only|therefore|now)\\b,? )*';
const DO =
  'accept and|activate|approve|book|choose|complete|countersign|drop|email|e-?sign|fill|forward|mail|open|order|pay|place|provide|register|release|reply (?:yes|ok|with)|return|select|send|serve|share|sign(?= (?:the|our|your|an?|page|pages|p|below|on|at|and|off)\\b)|stamp|submit|text|transfer|upload|wire';
/** "Accept and drop your LOI with company email so we can commence." */
const STEP = new RegExp(
  `^${LEAD}(to (?:lock in|secure|confirm|start|begin|open|qualify|get|order|register|apply)\\b[^,;.!?]{0,50}?,? (?:please |kindly |just |simply ))?((?:${DO})\\b[^;!?\\n]{3,170})$`,
  'iu',
);
/** "All it needs is your initials on p. 3", "we need the attached letter signed", "I'm expecting the 30% by T/T". */
const NEED = new RegExp(
  `^${LEAD}(?:(?:all|the only thing)(?: that)? (?:it|this|that|I|we|you)(?:['’]d)?(?: still| now| really| would)* (?:needs?|takes|requires?|have to (?:send|do))(?: now| from you| off you| from your side)* (?:is|are)|(?:it |this )?(?:just|only) needs|(?:I|we)?(?:['’]d|['’]ll| would| will)? ?(?:just |only )?need(?: from you)?(?: just| only)?|(?:I['’]m|we['’]re|I am|we are) (?:expecting|awaiting|waiting for)|to lock in,? (?:I|we) need) ((?:the|your|a|an|both|two|three|four|five|six|last|\\d+)\\b[^;!?\\n]{3,120})$`,
  'iu',
);
/** What follows from it, or hurries it. */
const BEHIND =
  /,? (?:and|so|then|but)(?: then| that)? (?:I|ill|im|we|you(?:['’]re|['’]ll| will| are)|they|he|she|it|my|our|the (?:blessing|boys|team|line|production))\b.*$|,? (?:so that|so as|in order (?:to|that)|because|otherwise|or else|unless|before (?!\d)|as (?:the|we|I|it|they|our)|since|while|within \d+|to (?:lock|secure|avoid|make sure|get (?:this|it|started|the ball)|push))\b.*$|, (?:then|no\b|just|I|we|dont|don['’]t|to)\b.*$|\s*[–—] .*$| - .*$/isu;
const SIGNS = /^(?:sign|e-?sign|countersign|stamp|open) (?:and (?:return|stamp) )?/i;
const HARSH =
  /\b(?:login|password|social|boss|manager|director|ceo|owner|decision|commitment|your word|money back|passport|convince|me a chance|chance|time|minutes|call|slot|day|tuesday|wednesday|thursday|friday|monday|know|who|receipt|where|chance|diary|calendar)\b|\b(?:it|them|this|that|through|over)$|["“”].*\bno\b/i;
const SHOUTS = /\p{Lu}{4,} \p{Lu}{4,}/u;
const SAID = /\bnext step would be\b|\bif you decide to go ahead\b/i;
const OURS = /\b(?:we|us|our)\b/i;
const FEWEST = 2;
const MOST = 30;

/** "Accept and send your order with company email so we can start." -> "If you decide to go ahead, the next step would be to …" */
export default defineRewriter({
  id: 'next-step',
  kind: 'release',
  title: 'Say what the next step would be',
  why: 'they need to know it once they want it, and not be pushed to it',
  fits: (flag) =>
    inLetter(flag) &&
    (flag.rule.lens === 'ask'
      ? /^(?:decision|favour|second)$/.test(flag.rule.kind)
      : flag.rule.severity === 'warning' && /^(?:directive|assumptive|deadline)$/.test(flag.rule.kind)),
  propose({ sentence, reading }) {
    const shouts = SHOUTS.test(sentence.text);
    const text = calm(shouts ? sentence.text.toLowerCase().replace(/\bi\b/g, 'I') : sentence.text);
    if (/\?|\bor (?:a )?no\b|\bif\b/i.test(text) || says(reading, SAID) || unbalanced(text)) return [];
    const [, aim, step] = STEP.exec(text) ?? [];
    const need = step ? undefined : NEED.exec(text)?.[1];
    const said = step ?? need;
    const bare = said && hurryless(said.replace(BEHIND, ''));
    // "Please treat as urgent", "and the letters go out": the push or its promise stands behind the step.
    if (bare && /\burgent(?:ly)?\b|,? and (?:the|please) \p{L}+ /iu.test(bare)) return [];
    if (!bare || endsOpen(bare) || unbalanced(bare) || HARSH.test(bare)) return [];
    const words = bare.split(/\s+/).length;
    if (words < FEWEST || words > MOST) return [];
    // "To open a 30 day account, please …": what it is for says that they would want it.
    const open = aim
      ? `${large(aim.replace(/,? (?:please|kindly|just|simply) $/i, ''))}, the next step would be`
      : 'If you decide to go ahead, the next step would be';
    if (need) return [`If you decide to go ahead, ${OURS.test(text) ? 'we' : 'I'} would need ${bare}.`];
    const thing = SIGNS.test(bare) ? bare.replace(SIGNS, '').replace(/ and (?:stamp|return|send) .*$/i, '') : '';
    return [
      `${open} to ${bare.charAt(0).toLowerCase()}${bare.slice(1)}.`,
      ...(/^(?:the|your|page|our)\b[^,]*$/i.test(thing) ? [`${open} ${thing}.`] : []),
    ];
  },
});

/** Without the clock, and the haste of those who wait. */
function hurryless(said: string): string {
  const padded = `You ${said}.`;
  return (unhurried(padded) ?? padded)
    .replace(/^You /, '')
    .replace(
      /,? (?:by (?:bed ?time|return(?: of)?(?: mail| post)?|close|tonight)|at (?:the |your )?earliest(?: convenience)?|(?:to(?:morrow|day) )?latest|tonight|right now|now now|today or tomorrow|today|now)\b/gi,
      '',
    )
    .replace(/[\s,.:]+$/, '');
}
