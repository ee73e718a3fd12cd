import { defineRewriter, flagKind, inLetter } from '../types';
import { turned } from '../words/questions';
import { FOR_THAT } from '../words/request';
import { FAVOUR, rungOf } from '../words/rung';
import { boasts } from '../words/said';

/** "… so I can brief you", "and I'll tell you within the hour": what the favour is for. */
const FOR_THEM =
  /\b(?:so(?: that)? (?:i|we) can|and (?:i|we)(?:['’]ll| will| can)) ((?:tell|show|send|brief|check|look|work out|quote|price|prepare|share|calculate|draft|suggest|compare|present|demonstrate|walk you|introduce our)\b[^.!?;\n]*)/i;
/** "Send me your last two invoices": the thing that they would give. */
const THEIRS =
  /^(?:(?:please|kindly|just|can you|could you|would you|do) )*(?:send|forward|share|give|drop|ping|email|pop|dig out|provide|return|show|let me have|fill in|complete|(?:all i(?:['’]d)? need is))(?: (?:me|us|over|to|out))* (your [^.!?;:,\n]{3,60}?)(?=\s*(?:[.!?;:,\n]|$)|\s(?:and|so|to|with|today|now|before)\b)/i;
const OURS =
  /\b(?:download|watch|read|look at|have a look at|check out|see|visit|browse|view|video of|open|listen to) ((?:our|my|the|this) [^.!?;:,(\n]{3,50}?)(?=\s*(?:[.!?;:,(\n]|$))/i;
/** Whether it is theirs at all; who signs, pays or decides is another question. */
const WHO =
  /\b(?:if you(?:['’]re| are) not\b.*\b(?:who|point me|forward|pass|loop)|(?:right|best|correct) person\b(?!.*\b(?:sign|countersign|pay))|are you the (?:person|one)|point me to (?:the person|whoever|someone|a colleague|the right)|point me in|(?:is it|is there|or) (?:to )?some(?:one|body) else|person in charge)\b/i;
/** A thing with its link is there already. */
const LINK = /https?:|\p{L}\.\p{L}{2,}\/|\[[^\]]*(?:link|video)/iu;
const NOT_YOURS = [
  'If this is not yours to look after, feel free to ignore it.',
  'If this sits with somebody else, no need to do anything.',
  'If this is not for you, you can simply ignore it.',
];

/** "Can you forward me your last two invoices?" -> "If it's useful, I can look at your last two invoices." */
export default defineRewriter({
  id: 'offer-help',
  kind: 'soften',
  title: 'Offer instead of asking',
  why: 'a favour is easier to grant after one is offered',
  fits: (flag) => /ask\/(?:favour|second|meeting)|directive/.test(flagKind(flag)) && inLetter(flag),
  propose({ sentence: { text }, rule }) {
    if (FOR_THAT.test(text)) return [];
    const out: string[] = [];
    const aim = FOR_THEM.exec(text)?.[1];
    if (
      aim &&
      !/\b(?:one|it|them|that)\b/i.test(aim) &&
      aim.split(/\s+/).length > 2 &&
      !/\bby$/.test(aim) &&
      // What they lose is no gift.
      !/\bwhat you(?:['’]re| are)\b/i.test(aim) &&
      !boasts(aim)
    )
      out.push(`If it's useful, I can ${cut(aim)}.`);
    // For a talk, only what it is for can be offered.
    if (rule.kind === 'meeting') return out.filter((w) => rungOf(w) < FAVOUR);
    const theirs = THEIRS.exec(text)?.[1];
    if (
      theirs &&
      !/\b(?:number|mobile|phone|cell|requirements?|whatsapp|address|name|call|shout|ring|line|note|date|slot|time|form|yes|colleague|person|comments?|feedback|opinion|letterhead|when|if|friends?|team|network|enquir(?:y|ies)|inquir(?:y|ies)|return|gstin|x-ray|quantities|tax id|passport)\b/i.test(
        theirs,
      )
    )
      out.push(`If it's useful, I can look at ${cut(theirs)} with you.`);
    const ours = OURS.exec(text)?.[1];
    if (
      ours &&
      // "I'd want to see the numbers": the wish is the seller's.
      !/\b(?:i|we)(?:['’]d| would)? (?:want|like|love|need|have) to \p{L}+ /iu.test(text) &&
      !LINK.test(text) &&
      !/\b(?:web ?site|site|page|channel|shop|store|blog|stand|booth|transformation|results?|difference)\b/i.test(ours)
    )
      out.push(`If it's useful, I can send you ${cut(ours)}.`);
    if (out.length === 0 && rule.lens === 'ask' && WHO.test(text) && !/["“”]|^\(?[A-D1-9]\)/.test(text))
      out.push(...turned(NOT_YOURS, text).slice(0, 2));
    return out.filter((w) => w.split(/\s+/).length < 28 && rungOf(w) < FAVOUR);
  },
});

function cut(text: string): string {
  return text
    .replace(
      /,? (?:and (?:i|we|pop|let|reference)|if there|if not|today|now|before the|so (?:i|we|that)|to me|with me)\b.*$/iu,
      '',
    )
    .replace(/[\s,:–-]+$/, '');
}
