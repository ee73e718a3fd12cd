/** What makes words an ask, whatever the thing asked for is. Slots for `rx`; combine them with the things of `things.ts`. */

import { START } from './words';

const ONLY = '(?:(?:only|just|also|still|simply|now|then|urgently|really|first|badly|kindly|at least|currently) ){0,3}';

/** "I need", "we only want", "all that's missing is", and the bare "Need …" of a quick note. */
export const NEED = `(?:(?:(?:i|we|he|she|they|my \\w+|our \\w+)(?:'d|'ll| would| will| do| shall)? ${ONLY}(?:need(?! to (?!have|know|get|see|receive))|needs|require|requires|want(?! to (?!have|know|get|see|receive))|ask|ask for|ask you for|request|must have|am missing|are missing|lack)|^\\W*(?:and |so |but |${ONLY})(?:need|needing|require|want)|(?:all|only thing|one thing|what|everything|thing)(?: that| which)?(?:'s| is| i| we| it| i'd| we'd| i'll| we'll| would){0,3} ${ONLY}(?:missing|need|needs|require|requires|want|ask|takes|take|lacking)(?: now| here| today| at this point)?(?: is| are|:)?)(?: from you| of you| from your side| back| off you| by return){0,2}:?)`;

/** "Waiting for", "we expect", "looking forward to receive": their part is counted on. */
export const EXPECT =
  '(?:(?:still |now |just |only |eagerly |anxiously |kindly )?(?:waiting|awaiting|await|awaits|expecting|expect|anticipating|hoping|hope|counting|look forward|looking forward|looking|obliged|grateful|thankful|appreciate|glad|pleased|happy|honou?red|delighted)(?: for| on| to| of| if we (?:can|could|may)| if i (?:can|could|may)){0,2}(?: receive| receiving| have| having| get| getting| hear| hearing| see| seeing){0,2})';

/** A request in words of politeness, of any English. */
export const POLITE =
  "(?:(?:please|kindly|pls|plz|pl\\.?|request you to|requesting you to|requested to|request your|ask you to|asking you to|asked you to|invite you to|beg you to|urge you to|be so kind (?:as )?to|be so good (?:as )?to|so kind to|would you mind|mind|any chance (?:you could|you can|of you|of)|is there any chance (?:you could|you can|of)|(?:can|could|would|will|cud|cld|wud) (?:you|u|ya|y'all|one of you|someone|somebody)|(?:would|'d) be (?:good|great|nice|super|helpful|useful|grateful|lovely|brilliant|ideal|best|fine|perfect|kind)(?: of you)? (?:if (?:you|u)(?: could| can| would)?|to (?:have|get|know|see|receive))|(?:it|that|this) (?:helps|would help|will help|'d help)(?: me| us)?(?: a lot| greatly)? (?:if (?:you|u)(?: could| can)?|to (?:have|get|know|see))|(?:grateful|thankful|obliged|appreciate|appreciated|happy|glad)(?: it)? (?:if|when) (?:you|u|someone|somebody)(?: could| can| would| will)?|you (?:only|just|must|should|shall|have to|need to|only need to|just need to|only have to|just have to|must only|need only|can|could|may)|so you|then you|do)(?: also| just| kindly| please| only| perhaps| maybe| possibly| now| then| quickly| do the needful and| be so kind and){0,3})";

/** To hand over: what a reader is told to do with a thing of theirs. */
export const HAND_OVER =
  '(?:send|share|give|drop|email|e-mail|mail|forward|fwd|text|whatsapp|provide|tell|paste|ping|shoot|pop|dm|message|furnish|indicate|communicate|inform|advise|submit|show|fax|revert with|revert|supply|sling|chuck|fling|fire|bung|upload|attach|name|introduce|specify|state|list|quote|confirm|fill|fill in|complete|return|mention|describe|let (?:me|us) (?:have|know|get|see)|get (?:me|us)|reply with|respond with|come back with|hit me with|bring|leave|make available|arrange|prepare|collect|have ready|get ready|point|type|enter|add|put|write|note|scan|snap|photograph|measure|count|print|copy)(?: it| them| that)?(?: me| us| my \\w+| our \\w+)?(?: over| across| through| along| back| in| know| with| have| on| of| about| here| below){0,2}';

/** The same at the head of a clause: an imperative. */
export const ORDER = `${START}${HAND_OVER}`;

/** Articles and adjectives before a thing. */
export const THE =
  '(?:(?:a|an|the|your|ur|some|any|his|her|their|its|this|that|these|last|latest|most recent|recent|current|present|exact|actual|full|complete|own|kind|kindly|valued|valuable|esteemed|early|quick|short|rough|good|best|best guess|direct|couple of|few|two|three|four|five|\\d+|first|next|company|rest of|copy of|copies of|pic of|pics of|photo of|photos of|picture of|scan of|name of|names of|whatever|which|what|how many|how much) ){0,6}';
