import { defineRewriter, flagKind, inLetter, says } from '../types';
import { turned } from '../words/questions';
import { FOR_THAT, requestIn } from '../words/request';
import { boasts, denies } from '../words/said';
import { deed } from '../words/trim';
import { calm } from '../words/verbatim';

/** What they would hand over: their papers and figures, or what is needed for an offer. */
const GIVE =
  /^(?:share|send|forward|provide|attach|upload|email|mail|submit|drop|return|indicate|state|list|pop|fwd|mention|register)(?: (?:me|us|over|across|through|back|also|to (?:me|us)))* ((?:(?!(?:it|this|that|them|these|me|us|him|her)\b)\S).*)$/is;
const READ =
  /^(?:read|check|review|watch|browse|(?:have |take )?a? ?(?:quick )?look at|look through|look over|go through|study|listen to|visit)(?: out)? (?:my|our|the|this|these) .+$/is;
const REPLY = /^(?:reply|respond|hit reply|write back|answer)(?: (?:to|with|on|here|by|me|us)\b.*)?$/is;
const REVERT = /^revert(?= with\b)/i;
/** What a quote is made from. */
const FOR_QUOTE =
  /\b(?:requirements?|quantit(?:y|ies)|sizes?|drawings?|spec(?:s|ifications?)?|gerber|bom|volumes?|dimensions?|target price|enquir(?:y|ies)|inquir(?:y|ies)|consumption|measurements?|artwork|models?|part numbers?|samples? list)\b/i;
const QUOTE = /\bquot(?:e|es|ation|ations|ing)\b/i;
/** "Waiting for your Gerber file!", "I would be grateful to have your selection". */
const AWAITED =
  /(?:^|[,;] |\b(?:thursday|friday|week|month) )(?:(?:i|we)(?:['’]m|['’]re| am| are| will be|['’]d| would)? ?(?:only |now |still |eagerly )?)?(?:(?:waiting|wait)(?: only)? for|awaiting|await|expect|expecting|be (?:grateful|glad|happy|pleased|thankful) (?:to (?:have|receive|get)|for)|appreciate|(?:look|looking) forward to(?: (?:receive|receiving|get|getting|have|having))?) (your (?!(?:[\p{L}]+ )?(?:reply|response|answer|return|feedback|reaction|confirmation|decision|revert|call|time|visit|business|yes|order|help|support|interest|attention|news|cooperation|understanding|consideration|signature|go-ahead|approval|positive|thoughts?|opinion|comments?)\b)[^.;!?]{4,70})$/iu;
const PAPER = /\b(?:selection|LOI|L?PO|purchase order|order form)\b/i;
/** They would send others, money or a yes; or what is meant stands elsewhere. */
const NO_GIFT =
  /\b(?:who|whom|whoever|person|contact|colleagues?|superior|manager|number|whatsapp|phone|mobile|cell|yes|ok|confirm\w*|call|date|time|slot|money|calendar|invite|link|button|line|note|review|friend|message|shout|now|today|below|following|until|before|i|we|shall|will|fees?|all|(?<!purchase )orders?(?! forms?\b)|approval|signature|signed|sign|countersigned|stamp|explanation|skype|e-?mail id|details of|to the address)\b/i;
/** What others charge them is nobody's business. */
const RIVALS =
  /,? (?:also |and |or )*(?:the )?(?:names? of )?(?:your )?(?:(?:current|present|existing|other) (?:buying )?(?:suppliers?(?: names?)?|vendors?|prices?|fees?|rates?)|buying prices?|what you (?:pay|are paying)|budget)\b.*$|,? (?:also |and |or )*(?:the )?names? of your (?:current|present|existing) .*$/i;
/** A gift that hangs on it: without it, less would be said than was meant. */
const BAIT =
  /\b(?:i|we)(?:['’]ll| will| shall| can| could)? (?:drop|waive|forget|throw in|knock|give you|take off|halve|cross[- ]?check|check|compare|price|look)\b|\b(?:discount|bonus|for free|free of charge)\b/i;
const MAY = ["If it's useful,", 'If it helps,', 'If it suits you,'];

/** "Also request you to share your annual consumption." -> "If it's useful, feel free to share your annual consumption." */
export default defineRewriter({
  id: 'feel-free',
  kind: 'release',
  title: 'Make it a free offer',
  why: 'what they may do is easier than what they should',
  gate: [AWAITED, GIVE, READ, REPLY, REVERT],
  fits: (flag) =>
    inLetter(flag) && /ask\/(?:favour|second|meeting|decision)|pressure\/(?:directive|assumptive)/.test(flagKind(flag)),
  propose({ sentence: { text }, reading }) {
    const awaited = deed(AWAITED.exec(calm(text))?.[1]?.replace(/,? (?:by|at the|so|as|in order)\b.*$/i, '') ?? '', 1);
    const act = awaited ? `send ${awaited}` : requestIn(text);
    if (!act || BAIT.test(text) || FOR_THAT.test(text) || denies(act) || boasts(act)) return [];
    const given = giftIn(act);
    if (given) {
      const free = `feel free to ${given}.`;
      if (PAPER.test(given)) return [`If you decide to go ahead, ${free}`];
      if (FOR_QUOTE.test(given) && says(reading, QUOTE))
        return [`If you'd like a quote, ${free}`, `If it suits you, ${free}`];
      return turned(MAY, text)
        .slice(0, 2)
        .map((may) => `${may} ${free}`);
    }
    // With its link, a line to read is more than its words.
    if (/https?:|\[|:\s*$/.test(text)) return [];
    const read = act.replace(
      /,.*$|,? (?:and|&) (?:let|drop|oblige|tell|revert|reply|get|see|find|send|return|give|advise)\b.*$/is,
      '',
    );
    if (READ.test(read)) return [`If it's useful, feel free to ${read}.`];
    const reply = act.replace(REVERT, 'reply');
    if (REPLY.test(reply) && !/[A-Z]{3,}|\b(?:yes|me|us|confirm\w*|time|date|day|number)\b/.test(reply))
      return [`Feel free to ${reply} whenever it suits you.`];
    return [];
  },
});

/** "send Gerber + BOM": what they could hand over, with its verb. */
function giftIn(act: string): string | undefined {
  const [, what] = GIVE.exec(act) ?? [];
  if (!what || /\p{Lu}{5,}/u.test(what)) return undefined;
  const rest = what.replace(RIVALS, '');
  const given = (rest === what || / and /.test(rest) ? rest : rest.replace(/, ([^,]+)$/, ' and $1'))
    .replace(/\b(?:valued|valuable|esteemed|kind) /gi, '')
    .replace(/,? (?:at (?:the )?earliest|by return(?: mail)?|also|plus)$/i, '')
    .replace(/[\s,]+$/, '');
  // "The three", "along with", "provide us with … and oblige": half of it stands elsewhere.
  if (/\b(?:two|three|four|five|six|along|with|together)$|^with\b|\boblige\b/i.test(given)) return undefined;
  if (/, [^,]+$/.test(given) && !/ (?:and|or|&) /.test(given)) return undefined;
  if (given.length < 4 || /['’]s?$/.test(given) || NO_GIFT.test(given)) return undefined;
  const verb = /^\S+/.exec(act)?.[0] ?? '';
  return `${/^(?:drop|pop|fwd)$/.test(verb) ? 'send' : verb} ${given}`;
}
