import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import type { Reading, Sentence } from '../reading';
import { factsOf } from '../rewrite/facts';
import { FAVOUR } from '../rewrite/words/rung';
import { standingOf } from '../stage';
import { isFirst } from './cut';
import { EXIT, FAREWELL, tells } from './fit';
import { addsNothing, keptOf, namesMatter, namesUnknown, turnedInto } from './owed';
import { COUNTS } from './subject';

/** "Speak soon", "Cheers mate". */
const SHORT = 4;
/** Less of a sentence than this, and a fair letter has lost something by it. */
const MOST_OF_IT = 0.5;
const SOME_OF_IT = 0.4;
const FEWEST_TOLD = 3;
/** Small requests. */
const SMALL = /^(?:favour|second)$/;
/** Asks for a talk: what is asked instead may be put in other words. */
const TALK = /^(?:slot|meeting)$/;
const TALKS = /\b(?:call|chat|talk|conversation|meet|meeting|demo|visit|coffee|minutes|mins?)\b/i;
/** Kinds of pressure that a sentence may be nothing else than, as long as it is short: longer ones advise. */
const PUSHES = /^(?:deadline|hype|directive|override)$/;
const MOST_IN_PUSH = 18;
/** "Send ALL your papers": a word said loudly is no name. */
const SHOUTED = /\b\p{Lu}{3,}\b/gu;
const OWN = /\b(?:i|me|my|we|us|our)\b/i;
/** Talk of the seller's that says nothing. */
export const IDLE = /^(?:wish|chasing)$/;

/**
 * A card may offer a stock phrase, as the rep sees how it would stand there. Here the new words must say what the old ones
 * said; a stock question or way out is only a letter's last word to a stranger.
 */
export function isApt(finding: Finding, { reading }: Judged, after: Reading, calm: boolean): boolean {
  const { sentence, rule } = finding;
  if (sentence.field === 'subject') return keepsSubject(sentence, after, rule.kind === 'guilt');
  const words = turnedInto(sentence, reading, after);
  if (words === undefined)
    return calm
      ? isIdlePush(finding, reading) && !isFirst(sentence, reading)
      : !isFirst(sentence, reading) || isStillTold(after);
  const { refused } = standingOf(reading.stage, reading.context.incoming);
  const asks = words.includes('?') && !sentence.text.includes('?');
  // They said what stands against it: asked again, they would be pressed again.
  if (asks && (refused || (rule.kind === 'override' && reading.context.incoming))) return false;
  if (words.includes('?') && namesUnknown(words, after)) return false;
  const frees = EXIT.test(words) && !EXIT.test(sentence.text);
  // Who answered is not sent away, and nobody at the head of a letter that goes on.
  if (frees && (reading.stage !== 'cold' || (rule.lens === 'pressure' && !isNearEnd(sentence, reading)))) return false;
  // Silence is no yes: a yes that is theirs to give says all that was meant.
  if (/silence$/.test(rule.id) && rule.kind === 'assumptive' && !words.includes('?')) return true;
  const kept = keptOf(sentence, words);
  const named = namesMatter(words, reading);
  // Less said, and nothing else: only the push is gone.
  if (rule.severity === 'warning' && !words.includes('?') && addsNothing(sentence, words)) return true;
  if (calm && kept < MOST_OF_IT) return TALK.test(rule.kind) && TALKS.test(sentence.text) && TALKS.test(words) && named;
  // A small request may stand: it turns to what is as near, or stays.
  if (SMALL.test(rule.kind)) return !calm && kept >= SOME_OF_IT;
  return (
    named ||
    (kept >= SOME_OF_IT && !words.includes('?')) ||
    (rule.severity === 'warning' && reading.stage === 'cold' && isLastWord(sentence, reading))
  );
}

/** What a fair letter does without: a count of its letters, a wish, a short push that tells nothing. */
export function isIdlePush({ rule, sentence }: Finding, { stage }: Reading): boolean {
  // A reproach speaks of who makes it.
  if (rule.kind === 'guilt') return stage === 'cold' || OWN.test(sentence.text);
  if (IDLE.test(rule.kind)) return true;
  const { links, numbers, names } = factsOf(sentence.text.replace(SHOUTED, (word) => word.toLowerCase()));
  return (
    stage === 'cold' &&
    rule.severity === 'warning' &&
    PUSHES.test(rule.kind) &&
    sentence.is.words <= MOST_IN_PUSH &&
    !sentence.is.client &&
    !sentence.text.includes('?') &&
    links.length + numbers.length + names.length === 0
  );
}

/** Without its first sentence, the letter has enough to say. */
function isStillTold({ content }: Reading): boolean {
  return content.filter(tells).length >= FEWEST_TOLD;
}

/** Nothing but kind words behind it. */
function isLastWord({ index }: Sentence, { content }: Reading): boolean {
  return content.every((s) => s.index <= index || s.field !== 'body' || FAREWELL.test(s.text) || s.is.words < SHORT);
}

/** Behind it, the letter wants nothing more and has little left to tell: a letter that says goodbye. */
function isNearEnd({ index }: Sentence, { content }: Reading): boolean {
  const later = content.filter((s) => s.field === 'body' && s.index > index);
  return (
    later.filter(tells).length < FEWEST_TOLD &&
    later.every((s) => !s.text.includes('?') && s.is.asks.every((a) => a.rung < FAVOUR))
  );
}

/** A subject line may lose its push, as long as most of what it names stays. */
function keepsSubject(sentence: Sentence, { draft }: Reading, counts: boolean): boolean {
  if (/\[/.test(draft.subject.replace(sentence.text, ''))) return false;
  // "No reply needed" above a letter that asks for one.
  if (EXIT.test(draft.subject) && !EXIT.test(draft.body)) return false;
  return keptOf(sentence, draft.subject) > MOST_OF_IT || (counts && COUNTS.test(sentence.text));
}
