import { gap, rx } from '../../../engine/text/rx';
import { ADV, WE } from './words';

const STAFF =
  'instructors?|technicians?|translators?|engineers?|drivers?|guys|lads|boys|girls|crew|team|staff|cleaners?|agents?|chefs?|riders?|installers?|fitters?|trainers?|consultants?|advis[eo]rs?|designers?|developers?|operators?|mechanics?|guards?|carers?|nurses?|recruiters?|experts?|specialists?|accountants?|lawyers?|surveyors?|inspectors?|growers?|workers?|people|factory|workshop|warehouse|mill|yard|office|depot|plant|kitchen|farm|vans?|trucks?|fleet|machines?|boilers?|ovens?|presses|lines?';

/** The writer and his house as people who act, feel, need and turn up. */
export const ACTOR = {
  /** "He buys from me", "Gartner put us in", "one of us". */
  sellerObject: [
    rx`(from|with|to|for|of|by|behind|on|at|about|like|except|without|than|between|beside|through|via) (me|us|ourselves|myself)`,
    rx`(put|puts|gave|gives|got|let|lets|took|takes|had|named|called|made|makes|cost|costs|set|sets|helps?|uses?|loves?|trusts?|knows?|rates?|calls?|buys?|tells?|told|asked|asks?|paid|pays?|wants?|breaks?|keeps?|hired|chose|picked|recommends?) (me|us)`,
  ],
  /** "Instructors are all ex ambulance", "our consultant can". */
  staff: [
    rx`(${STAFF}) (who |that )?${ADV}(is|are|was|were|has|have|can|will|comes?|works?|does?|takes?|speaks?|uses?|knows?|runs?|goes|go|arrives?|starts?|opens?|delivers?|sits?|lives?|makes?|make)\b|(our|my) ${gap(2)}(${STAFF})`,
  ],
  /** "My boss agreed", "our director wishes", "had a word with Gill". */
  higherUp: [
    rx`(my|our|the|her|his) ${gap(3)}(boss|manager|director|ceo|cfo|vp|management|owner|chairman|president|finance (team|guys|people)|legal (team|guys|people)|supervisor|wife|husband|father|dad|son|daughter|mother|mum|mom|brother|sister|uncle|kids?|grandfather)`,
    rx`had a word with|spoke (to|with) (my|our|the)|talk(ed)? (to|with) my|got (the )?(approval|sign-?off|permission|green light)`,
  ],
  /** "I've already put you in my number", "my quarter closes". */
  stake: [
    rx`(my|our) (own )?(number|quota|target|quarter|month|forecast|commission|bonus|fiscal|year[- ]end|numbers|pipeline|region|territory|calendar|diary|name|reputation|time|weekend|evening|job|neck|word|effort|best|favou?rite|dream|season|story|kid|truck|van|hands?|life|heart)`,
    rx`(i|we) (am |'m )?(short|behind|close|\w+ away|at \d+ ?%)`,
  ],
  /** "I'll be in Antwerp on the 11th", "our booth is". */
  presence: [
    rx`(${WE}|will|can) ${ADV}(will |would |'ll |going to )?(be|am|are|'m|'re|exhibit(ing)?|travel(l?ing)?|visit(ing)?|pass(ing)?|come|coming|stay(ing)?|attend(ing)?|reachable|based|located|situated) ${gap(2)}(in|at|around|back|near|through|over|on site|there|here|reachable|next door|down the road)\b`,
    rx`(booth|stand|hall|pavilion) ?[a-z]?\d+|at the (fair|expo|show|exhibition)|(booth|stand) (at|number|no)|situated (on|in|at)|you('ll| will| may| might)? (probably |perhaps )?know (us|me)`,
  ],
  /** What he did for the sake of the sale. */
  effort: [
    rx`(i|we)('ve| have| had|ve)? ${ADV}(got|pulled|fought|went|gone|managed|arranged|reserved|blocked|held|set aside|kept|allocated|committed|persuaded|convinced|prepared|recorded|built|made|worked|spent|drove|tried|searched|lined up|negotiated|secured|saved|stopped|registered|talked|measured|invested|drive|fight|push|poured|quit|stayed|sat|lost|lived|travel(l?ed)?)`,
    rx`took me|cost me|(hours|days|weeks|months|years) of (my|our) (own )?(time|life|work)|my own (time|money|pocket|hands)|all night|at 5 am|every (single )?(day|morning|night)`,
  ],
  /** Feelings, tastes and principles of one's own. */
  feel: [
    rx`(i|we) ${ADV}(felt|feel|hate|hated|love|loved|miss|missed|worry|enjoy|care|cried|suck|like|prefer|believe in|live|breathe|sleep|dream|fear|swear|refuse|insist|stand)\b|(break|breaks|broke|warms?|in) my heart|makes? my day|i am (sad|so|very|really|too|quite|also)`,
    rx`(i|we) (don't|dont|do not|never|won't|wont|cannot|can't|refuse to|only|quit|stick to|rarely|normally|normally don't|don't normally)( even| ever| usually)? (do|sell|use|take|work|offer|charge|discount|send|call|chase|negotiate|ask|pitch|make|give|go|play|cut|push|bother|like|hire|touch|carry|keep|need|believe|wait|accept|stop|sleep|waste|mess|outsource)`,
  ],
  /** "I will mail you again on Monday", "we'll beat it", "I'll walk you through our platform". */
  willDo: [
    rx`(i|we)('ll| will| shall| would| can| could|ll) ${ADV}(beat|match|undercut|personally|mail|write|email|revert|contact|take you|walk you|get you|have you|sort|throw|include|let you|prove|save you|make you|be (in|at|back|there|around)|handle|deliver|knock|drop|guide|blow|change|tell you|go under|do (it|better|that|this|the rest)|wait)`,
  ],
  /** "Me again!!", "still your favourite", "greetings from Murang'a". */
  hereAgain: [
    rx`(me|us) again|again (me|from)|(it's|its|it is) (only |just )?me|here again|still your|your (favou?rite|friendly|local) \w+|yours truly|(hello|greetings|good (morning|day)|warm wishes|hi) (from|of) |(i|we) (write|am writing) (to )?you again`,
    rx`(i|we) (wrote|write|mailed|emailed|called|sent|messaged) (to )?you|on \d+ \w+ (i|we)|when i wrote|since (my|i)`,
  ],
  /** "Here's where I'm at", "all I do", "what we're not good at". */
  hereIs: [
    rx`(here's|heres|here is|this is|that's|that is|thats) (where|why|what|how|all|who|the) (i|we|i'm|we're|im)|(is |this is )?all (i|we) (do|sell|ask|need|want)|what (i|we|i've|we've|i'm|we're)\b|(who|exactly who|people|one) (i|we) (built|made|help|work|want)`,
  ],
  /** What he needs of them for himself. */
  demand: [
    rx`(i|we) ${ADV}(need|require|expect|want|await|must have|would like|should be (most )?obliged|look) ${gap(3)}(you|your|from|it|the|this|by|order|to|a)\b|(receive|receiving|await|expect|looking for|welcome) ${gap(3)}(your )?(valued |kind |esteemed |positive )*(inquir(y|ies)|enquir(y|ies)|orders?|rfqs?|request)|give (me|us) (a|one|the|your) (chance|try|order|shot|opportunity)`,
  ],
} as const;
