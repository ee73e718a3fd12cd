import type { Finding } from '../diagnose';
import type { Reading, Sentence } from '../reading';
import type { TextEdit } from '../types';
import { keepsShape } from './shape';
import { keepsThread } from './thread';

const OFFER =
  /\b(?:if you['’](?:d| would) like|if you would like|if it(?:['’]s| is) useful|if it suits you|would it help|if a call would help|if you ever need|happy to)\b/gi;
/** Soft phrases that everybody knows: once in a letter they are kind, twice they are stock. */
const SOFTENERS: readonly RegExp[] = [
  /\bif (?:a|the|an?other) (?:\p{L}+[ -]){0,4}?(?:call|talk|visit|chat|meeting|demo|zoom|conversation)\b[^.;!?]{0,40}would (?:help|be of use|be useful)|\b(?:should you want|if you(?:['’]d| would) like|if you (?:ever )?want) to talk\b|\bfree on my side\b|\bjust name the time\b|\bcan (?:ring|call|phone|telephone) you\b/iu,
  /\bif (?:it|that|this) suits you\b|\bwould (?:it|that|this) suit you\b/iu,
  /\b(?:if|should) you (?:decide|want) to go ahead\b|\bshould you (?:decide|want)\b|\bnext step would be\b/iu,
  /\bhelps? your planning\b|\bfor your planning\b/iu,
  /\bor is (?:something else|the timing|it too)\b|\bworth a closer look\b/iu,
  /\bin your own time\b|\bwhen(?:ever)? (?:it suits you|you are ready)\b/iu,
  /\bif (?:it|that|this)(?:['’]s| is| would be) (?:useful|of use)\b|\bof (?:any )?use to you\b/iu,
  /\bin case (?:that|it) (?:suits you|is useful)\b/iu,
  /\bfeel free\b/iu,
];
const BLANK = /\[[^\]\n]{2,60}\]/g;
/** One easy way out is kind; a second says that nobody needs to read on. */
export const EXIT =
  /\bno (?:reply|answer|response)(?: is)? needed|\bno need to (?:do|reply|answer)|\bhappy to leave it here|\bperfectly fine|\b(?:free to|simply) ignore|\ba (?:plain )?no is fine|\bfeel free to (?:pass|forward) (?:this|it) on/i;

const EXITS = new RegExp(EXIT.source, 'gi');

/**
 * Would the draft still read as one letter? Nothing left hanging, nothing asked or said twice, no lone question under a
 * greeting, no list without its lead.
 */
export function readsOn(before: Reading, after: Reading, edits: readonly TextEdit[], finding: Finding): boolean {
  return (
    keepsThread(before, after, edits, finding) &&
    keepsBody(before, after) &&
    asksNoMore(before, after) &&
    stillAsks(before, after, finding) &&
    keepsShape(before, after, edits)
  );
}

/** Fewer sentences that say something make no letter. */
const FEWEST_TOLD = 2;
/** …but a short note may be one. */
const SHORT_NOTE = 4;
/** …and what was a long letter tells more. */
const LONG_LETTER = 7;
const FEWEST_OF_LONG = 3;

function keepsBody(before: Reading, after: Reading): boolean {
  const told = (r: Reading) => r.content.filter(tells).length;
  const all = (r: Reading) => r.content.filter((s) => s.field === 'body').length;
  const had = all(before);
  const has = all(after);
  if (has === had) return told(after) > 0 || told(before) === 0 || has > 2;
  return has >= Math.min(2, had) && told(after) >= Math.min(fewestOf(had), told(before));
}

function fewestOf(sentences: number): number {
  if (sentences > LONG_LETTER) return FEWEST_OF_LONG;
  return sentences > SHORT_NOTE ? FEWEST_TOLD : 1;
}

function asksNoMore(before: Reading, after: Reading): boolean {
  const questions = (r: Reading) => r.content.filter((s) => s.field === 'body' && s.text.includes('?')).length;
  const count = (r: Reading, what: RegExp) => r.draft.body.match(what)?.length ?? 0;
  const said = (r: Reading, what: RegExp) => r.content.filter((s) => s.field === 'body' && what.test(s.text)).length;
  const blanks = (r: Reading) => `${r.draft.subject} ${r.draft.body}`.match(BLANK)?.length ?? 0;
  return (
    questions(after) <= Math.max(1, questions(before)) &&
    count(after, OFFER) <= Math.max(2, count(before, OFFER)) &&
    count(after, EXITS) <= Math.max(1, count(before, EXITS)) &&
    SOFTENERS.every((soft) => said(after, soft) <= Math.max(1, said(before, soft))) &&
    echoes(after) <= echoes(before) &&
    blanks(after) <= blanks(before)
  );
}

const SAME_OFFER =
  /\bif you(?:['’]d| would) like\b|\bsuits? you\b|\bif you decide to go ahead\b|\b(?:just say|feel free)\b/i;

/** "If you'd like, I can … If you decide to go ahead, …": one after the other, an offer wears thin. */
function echoes({ content }: Reading): number {
  return content.filter((s, i) => SAME_OFFER.test(s.text) && SAME_OFFER.test(content[i - 1]?.text ?? '')).length;
}

/** Does the letter ask for anything, or anything at all? */
export function wants({ asks, content }: Reading): boolean {
  return asks.length > 0 || content.some((s) => s.field === 'body' && s.text.includes('?'));
}

/** A talk proposed too early is better than a letter that stops dead; a demand is not. */
function stillAsks(before: Reading, after: Reading, { rule }: Finding): boolean {
  return rule.lens !== 'ask' || rule.kind === 'decision' || wants(after) || !wants(before) || invites(before, after);
}

/** A step that waits for their wish is a step: "If a visit would be of use, just say." */
const INVITES =
  /\b(?:just (?:say|name|let)|suits? you|if you['’]d like|if you would like|free on my side|next step would be|all it takes|decide to go ahead|would be (?:useful|of use)|would help|feel free)\b/i;

/** Does the letter say what they could do, if they wished? */
export function leavesOpen({ content }: Reading): boolean {
  return content.some((s) => s.field === 'body' && INVITES.test(s.text));
}

function invites(before: Reading, after: Reading): boolean {
  const old = new Set(before.content.map((s) => s.text));
  return after.content.some((s) => s.field === 'body' && !old.has(s.text) && INVITES.test(s.text));
}

/** A whole sentence of the letter's matter: no name under it, no kind words at its end. */
export function tells({ field, text, is }: Sentence): boolean {
  return (
    field === 'body' &&
    is.words >= FEWEST_WORDS &&
    ENDS.test(text) &&
    !text.includes('?') &&
    !FAREWELL.test(text) &&
    (text.match(SMALL)?.length ?? 0) >= FEWEST_SMALL
  );
}

const FEWEST_WORDS = 4;
/** A name and a firm have hardly a word in small letters. */
const SMALL = /(?<![\p{L}.])\p{Ll}{2,}(?![\p{L}.]\p{L})/gu;
const FEWEST_SMALL = 2;
/** Ends as sentences do; a picture at its end does too. */
const ENDS = /(?:[.!…:][)"”]*|\p{Extended_Pictographic}\uFE0F?)\s*$/u;

/** The kind words at the end of a letter. */
export const FAREWELL =
  /\b(?:regards|greetings|disposal|waiting for|awaiting|thank|looking forward|wish(?:es|ing)?|congratulations|blessings?|god bless|sincerely|yours|cheers|good luck|best of luck)\b/i;
