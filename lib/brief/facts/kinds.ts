import type { FactKind } from '../types';

/** Words that make a sentence a fact of one kind. Patterns are over lower-case text with straight quotes. */
export interface KindCue {
  readonly kind: FactKind;
  readonly pattern: RegExp;
  /** How sure the words are by themselves, 0..1. */
  readonly sure: number;
}

const cue = (kind: FactKind, sure: number, pattern: RegExp): KindCue => ({ kind, pattern, sure });

const NUM =
  '(?:\\d[\\d,. ]*\\d|\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|dozens? of|hundreds? of|thousands? of|half a million)';
const DONE =
  'opened|launched|introduced|unveiled|bought|acquired|merged|sold|raised|secured|won|signed|landed|moved|relocated|converted|finished|completed|closed|expanded|doubled|tripled|entered|started|begun|ordered|fired|built|rebuilt|refurbished|renamed|rebranded|partnered|joined|published|received|celebrated|switched|rolled out|set up|taken over|broken ground';
const PAST = `${DONE}|began|took over|broke ground`;
/** Said without an object's article too: "we launched swaps". */
const PLAIN_PAST = 'opened|launched|introduced|unveiled|acquired|bought|won';
const DOING =
  'open|launch|introduc|buy|acquir|merg|sell|mov|relocat|convert|expand|doubl|tripl|enter|start|build|rebuild|refurbish|test|trial|pilot|develop|design|work|roll|replac|switch|migrat|rethink|redesign|invest|prepar|bring|add|extend|renovat|set';

/** The first that matches says the kind: the rarer the words, the earlier they stand. */
export const CUES: readonly KindCue[] = [
  cue(
    'challenge',
    0.85,
    /\b(?:(?:biggest|greatest|hardest|main|toughest|worst|real|constant|only) (?:challenge|obstacle|problem|headache|risk|worry|concern|enemy|difficulty|hurdle|bottleneck|issue|pain)|struggl\w+ (?:with|to)|(?:has|have|had|been|is|are|was) (?:been )?(?:hard|tough|difficult) (?:on|for|to)|(?:is|are|was|were) facing|shortages? of|(?:kept|keeps|keep) failing|ran at less than|fall(?:s|en|ing)? behind|cannot find|can't find|could not (?:find|fill|keep)|lose an? |(?:cost|costs|costing) us|hold(?:s|ing)? (?:us|it|them) back|bottlenecks?|too (?:slow|late|few|little) (?:to|for)|queues? for|still (?:queue|wait|book|type|enter|copy|do)\b.* (?:by hand|minutes|hours)|by hand\b|under pressure from|suffer(?:s|ed)? from|first strike|remains? (?:a|our|the) (?:\w+ )?(?:challenge|risk|problem|obstacle)|used to leave|waits? (?:\S+ ){0,2}\d+)/,
  ),
  cue(
    'challenge',
    0.8,
    /\b(?:our|my|its|their|the|a) (?:single )?(?:hardest|toughest|worst) \w+|\bmost of my (?:day|week|time) goes\b/,
  ),
  cue(
    'person',
    0.85,
    /\b(?:hired|appointed|named|promoted|welcomed|recruited|elected)\b (?:\S+ ){1,6}?(?:as|to (?:lead|head|run|the post|the role))\b|\b(?:succeeded|succeeds|replaces|replaced|takes over from) (?:\S+ ){1,6}as (?:chair|chief|head|director|president|ceo|managing)|\b(?:joins?|joined|took over|takes over|steps up|stepped up) (?:\S+ ){0,4}as (?:\S+ ){0,4}(?:chief|head|director|officer|president|manager|chair)/,
  ),
  cue(
    'hiring',
    0.9,
    /\b(?:(?:is|are|we're|i'm) (?:now |currently |still )?(?:hiring|recruiting|looking for an? (?:\S+ ){0,5}?(?:manager|engineer|director|lead|officer|coordinator|assistant|driver|nurse|developer|analyst|designer|head|specialist|technician|chef|baker|teacher|apprentice|\S+er\b|\S+or\b)|seeking an? )|will (?:create|hire|recruit|add) (?:up to |around |about |more than )?(?:[\d,.]+|\w+) (?:\w+ )?(?:new )?(?:jobs|roles|posts|people|staff|positions)|(?:create|creating|created) (?:[\d,.]+) (?:new )?jobs|(?:doubling|growing|expanding|tripling) (?:the|our|its) (?:\S+ ){0,3}team|(?:plans?|aims?|wants?) to (?:hire|recruit|train|employ) )/,
  ),
  cue(
    'goal',
    0.9,
    /\b(?:(?:aims?|aiming|hopes?|hoping|intends?|aspires?|wants?|wanting|seeks?|committed|determined|on track) to (?!know|say|thank|hear|see you|be (?:clear|honest))|(?:goal|target|ambition|objective|aim|mission for 20\d\d|priority) (?:is|for 20\d\d is|remains) (?:to|that|a|an|the)\b|(?:by|before|until) (?:the end of )?20\d\d,? (?:we|it|they|i|the \w+|\w+) (?:want|will|aim|hope|plan|intend)|(?:we|i) want (?:half|every|all|each|our|the|no)\b|one in \w+ used to)/,
  ),
  cue(
    'goal',
    0.85,
    /\b(?:plans?|expects?|targets?) (?:to )?(?:\S+ ){1,16}(?:by|before|until|in) (?:the end of |spring |summer |autumn |early |late )?20\d\d\b/,
  ),
  cue(
    'technology',
    0.85,
    /\b(?:(?:switch|migrat|mov|convert|upgrad)\w* (?:\S+ ){0,8}?(?:database|store|platform|system|software|stack|servers?|cloud|erp|crm|cnc|router|workflow|online form)\b|(?:runs?|running|run|built|written|hosted|based) (?:on|in|with) (?:snowflake|dbt|aws|azure|python|java|rust|postgres\w*|mysql|mongodb|kubernetes|salesforce|sap|oracle|shopify|hubspot|dynamics|netsuite|react)|(?:uses?|used|using|adopted|installed|deployed|implemented|rolled out) (?:\S+ ){0,8}?(?:systems?|software|platforms?|robots?|sensors?|smart meters|erp|crm|ai|machine learning|database|app)\b|over lorawan|on the device|with a model)/,
  ),
  cue(
    'event',
    0.9,
    /\b(?:was|were) (?:founded|established|set up|started|opened|launched|acquired|bought) (?:in|by|on|as)\b|\bbegan (?:life )?in (?:1[89]|20)\d\d\b|\bfounded in (?:1[89]|20)\d\d\b/,
  ),
  cue('event', 0.9, new RegExp(`\\b(?:has|have|'ve|had) (?:just |now |also |recently |already )?(?:${DONE})\\b`)),
  cue('event', 0.85, /\b(?:announced|unveiled|announces|reveals?) (?:an?|the|its|that|plans|\$|£|€)/),
  cue(
    'event',
    0.85,
    /\b(?:is|are|'re|'m) (?:\w+ly )?(?:opening|launching|moving (?:to|into|from|our|its|all)|relocating|acquiring|closing|buying|merging)\b/,
  ),
  cue(
    'initiative',
    0.9,
    new RegExp(
      `\\b(?:is|are|'re|'m) (?:now |currently |also )?(?:${DOING})\\w*ing (?!hard|together|closely|well|for you|with you)`,
    ),
  ),
  cue(
    'initiative',
    0.85,
    /\b(?:(?:plans?|planning) to (?!know)|next (?:step|project|job|phase|chapter|big thing) (?:is|will be)|(?:we|it|they|company|will) (?:will )?(?:invest|spend|build|open|launch|convert|replace|move|expand|introduce|bring)\b|will (?:be used to |also |soon |now )?(?:invest|spend|build|open|launch|convert|replace|move|expand|introduce|bring|start|roll out|create)\b)/,
  ),
  cue(
    'event',
    0.8,
    new RegExp(
      `(?:^|\\b(?:we|i|it|he|she|they|company|firm|finally|just|also|that|which|last month|and) |^\\S+(?: \\S+){0,2} )(?:${PAST})\\b (?:an?|the|our|its|their|his|her|two|three|four|five|several|every|\\d|for|with|to|into|moving|taking|all)`,
    ),
  ),
  cue(
    'event',
    0.8,
    new RegExp(`\\b(?:we|i|it|the company|the firm|they) (?:\\w+ly |also |just |then )?(?:${PLAIN_PAST})\\b`),
  ),
  cue('event', 0.8, /\bgives? (?:\S+ ){1,3}(?:its|their|a) first\b/),
  cue(
    'product',
    0.8,
    /\bis (?:an?|the|our) (?:newest |new |latest |first |leading |online |simple )?(?:\S+ ){0,3}?\S+ (?:for|that|built for|which|to help)\b|\bwe (?:make|build|sell|design|offer|produce|manufacture|brew|bake|develop) (?!sure|it|that|the difference|a difference|\d|around|about|over|more than)/,
  ),
  cue(
    'number',
    0.85,
    new RegExp(
      `\\b(?:employs?|serves?|runs?|ships?|moves?|cooks?|handles?|supplies|supply|supports?|supported|operates?|processes|makes?|produces?|sells?|repairs?|leads?|manages?|has|have|had|we are a team of|a team of|responsible for|works? with|home to|exports? to|delivers?|treats?|teaches|looks? after|prints?|builds?|grows?|visits?|plan)\\b (?:\\S+ ){0,4}?${NUM} (?:\\S+ ){0,3}?[a-z]`,
    ),
  ),
  cue(
    'number',
    0.85,
    /\b(?:rose|fell|grew|increased|decreased|dropped|came|climbed|was up|were up|doubled) (?:by |to )(?:[£$€]|eur |usd |gbp )?\d/,
  ),
  cue(
    'number',
    0.75,
    new RegExp(
      `^(?:today |about |around |more than |over |some |nearly |almost ){0,2}${NUM} (?!years?|months?|days?|weeks?|hours?|minutes?|stars?|comments?|connections?|followers?|subscribers?|things|tips|reasons|ways|of )(?:\\S+,? ){0,6}(?:work|works|worked|plan|use|employ|trust|live|come|visit|run|rely)\\b`,
    ),
  ),
  cue(
    'place',
    0.75,
    /\b(?:based|headquartered|located) (?:in|at|near)\b|\bheadquarters (?:is|are) in\b|\boffices in\b/,
  ),
];

/** Words under which nothing is a fact of today: a wish of others, small print, a price, a benefit. */
export const NEVER =
  /\b(?:years of (?:\w+ )?experience|free delivery|minute read|downloaded in|i (?:read|think|remember|wrote)|cookies?|privacy (?:policy|notice)|terms (?:and|of)|all rights reserved|forward-looking|in accordance with|subject to change|newsletter|subscribers?|log ?in|sign (?:in|up)|add to basket|free trial|% off|companies act|unsubscribe)\b|\?\s*$/;

/** Something holds it back: said of a day that may not come. */
export const HEDGED =
  /\b(?:might|may (?!20)|(?<!nobody )could(?! not|n't)|would|perhaps|possibly|reportedly|rumou?rs?|allegedly|if (?:we|it|they) can)\b/;
export const NOT_SO = /\b(?:never|no longer|not|didn't|did not|isn't|aren't|won't|will not|hasn't|haven't)\b/;
