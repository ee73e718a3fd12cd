import { piecesOf, unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, statementOf, wordCount } from './said';
import { speakerOf } from './speaker';

/** What a seller does for those who buy, in the present: whether that helps can be asked. */
const VERBS =
  'deliver|roast|train|service|cut|test|check|measure|inspect|calibrate|store|pack|ship|collect|pick up|swap|replace|refill|maintain|support|look after|take care of|take back|stow|hire out|rent out|quote|invoice|adapt|stock|hold|publish|report|monitor|set up|answer|include|wash|sort|bring|do all of|track';
const DOES = new RegExp(
  `^(?:(?:in|for|at|on|across|around|from) [^,]{3,40},? )?(we|i)( (?:also|mainly|mostly|usually|normally|always|currently|now|already|do))? ((?:${VERBS})\\b.*)$`,
  'iu',
);
/** Deeds that do not serve, a push, a tale. */
const NO_DEED =
  /^(?:do (?:not|n['’]t|have|like|it|this|that|so|understand|know|hope|my|our|my|business|one thing|four|five|the same)|offer you (?:an out|my)|work (?:with (?:a|an|one|over|\d|many|several|some|companies|clients|brands|businesses|similar|teams|your (?:competitors?|neighbou?rs?))|for|at|in)|give (?:up|you my|it|my)|hold (?:it|you|that|an|a)|keep (?:it|this|you|them|my)|take on (?:six|\d|only|just|a )|write (?:to|you|this|because|on|again|in|about)|run (?:a|an|the|into|on|my|our)\b|make (?:sure|it|no|money)|send (?:this|you this|these)|share (?:this|that)|pay|speak (?:with|to)|answer to|price it|carry on|check in|look after (?:the|my)|cover (?:your|for)|place (?:you|people there)|follow up (?:on|with)|build on|grow (?:by|from|with)|move (?:on|forward|fast|to)|match (?:any|it)|bring (?:in|up|you|it)|review|record|do (?:\d+)|prepare to|treat (?:you|it)|report to)\b/iu;
const PUSH =
  /\b(?:sign|today|tomorrow|tonight|yesterday|last (?:week|month|year)|this (?:week|month|quarter)|now|left|deal|discount|off|competitors?|rivals?|money|lose|losing|waiting|guys?|mine|i|i['’](?:m|ll|d|ve)|me|my|he|she|him|her|it|they|them|that|this|these|those|so|because|but|if|since|until|ago|story|journey|founder|quarter|your (?:neighbou?r|competitor)s?|everything|anything|whatever|quality)\b|[$€£₹%]|\d{3,}|\b\d+\+|\byears?\b/i;
/** Customers and numbers are proof, not help. */
const PROOF =
  /\b(?:about|around|over|almost|nearly|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most of|a few|several|many|couple of)\s+(?:\p{L}+ )?\p{Ll}+s\b|\b(?:the (?:bank|school|title|dental|other|gardens|list)|next door|your (?:street|road|town|area|county)|brands|companies|firms|practices|hotels|schools|restaurants|factories|shops|appointments|customer|have)\b|\bfor (?:a|an|the)\b|\bat \p{Lu}|^roast (?:at|in)\b/iu;
const MOST_WORDS = 20;

/** Without any of these, nothing is found. */
export const DEED_CUES: readonly RegExp[] = [DOES];

/** "We roast on Mondays and deliver the day after." -> "we roast on Mondays and deliver the day after". */
export function deedOf(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text) return undefined;
  const m = DOES.exec(text);
  if (!m) return undefined;
  const [, who = '', often = '', rest = ''] = m;
  // What one person does for a living is a trade, not a help.
  if (/^i$/i.test(who)) return undefined;
  const deed = cut(rest);
  if (NO_DEED.test(deed) || wordCount(deed) < 3 || wordCount(deed) > MOST_WORDS || endsOpen(deed)) return undefined;
  if (unbalanced(deed) || denies(deed) || boasts(deed) || PUSH.test(deed) || PROOF.test(deed) || /[:;]/.test(deed))
    return undefined;
  return `${speakerOf(who).who}${/ do$/i.test(often) ? '' : often.toLowerCase()} ${deed}`;
}

/** Before whatever turns to something else; commas stay only within a list that closes. */
function cut(rest: string): string {
  const pieces = piecesOf(rest);
  const stop = pieces.findIndex(
    (p, i) =>
      i > 0 &&
      (/^(?:so|because|but|as|since|while|then|which|plus)$/i.test(p.by) ||
        /^(?:we|i|it|they|you|he|she|this|that|which|so|not|no|then|mostly|mainly|all|with|where|who|from|some|in fact|our|my|including)\b/i.test(
          p.text,
        )),
  );
  const kept = (stop > 0 ? rest.slice(0, pieces[stop - 1]?.end) : rest)
    .replace(/,? (?:so|because|but|since|which|while|whilst|unless|as (?:well|you|we|i|they|it)|too|plus)\b.*$/i, '')
    .replace(/[\s,]+$/, '');
  const last = kept.lastIndexOf(',');
  return last > 0 && !/\b(?:and|or|&)\b/i.test(kept.slice(last)) ? kept.slice(0, kept.indexOf(',')) : kept;
}
