import type { SpeechAct, Step } from '../analyse/types';
import { gap, matches, rx } from '../text/rx';

/* What clients write: "we" is the client here, and a question is one to the seller. */

const WANTS_ADVICE = [
  rx`(what|which|how) ${gap(3)}(would|do|should|could) you (?:\w+ )?(recommend|suggest|advise|do|propose|quote|charge)`,
  rx`(?:your|any) (?:advice|thoughts|recommendations?|suggestions?|view)|how much|what (?:does|would|do) (?:it|that|this|they|you) cost|(?:the|your) pric(?:e|es|ing)|(?:send|share|give) (?:me|us) (?:\S+ ){0,3}(?:quote|offer|proposal|prices?|details?|demo)`,
  rx`(?:can|could|do|does|would|will) (?:you|it|this|that|your \w+|they) ${gap(8)}(?:work|handle|do|help|support|deliver|show|explain|tell|send|integrate|fit|offer|have)`,
];
const WANTS_EDUCATION = [
  rx`what (?:are )?(?:the|our|my)? ?(?:options|alternatives|choices|ways)|how (?:does|do) (?:it|that|this|these|others?|other \w+|most \w+) (?:work|do|handle|solve)|what do others do|(?:is|are) there (?:any )?(?:other |better )?(?:ways?|options?)`,
];
const CHANGE = [
  rx`(we|i)(?:'d| would|'re| are|'m| am)? (?:like|love|want|wish|need|hop(?:e|ing)|look(?:ing)?|plan(?:ning)?|think(?:ing)?|consider(?:ing)?|try(?:ing)?) (?:to|about|of|for|that)?`,
  rx`(instead of|get rid of|move away from|replace|switch|stop (?:doing|using|having)|has to change|needs? to change|time to change|rather)`,
];
const GOALS = [
  rx`(our|my|the) (?:main |big |real )?(goals?|aims?|targets?|priorit(?:y|ies)|objectives?|ambition|plan|hope) (?:\w+ ){0,3}(?:is|are|was|for)|(?:by|before) (?:next|the end of|20\d\d|spring|summer|autumn|winter|christmas|easter|\w+ber)|(?:we|i) (?:want|hope|aim|plan) to (?:reach|get to|become|be|cut|double|open|grow|halve|have)`,
];
const GAPS = [
  rx`(problems?|trouble|struggl\w+|bottlenecks?|challeng\w+|stuck|headaches?|pain\w*|los(?:e|es|ing|t)|wast(?:e|es|ing)|fail\w*|errors?|mistakes?|delays?|late|too (?:slow|long|much|many|expensive|late|few)|can't|cannot|couldn't|don't (?:have|know|trust)|hard(?:est)?|difficult|worr\w+|concern\w*|nobody|missing|shortages?|short of|chasing|chase|by hand|manual\w*|complain\w*|takes? (?:\w+ )?(?:ages|hours|days|weeks|forever|too long)|wait\w*|queue\w*|breaks?|broken|unhappy|nervous|afraid|turnover)`,
];
const TELLS_NOW = [
  rx`(we|i)(?:'re|'ve|'m| are| have| am)? ${gap(2)}(use|run|have|do|work|handle|manage|employ|make|sell|send|ship|serve|operate|using|running|doing|got|keep|start|plan|order|buy|book|print|write|count|check|store|park|clean|teach|train|meet|pick|pack|load)\w*`,
  rx`(currently|today|at the moment|right now|these days|so far|usually|every (?:day|week|month|morning|night|friday|monday))`,
  rx`(our|my) (?:\w+ ){1,3}(?:is|are|has|have|does|do|use|uses|run|runs|take|takes|come|comes|work|works|start|starts)`,
];

/** Which step a sentence of theirs takes, if any. */
export function stepOfTheirs(norm: string, act: SpeechAct): Step | undefined {
  const asks = act === 'open-question' || act === 'closed-question' || act === 'request';
  if (matches(WANTS_EDUCATION, norm)) return 'education';
  if (asks || norm.endsWith('?')) return matches(WANTS_ADVICE, norm) || norm.endsWith('?') ? 'advice' : undefined;
  if (matches(WANTS_ADVICE, norm) && /\b(?:send|share|give|interested|curious|would like to (?:see|know))\b/.test(norm))
    return 'advice';
  if (matches(GAPS, norm)) return 'gaps';
  if (matches(GOALS, norm)) return 'goals';
  if (matches(CHANGE, norm)) return 'change';
  return matches(TELLS_NOW, norm) ? 'situation' : undefined;
}
