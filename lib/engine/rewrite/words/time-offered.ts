import { CLOCK, DATE, WEEKDAY } from '../../vocab';
import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { speakerOf } from './speaker';
import { calm, large } from './verbatim';

const LEAD = '(?:(?:so|or|and|also|then|otherwise|maybe|perhaps|if so|great|ok),? )*';
const DEED =
  'keep|hold|book|reserve|save|pencil|put|set|bring|send|come|stop|drop|pop|swing|visit|call|ring|phone|telephone|show|walk|give|pick|deliver|drive|meet|introduce|present|explain|arrange|do';
/** "Shall I keep 4 November at ten for you?", "Can I call you on Tuesday to discuss a date?" */
const SHALL = new RegExp(
  `^${LEAD}(?:shall|should|can|could|may|might) (i|we) (?:maybe |just |perhaps |also )?((?:${DEED})\\b[^?;]{2,120}?)\\s*\\?$`,
  'iu',
);
/** "When can I come and see the site so I can do a proper quote?" */
const WHEN = new RegExp(
  `^${LEAD}(?:when|what time|what day|which day)(?: exactly)? (?:can|could|shall|should|may) (i|we) ((?:${DEED})\\b[^?;]{2,90}?)\\s*\\?$`,
  'iu',
);
/** "Would either of those mornings work?" */
const THOSE =
  /^(?:so |and |or )?(?:would|will|does|do|could|might) ((?:either|any|one) of (?:those|these|the two|the three)(?: (?:mornings?|afternoons?|evenings?|days?|dates?|times?|slots?|weeks?))?)(?: be)? (?:work|suit|good|ok|okay|convenient|possible)(?: for| with)?(?: you| your team| u)?\s*\?$/iu;
/** "Would you be open to a short conversation about how you handle your books?" */
const OPEN_TO =
  /^(?:so |and |or )?(?:would you be|are you|might you be) (?:open to|up for|interested in|willing to have|free for|available for) (an? (?:(?:short|quick|brief|\d+[- ]min(?:ute)?|friendly|informal|no-obligation|exploratory|introductory|confidential) )*(?:conversation|call|chat|talk|meeting|visit|demo|coffee|look)(?: (?:about|on|of|to|around|with)\b[^?]{3,110})?)\s*\?$/iu;
/** "If you haven't, I can walk it Thursday or Friday before 8 and …": an offer with its day. */
const CAN = new RegExp(
  `^(${LEAD}(?:if [^,]{2,50}, )?(?:(?:i|we) am |(?:i|we)['’]m [^,]{3,60} and )?)((?:i|we) (?:can|could)\\b[^,;?]{2,70}?\\b(?:${WEEKDAY}|${DATE}|${CLOCK}|tomorrow|this week|next week)(?:(?: (?:or|and|before|after|at|around|between|morning|afternoon|on|the|am|pm|\\d{1,2})| (?:${WEEKDAY}|${DATE}|${CLOCK}))*))((?:,? and\\b|,|;)[^?]*)?$`,
  'iu',
);
/** "Or we can arrange one call, I am free till ten." */
const ARRANGE =
  /^(?:(or|also|otherwise),? )?((?:i|we) (?:can|could) (?:also )?(?:arrange|have|set up|schedule|jump on|hop on|speak|talk|meet|do a (?:call|zoom|demo))\b.+)$/iu;
const DAYS = new RegExp(`\\b(?:${WEEKDAY}|${DATE}|${CLOCK}|tomorrow|today|tonight|next week|this week)\\b`, 'iu');
/** Half a thought, or what is asked of somebody else. */
const LEANS =
  /\b(?:it|that|them|those|one|him|her)$|^do (?!(?:a|an|the|you|this|that|\d)\b)|\b(?:help you|be of|be honest|ask)\b/i;
const ELSE = /,? or (?:has|have|is|are|do|does|did|would|should|maybe|perhaps|what|not)\b.*$/i;

/** A time that was asked for, as one that waits for their wish: the day and what it is for stay. Best first. */
export function timeOffered(sentence: string): readonly string[] {
  const text = sentence.replace(/\s*\p{Extended_Pictographic}\uFE0F?/gu, '').trim();
  if (/\p{Lu}{4,} \p{Lu}{4,}/u.test(text) || unbalanced(text)) return [];
  const those = THOSE.exec(text)?.[1];
  if (those) return [`If ${those.toLowerCase()} would suit you, just say.`];
  const talk = OPEN_TO.exec(text)?.[1]?.trim();
  if (talk && !endsOpen(talk)) return [`If ${talk} would be of use, just say.`];
  const asked = SHALL.exec(text) ?? WHEN.exec(text);
  if (asked) {
    const [, who = '', said = ''] = asked;
    // "… or has somebody done it already?" is a question of its own.
    if (/,? or (?:has|have|is|are|did)\b/i.test(said)) return [];
    const act = said
      .replace(ELSE, '')
      .replace(/,? so (?:that )?(?:i|we) can /i, ' and ')
      .replace(/[\s,]+$/, '');
    const words = act.split(/\s+/).length;
    if (words < 2 || words > 22 || LEANS.test(act) || endsOpen(act)) return [];
    const may = DAYS.test(act) || WHEN.test(text) ? 'If it suits you' : "If you'd like";
    return [`${may}, ${speakerOf(who).who} can ${act}.`];
  }
  if (/\?/.test(text)) return [];
  const arranged = ARRANGE.exec(text);
  if (arranged) return [`${arranged[1] ? `${arranged[1]} if` : 'If'} you'd like, ${within(arranged[2] ?? '')}`];
  const plain = calm(text);
  const can = CAN.exec(plain);
  if (!can) return [];
  const [, lead = '', offer = '', rest = ''] = can;
  return lead === ''
    ? [`If it suits you, ${within(offer)}${rest}.`, `${large(offer)} if that suits you${joined(rest)}.`]
    : [`${lead}${offer} if that suits you${joined(rest)}.`];
}

/** "We can" in mid-sentence. */
function within(offer: string): string {
  return offer.replace(/^We\b/, 'we');
}

function joined(rest: string): string {
  return /^ and\b/i.test(rest) ? `,${rest}` : rest;
}
