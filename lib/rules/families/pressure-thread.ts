import type { Reading } from '../../engine/reading';
import { normalise } from '../../engine/text/normalise';
import { gap, matches, rx } from '../../engine/text/rx';

/** A plain no: nothing more is wanted. */
const NO = [
  rx`(not|no longer|never|isn't|aren't) (really |actually |at all |something (we're|we are|i'm) |currently ){0,5}(interested|looking to (move|change|switch)|looking (at|for) (this|new|other|any)|for us|of interest|a (fit|good fit|priority)|relevant|needed|going to (happen|work|go)|moving forward|going ahead|proceeding)`,
  rx`no (thanks|thank you|thx|ta|interest|need)`,
  rx`(take|remove) (me|us|my \w+|our \w+) ${gap(3)}(off|from)`,
  rx`(unsubscribe|opt out|stop (emailing|calling|contacting|writing|messaging|sending|spamming|this)|leave (me|us) alone|don't (call|email|contact|write|message) (me|us)|do not (call|email|contact|write|message)|lose my (number|email))`,
  rx`(we'll|i'll|we will|i will|going to|i'm going to|we're going to|decided to|have to) (have to )?(pass|decline|say no|turn (it|this|you) down|stay|stick)`,
  rx`(we|i)('ve| have|'re| are)? (just |already |recently |only just ){0,5}(renewed|went with|gone with|chosen|signed with|picked|going with|staying with|sticking with|under contract|committed to|decided (to go with|against|on)|tied in)`,
  rx`(happy|satisfied|fine|all set|all sorted|sorted|covered|good) (with|where|as|for now|thanks|thank|at the)`,
];

/** Not now: a reason to wait, and often a date. */
const NOT_NOW = [
  rx`(not (right )?now|not (at|in) (this|the) (time|moment|stage|point)|not (this|until|before|till) (year|month|quarter|week|spring|summer|autumn|winter|fall|${'(?:the |we |our |after |next )?\\w+'}))`,
  rx`(hold off|holding off|on hold|pause|postpone\w*|defer\w*|park (it|this)|shelve\w*|wait (until|till)|too soon)`,
  rx`(can't|cannot|can not|won't|couldn't|unable to|not able to|don't have|do not have|haven't got|no) (the |any |really |be able to ){0,5}(commit|look at|justify|take (this|on)|budget|bandwidth|appetite|time|capacity|money|afford|decide|approve|headcount|do (this|anything)|move)`,
  rx`(check back|pick (it|this) up|come back|try (me|us)|get back to (me|us)|circle back|reach out|talk|speak|revisit|touch base) (again |then |to (me|us) |this ){0,5}(in|after|then|next|later|once|when|around)`,
  rx`(locked in|frozen|cut|spent|gone|tight) (with|until|for|to|by|this|in|half|budget)?`,
  rx`(need|needs|want|wants) (to )?(think|time|see how|speak to|talk to|discuss|sleep on|compare|ask|check with|know how)`,
  rx`(comparing|still (deciding|looking|comparing)|decide after|will decide)`,
  rx`over (budget|what|our)|too (expensive|dear|much)`,
];

/** How their last message closes the door, if it does. */
export function refusalOf(reading: Reading): 'no' | 'not-now' | undefined {
  const incoming = incomingOf(reading);
  if (!incoming) return undefined;
  if (matches(NO, incoming)) return 'no';
  return matches(NOT_NOW, incoming) ? 'not-now' : undefined;
}

const DATE_WORD =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{1,2}(?:st|nd|rd|th)\b/g;

/** They asked for a last date, a lead time or what it takes to be in time. */
const ASKS_WHEN = /\b(?:latest|by when|lead time|how soon|deadline|when do you need|cut-?off|in time|still possible)\b/;

/** Is every date of these words one that they named themselves in their last message? */
export function theirDate(reading: Reading, words: string): boolean {
  const incoming = incomingOf(reading);
  if (!incoming) return false;
  if (ASKS_WHEN.test(incoming)) return true;
  const named = datesOf(incoming);
  const said = datesOf(words);
  return said.size > 0 && [...said].every((d) => named.has(d));
}

const incomings = new WeakMap<Reading, string>();

function incomingOf(reading: Reading): string {
  const { incoming } = reading.context;
  if (!incoming) return '';
  const known = incomings.get(reading) ?? normalise(incoming.slice(0, 4_000));
  incomings.set(reading, known);
  return known;
}

function datesOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(DATE_WORD)].map(([d]) => (/\d/.test(d) ? String(Number.parseInt(d, 10)) : d.slice(0, 3))),
  );
}

const YES = [
  rx`(send|forward|share|email|need|ready for|waiting for|where's|get) (me |us |over |through |the |a |your |an |it |please ){0,5}(\w+ )?(contract|agreement|paperwork|order form|invoice|nda|docusign|quote|proposal|pro-?forma|forms?|terms)`,
  rx`(let's|lets|we'd like to|we would like to|happy to|want to|we're ready to|ready to|good to|ok to|please) (go ahead|proceed|move forward|do it|sign|order|book it|get started|start)`,
  rx`(go ahead|we're in|count us in|sign me up|sounds good,? (let's|send)|it's a yes|yes please|approved)`,
];

/** Did they ask for the paper, or say yes, in their last message? */
export function saidYes(reading: Reading): boolean {
  const incoming = incomingOf(reading);
  return incoming !== '' && matches(YES, incoming);
}
