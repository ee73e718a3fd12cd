import { gap, matches, rx } from '../text/rx';
import type { SpeechAct, Step, Subject } from './types';

/** What they would have otherwise: step two. */
const CHANGE = [
  rx`(would|do|did|could|might) you (?:ever |rather |most |still )?(?:like|want|wish|prefer|need|hope|change|fix) ${gap(3)}(?:to |be |change|different|first|instead|differently|if)`,
  rx`(if you could|could you) (?:change|fix|wave|wish|drop|pick) ${gap(2)}(?:one|a|any|thing)|what would you change|magic wand`,
  rx`(looking|planning|hoping|wanting|thinking (?:of|about)|considering|about) (?:to )?(?:chang|replac|mov|switch|improv|renew|upgrad|rebuild|redo|expand|leav|swap)\w*`,
  rx`what would (?:better|good|different|ideal|right) look like|what would have to (?:change|be true|happen)`,
];
/** Where they are heading: step three. */
const GOALS = [
  rx`(goals?|aims?|aiming|targets?|ambitions?|priorit(?:y|ies)|hoping (?:to|for)|plans? (?:to|for)|planning (?:to|for)|want(?:ed)? to (?:reach|get to|become|be)|milestones?|this year's|next year|on your list|what matters)`,
];
/** What stands in the way: step four. */
const GAPS = [
  rx`(struggl(?:e|es|ed|ing)|bottlenecks?|obstacles?|stuck|challenges?|headaches?|in the way|hold(?:s|ing)? (?:you|it|them|things) (?:back|up)|hard(?:est)? part|pain points?|frustrat\w+|worr(?:y|ies|ied)|concerns?|sticking point|hesitat\w+|what(?:'s| is) missing|difficult|problem|trouble|slow(?:s|ing)? (?:you|it|them|things) down|breaks? down|falls? (?:down|over|behind)|goes wrong|nervous|afraid)`,
];
/** Something useful to know, whoever sells it: step five. */
const EDUCATION = [
  rx`(options?|ways?|approaches|routes?) (?:are|to|of|for|would be|that)|(?:two|three|several|both|other) (?:ways|options|approaches|routes)`,
  rx`(guide|checklist|study|article|report|example|comparison|rule of thumb|template|worksheet|case study|one[- ]pager|half page)`,
  rx`(whoever|whichever|without us|any(?:body|one) can|you can (?:do|check|see|test|measure|ask|try) (?:it|this|that) yourself)`,
  rx`(usually|often|typically|in most|tends? to|for most|some (?:teams|people|schools|shops|firms|practices)) ${gap(6)}(?:because|is|are|do|use|start|begin|help|work|mean)\w*`,
];
/** What to do, told: step six, right only when they asked. */
const ADVICE = [
  rx`(i'd|i would|we'd|we would|i'll) (?:suggest|recommend|advise|propose|go|start|keep|drop|take|ask|leave|avoid|begin|save|look)`,
  rx`(i|we) (?:suggest|recommend|advise|propose)|my (?:advice|suggestion|recommendation)|in your (?:place|shoes|position)|(?:best|better|next) step|you(?:'d| would) be better|you(?:'d| would) want|would be advisable`,
];

/** Which step of the walk the sentence takes, if any. The seller's own goals and troubles are no step. */
export function stepOf(norm: string, act: SpeechAct, subject: Subject): Step | undefined {
  const asks = act === 'open-question' || act === 'closed-question';
  const theirs = subject === 'client' || subject === 'both' || (asks && subject !== 'seller');
  if (theirs && matches(CHANGE, norm)) return 'change';
  if (theirs && matches(GAPS, norm)) return 'gaps';
  if (theirs && matches(GOALS, norm)) return 'goals';
  if (act === 'open-question' && subject !== 'seller') return 'situation';
  if (matches(ADVICE, norm)) return 'advice';
  if (subject !== 'seller' && act === 'statement' && matches(EDUCATION, norm)) return 'education';
  return act === 'closed-question' && NOW.test(norm) ? 'situation' : undefined;
}

/** A yes-or-no question about how things stand today. */
const NOW =
  /\b(?:still|currently|today|these days|at the moment|right now|so far|already|anymore)\b[^?]*\?|^(?:is|are|was|were|do|does|did|has|have|had) (?:your|the|you)\b/;
