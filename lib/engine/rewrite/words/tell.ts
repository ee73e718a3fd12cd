import { wordsOf } from '../grammar';
import { unbalanced } from './clauses';
import { phraseAt } from './phrase';

const MOST_WORDS = 16;
/** "We clean …", "I also fly …": a plain doing. */
const DOES =
  /^(?:so |and |also |but |at [\p{Lu}][^,]{2,25},? )?(we|i)(?: (?:also|already|now|currently|mainly|often|usually))? (\p{L}+) (.+)$/iu;
const HAS =
  /^(?:so |and |also |but )?(?:we|i)(?:['’]ve got| have| have got| do have)(?: also| now)? (?:(an?|the) )?(.+)$/iu;
/** Doings that somebody may want to hear about, as they are done in some way. */
const SHOWN =
  /^(?:clean|tune|bake|handle|plan|sort|test|train|check|grow|cook|brew|roast|pack|wash|store|prepare|organi[sz]e|teach|measure|calibrate|inspect|maintain|recruit|find|choose|select|changed|planned|tested|trained|set|dry|mill|press|season|smoke|weld|machine|age|ferment|source|keep)$/i;
/** A thing of one's own that could interest: not a diary, not a manager, not a deal. */
const NO_THING =
  /\b(?:minutes?|mins?|spots?|slots?|left|discount|off|approval|sign-off|idea|question|time|budget|hotel|couple|client in|option|honou?r|pleasure|meeting|call|confidence|to |been|already|seen|heard|something|anything|one other|quite|many news|wed|thu|mon|tue|fri|no )\b|[$€£%@]/i;

/** Without any of these, nothing is found. */
export const HOW_WE_CUES: readonly RegExp[] = [DOES];

/** "We clean for three practices" -> "how we clean for three practices"; undefined where it would not read well. */
export function howWe(text: string): string | undefined {
  const bare = text.replace(/[\s.!]+$/, '');
  const m = DOES.exec(bare);
  if (!m) return undefined;
  const [, who = '', verb = '', rest = ''] = m;
  if (
    !SHOWN.test(verb) ||
    /\d/.test(rest) ||
    /^(?:at|in|on|from|up|as|it|them|that|this|such|these|those|you|your|not|many|buy|sell)\b/i.test(rest)
  )
    return undefined;
  // A feeling is no way of doing it.
  if (
    /^find$/i.test(verb) &&
    /\b(?:surprising|strange|hard|difficult|odd|disappointing|sad|rude|lack|it)\b/i.test(rest)
  )
    return undefined;
  // "I keep asking" is a habit of speech; "on exactly that" was cut; what followed from it stands behind it.
  if (
    (/^keep$/i.test(verb) && /^\p{L}+ing\b/iu.test(rest)) ||
    /\b(?:exactly|just|of|on|for|with|about) (?:that|this|it)\b|\bso (?:i|we)\b/i.test(rest)
  )
    return undefined;
  if (!wordsOf(bare).some((w) => w.text === verb && w.finite)) return undefined;
  const clause = firstClause(rest)?.replace(/\s+(?:already|now|too|as well|right now|at the moment)$/i, '');
  return clause ? `how ${who.toLowerCase() === 'i' ? 'I' : 'we'} ${verb} ${clause}` : undefined;
}

/** "We have 40 testers in Central time" -> "our 40 testers in Central time". */
export function ourThing(text: string): string | undefined {
  const bare = text.replace(/[\s.!]+$/, '');
  const m = HAS.exec(bare);
  if (!m) return undefined;
  const thing = firstClause(m[2] ?? '');
  if (!thing || NO_THING.test(thing) || /^(?:\p{L}+ed|been|done)\b/iu.test(thing)) return undefined;
  // A count is a boast, and what stands in no noun phrase reads badly.
  const phrase = phraseAt(thing, 0);
  if (
    /\d|\p{Lu}{3}/u.test(thing) ||
    !phrase ||
    phrase.start > 14 ||
    /\b(?:experience|team|candidates?|years?|staff)\b/i.test(thing)
  )
    return undefined;
  if (/^\s\p{L}+(?:ed|en)\b/u.test(thing.slice(phrase.end))) return undefined;
  return `${/^(?:so |and |also |but )?i\b/i.test(bare) ? 'my' : 'our'} ${thing}`;
}

function firstClause(rest: string): string | undefined {
  const clause = rest
    .replace(/\s*(?:[,;:(–—]|\s-\s|\b(?:and|but|so|because|which|who|that|if|when|while|as)\b).*$/isu, '')
    .trim();
  const words = clause.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || unbalanced(clause)) return undefined;
  return /\b(?:to|for|with|of|in|on|at|the|a|an|and|by|our|my|your|from|me|than|about)$|\d{4}$|[$€£]|\b(?:yesterday|today|tomorrow|last (?:week|month|year))\b/i.test(
    clause,
  )
    ? undefined
    : clause;
}
