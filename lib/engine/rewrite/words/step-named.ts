import { aOrAn } from './article';
import { denies, tooLong } from './said';
import { wholeThing } from './whole-thing';

/** What the step is called, and how it is called as an offer. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tele)?phone call\b/i, 'a phone call'],
  [/\bvideo ?call\b/i, 'a video call'],
  [/\bdemonstration\b/i, 'a demonstration'],
  [/\bdemo\b(?! (?:unit|kit|env\p{L}*|account|model|car|day))/iu, 'a demo'],
  [/\bwalk-?through\b/i, 'a walk-through'],
  [/\btasting\b/i, 'a tasting'],
  [/\btour\b/i, 'a tour'],
  [/\bwebinar\b/i, 'a webinar'],
  [/\bworkshop\b/i, 'a workshop'],
  [/\bpresentation\b/i, 'a presentation'],
  [/\bconsultation\b/i, 'a consultation'],
  [/\bsite visit\b/i, 'a site visit'],
  [/\bmeeting\b/i, 'a meeting'],
  [/\b(?:conversation|talk for)\b/i, 'a conversation'],
  [/\bchat\b/i, 'a chat'],
  [/(?<!\b(?:this|that|the|your) )(?:\bcoffee|^Coffee)\b(?! (?:machine|bean|shop|supplier|bar)s?)/u, 'a coffee'],
  [/(?<!\b(?:this|that|the|your|after|before|by|at) )\blunch\b(?! (?:rush|hour|break|club|room|menu))/i, 'a lunch'],
  [/\bsession\b/i, 'a session'],
  [/\bvisit(?:ing)?\b/i, 'a visit'],
  [
    /\b(?:i|we)(?:['’]ll| will| shall)(?: \p{L}+){0,3} (?:tele)?phon(?:e|ing)\b|\bby (?:tele)?phone\b/iu,
    'a phone call',
  ],
  [
    /\b(?:i|we)(?:['’]ll| will| shall)(?: \p{L}+){0,4} ring\b|\ba ring\b|\band i(?:['’]ll| will) ring\b/iu,
    'a phone call',
  ],
  [/\bcall(?:ing)?\b(?! (?:in|by|round|it|you a|them|our|her|him|for|back|your workshop|option|our)\b)/i, 'a call'],
];
/** He sets it, asks for it, or hopes for it; it has not been. */
const AHEAD =
  /\b(?:(?:i|we|executive|representative|director|colleague|engineers?|senior|manager)(?:['’]ll| will| shall| can| could| would|['’]d|['’]m going to| am going to)|let['’]?s|shall we|(?:are|is|will) you|do you have|can we|could we|how about|would you|open to|looking forward|look forward|pencil\p{L}*|book(?:ed)?|block(?:ed|ing)?|popped|set aside|put|reserved|scheduled|hold|invite|slot|grab|hop on|jump on|quick|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|this week|when|what['’]s|give me|opportunity|suitable|convenient)\b/iu;
/** It was, it is somebody else's, or it is a number to ring, which must stay. */
const NO_STEP =
  /\b(?:after our|our (?:last )?(?:call|chat|meeting|conversation|visit|lunch)(?! (?:on|next|this|tomorrow|\p{L}+day))|was|were|had|said|told|tried|rang|missed|waited|drove|clients?|customers?|cancel\p{L}*|turned down|in (?:a )?meetings?|your (?:next )?(?:board|team|staff|committee) meeting|their|them|her|him|he|she|counsel|boss|wife|husband|father|my pipeline|confirm which|your md|your ceo|in front of|cold call\p{L}*|call[- ]out|call cent(?:re|er)s?|on call|first call|your call|whatsapp|give me a (?:call|ring)|call me|ring me|text me|phone me|call back)\b|\d{5}|\d{3} \d{3}/iu;
/** What would be shown or talked about. */
const SHOWN =
  /\b(?<verb>(?:to |can |will |could |['’]d )(?:show(?: you)?|present)|show you|demo|demonstrate|walk (?:you|them|your team)(?: all)? through|run (?:you|them) through|take you through|go over|go through|talk (?:you )?through|discuss|talk about) (?=\p{L})/giu;
const TALKED = /^(?:discuss|talk|go over)/i;
const NO_MATTER =
  /\b(?:it|this|that|them|everything|options?|opportunit\p{L}+|needs?|requirements?|partnership|collaboration|cooperation|potential|worr\p{L}+|appointment|business|synerg\p{L}+|value|way|ways|future|details?|possibilit\p{L}+|plans|credentials|contract|agreement|results?|business|company|facts?|truth|numbers?|money|wishes|things?|people|calendar|paperwork|issue|problem|matter|file|case)\b/iu;

/** Without any of these, nothing is found. */
export const STEP_CUES: readonly RegExp[] = [SHOWN, ...STEPS.map(([name]) => name)];

/** "I'll give you a ring on Thursday" -> "a ring"; "… to walk you through our rental tiers" -> "a look at our rental tiers". */
export function stepNamed(text: string): string | undefined {
  if (tooLong(text) || NO_STEP.test(text) || denies(text)) return undefined;
  for (const m of text.matchAll(SHOWN)) {
    const found = wholeThing(text, m.index + m[0].length, 6, true);
    if (!found || NO_MATTER.test(found.bare) || (!found.owner && !found.many)) continue;
    const owner = /^(?:some|any|this|these|that|those)$/.test(found.owner) ? '' : found.owner;
    if (!owner && !found.many) continue;
    const thing = /^an?$/.test(owner) ? `${aOrAn(found.bare)} ${found.bare}` : `${owner} ${found.bare}`.trim();
    return `${TALKED.test(m.groups?.['verb'] ?? '') ? 'a talk about' : 'a look at'} ${thing}`;
  }
  if (!AHEAD.test(text)) return undefined;
  for (const [name, step] of STEPS) {
    const m = name.exec(text);
    if (m) return withHow(text.slice(0, m.index), step);
  }
  return undefined;
}

/** How it is to be: "a 15-minute", "a quick", "a Teams". */
const HOW =
  /(?:(\d{1,2})[- ]?min(?:ute)?s? )?((?:(?:quick|short|brief|discovery|intro|introductory|Teams|Zoom|web|online|strategy|eligibility|scoping|private|personal|virtual|free|live|introduction) ){0,2})$/iu;

function withHow(before: string, step: string): string {
  const [, minutes, how = ''] = HOW.exec(before) ?? [];
  const bare = `${minutes ? `${minutes}-minute ` : ''}${how}${step.slice(2)}`;
  return `${aOrAn(bare)} ${bare}`;
}
