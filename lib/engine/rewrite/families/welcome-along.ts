import { defineRewriter, flagKind, inLetter } from '../types';
import { denies, wordCount } from '../words/said';
import { calm } from '../words/verbatim';

const LEAD =
  '^(?:(?:so|and|also|then|please|kindly|pls|plz|just|do|ok)\\b,? )*(?:(?:can|could|would) you (?:please |kindly )?)?';
const THERE =
  '(?:there|present|available|free|around|with (?:us|you)|in (?:the )?(?:meeting|room|call)|on (?:the )?call|at the (?:table|meeting)|joining|attending|join|joins|attend|attends|sit in)';
/** "Make sure your business partner is there", "let the MD also be present". */
const SUMMONS = [
  new RegExp(
    `${LEAD}(?:make sure|ensure|see to it|be sure|arrange|prepare|take care)(?: also)?(?: that)?(?: also)? ([^,;?]{3,90}?)(?:['’]s| is| are| will be| can be| can| will)?(?: both| all)? (?:also )?${THERE}\\b`,
    'iu',
  ),
  new RegExp(`${LEAD}(?:let|have|get) ([^,;?]{3,90}?)(?: to)?(?: also)?(?: be)?(?: also)? ${THERE}\\b`, 'iu'),
  new RegExp(
    `${LEAD}(?:bring(?: along)?|invite|include) ([^;?]{3,120}?)(?= so\\b|[.!]|$| along\\b| too\\b| as well\\b| to (?:the|our)\\b| in the\\b| on the\\b)`,
    'iu',
  ),
];
const PERSON =
  /\b(?:director|manager|partner|wife|husband|missus|boss|md|ceo|cfo|cto|coo|fd|fc|person|people|colleagues?|team|owner|whoever|anyone|everyone|lead|head|engineer|buyer|chef|principal|accountant|spouse|decision[- ]makers?|stakeholders?|foreman|supervisor|chairman|committee|trustees?|landlord|co-?founder)\b/i;
/** "Have your tax returns handy", "come prepared with your P&L". */
const THINGS = new RegExp(
  `${LEAD}(?:grab a (?:slot|time|spot) and )?(?:bring(?: along)?|have(?: ready)?|come(?: prepared| ready)? with|be ready with|keep) (your [^.;?!()]{3,90}?)(?:,? (handy|ready|to hand|at hand|available|with you|along|nearby))?(?= so\\b| and (?:i|we|let)\\b|\\s*[.!;(]|$| to (?:the|our)\\b| for (?:the|our)\\b| on the\\b)`,
  'iu',
);
const NO_THING =
  /\b(?:trade|order|cheque|check|card|deposit|social|login|bank|passport|money|cash|hat|calendar|diary|mind|eyes?|phone|best|own|budget|team|people|say|word|business)\b/i;
/** "Title I budget": a numeral is no writer. */
const BEHIND =
  /,? (?:as|because|otherwise|so|since|we|i(?= (?:will|can|could|would|want|need|have|am|do|think)\b|['’]))\b.*$/is;
/** Money and papers join nobody. */
const NO_GUEST = /\b(?:order|cheque|check|card|deposit|bank|passport|money|cash)$/i;
const MOST_WORDS = 15;

/** "Make sure your partner is there so that we get a decision." -> "If it suits you, your partner is welcome to join." */
export default defineRewriter({
  id: 'welcome-along',
  kind: 'release',
  title: 'Make it an invitation',
  why: 'they know best whom and what to bring',
  gate: [...SUMMONS, THINGS],
  fits: (flag) =>
    inLetter(flag) &&
    /pressure\/(?:directive|assumptive)|ask\/(?:favour|second|decision|slot|meeting)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    if (denies(text.replace(/\bif not\b.*$/i, '').replace(/\(.*?\)/g, '')) || /\p{Lu}{4,} \p{Lu}{4,}/u.test(text))
      return [];
    for (const pattern of SUMMONS) {
      const who = pattern.exec(text)?.[1]?.replace(BEHIND, '').trim();
      if (!who || !PERSON.test(who) || wordCount(who) > MOST_WORDS) continue;
      // "Your partner and your chequebook".
      if (
        who
          .split(/,? (?:and|or|&) /)
          .some((one) => /\b(?:chequebook|checkbook|wallet)\b/i.test(one) || NO_GUEST.test(one))
      )
        return [];
      if (!/^(?:your|the|whoever|any|all|both|everyone)/i.test(who) || /\b(?:my|our|me|us)\b/i.test(who)) return [];
      const { are } = numbered(who);
      return [
        `If it suits you, ${lower(who)} ${are} welcome to join.`,
        `If it suits you, ${lower(who)} could join too.`,
      ];
    }
    const m = THINGS.exec(text);
    const what = m?.[1]?.trim();
    if (!what || PERSON.test(what) || NO_THING.test(what) || /\p{Lu}{5,}/u.test(what) || wordCount(what) > MOST_WORDS)
      return [];
    const ready = m?.[2] && !/^(?:with|along)/i.test(m[2]) ? m[2].toLowerCase() : 'handy';
    const brings = /\b(?:bring|come)\b/i.test(text);
    return [
      `If you have ${what} ${ready}, so much the better.`,
      ...(brings ? [`If you have ${what} ${ready}, feel free to bring ${numbered(what).them}.`] : []),
    ];
  },
});

function numbered(what: string): { readonly are: string; readonly them: string } {
  const head = what
    .replace(/\b(?:missus|boss)$/i, 'partner')
    .replace(/ (?:who|that|for|of|responsible|in charge)\b.*$/i, '');
  const many = / and |[^s']s$|\b(?:people|both|all)\b/i.test(head) || / and (?:your|the|whoever|anyone)\b/i.test(what);
  return many && !/^(?:whoever|anyone|everyone)\b(?!.* and (?:your|the|whoever|anyone)\b)/i.test(what)
    ? { are: 'are', them: 'them' }
    : { are: 'is', them: 'it' };
}

function lower(who: string): string {
  return who.replace(/^(?:Your|The|Whoever|Anyone|All|Both|Everyone)\b/, (w) => w.toLowerCase());
}
