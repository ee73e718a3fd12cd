import type { Analysis, Range } from '../../engine/analyse/types';
import { gap, rx } from '../../engine/text/rx';
import { I_WILL, slot, WHEN } from './pressure';

/** Cues too weak to stand alone. They count only where the rest of the message pushes: see `temper`. */

const HARM = slot(
  `wrong|worse|worst|risk\\w*|fail\\w*|broken?|breaks?|los(?:e|es|ing|t)|wast\\w+|miss(?:es|ing|ed)|stuck|struggl\\w+|outdated|overpa\\w+|overcharg\\w*|headaches?|nightmares?|suffer\\w*|ignor\\w+|reactive|too late|behind|attack\\w*|breach\\w*|hack\\w*|damag\\w+|leak\\w*|danger\\w*|penalt\\w+|fin(?:es|ed)|hurts?|bankrupt|pa(?:y|ying) too much|complain\\w*|embarrass\\w*|regret|bust|dead|dying|sued?|shut down|mistaken?|bill you|rip\\w* off|exposed|illegal|blind|bleed\\w*|hidden (?:fees|costs)|small print`,
);

/** Harm held up to the reader, with nothing of the seller in it. */
export const HARMS = [
  rx`(you|your|you're|you've|they|their|it|that|this|most|every|nobody|companies|firms|people|customers|the \w+) ${gap(9)}${HARM}`,
  rx`${HARM} ${gap(6)}(you|your|them|every|each)`,
];

/** Something the seller does to or for them, at a time of his own. */
export const DOINGS = [
  rx`(${I_WILL}|(my|our) (\w+ ){1,2}(can|could|will|'ll) (be|come|visit|call)|i (load|bring|drop|book|come|put)) ${gap(6)}(you|your|over|round|there|up)( ${gap(5)}${WHEN})`,
  rx`(i've|i have|i) (already |just |even ){0,5}(booked|bought|reserved|ordered|arranged)|(?<=^\W{0,9})i put \d`,
  rx`(when|what time|which day|what day) can (you|he|she|they|we|i) (see|meet|start|sign|take|have|pick|get|come|do)`,
  rx`what('s| is) your (ap|accounts|billing|po|purchase|vat|delivery) ${gap(2)}(contact|number|address|email|payable)`,
];

/** Imperatives that ask for no answer. */
const ORDER =
  /^\W{0,9}(?:so |and |then |just |please |kindly |now |but |at least ){0,5}(?:check|serve|bring|stop|trust|forget|ditch|cancel|switch|dump|quit|wake|protect|secure|move|invest|choose|decide|fire|scrap|drop|leave) (?!me|us|a look|in touch|off|by|a line|it off)(?:\w+'?\w* ?){1,4}/;

export function orderIn({ norm }: Analysis): Range | undefined {
  const m = norm.includes('?') ? null : ORDER.exec(norm);
  return m ? { start: m[0].search(/\w/), end: m[0].trimEnd().length } : undefined;
}
