/** What stands where the subject of the main clause stands. */
export type Head = 'i' | 'we' | 'our' | 'elided' | 'you' | 'your' | 'both' | 'it' | 'there' | 'other';

/** Words before the subject that do not change it: greetings, conjunctions, adverbs, openers. */
const OPENER =
  /^(?:(?:hi|hey|hello|dear|hiya|yo|g'day|morning|good (?:morning|afternoon|evening|day))\b(?:(?:mr|mrs|ms|dr|prof|engr|st)\.|[^,:!.-]){0,40}[,:!.-]+ *|(?:p\.?s|ps|fyi|nb|full disclosure|quick (?:one|note|update|intro)|short version|long story short|to be (?:honest|clear|fair|upfront|frank|direct)|to (?:confirm|be clear)|truth is|the truth is|in short|in brief|in fact|in addition|as (?:a reminder|always|ever|mentioned|promised|you (?:may |might |probably )?know|i (?:said|mentioned)|i was (?:saying|explaining))|as previously advised|by the way|btw|of course|for what it's worth|for the record|that said|at the moment|right now|these days|at present|so far|over the years|so|and|but|also|well|now|then|just|yes|no|ok|okay|oh|anyway|actually|honestly|frankly|look|listen|plus|currently|today|yesterday|recently|lately|previously|originally|additionally|moreover|furthermore|besides|meanwhile|basically|simply|obviously|clearly|personally|luckily|fortunately|hopefully|perhaps|maybe|again|still|first|second|third|firstly|secondly|finally|lastly|though|however|therefore|thus|hence|instead|otherwise|either way|because|since then|right|here|out of interest)\b[ ,:;.-]*)+/;

/** "If you like, …", "When we started, …": the main clause comes after. */
const SUBORDINATE =
  /^(?:even if|if|when|while|whilst|as|because|although|though|once|after|before|given(?: that)?|unless|until|whether|in case|since|given|having|with regards? to|with reference to|regarding|based on|in order to|to)\b[^,;:?.]{1,140}(?:[,;:]+| - ) *(?:then )?/;
/** The same without a comma: "If it's turnover I think we could be useful". */
const SUBORDINATE_OPEN =
  /^(?:even if|if|when|while|once|as|because|since|in case)\b(?: [^ ,;:?.]+){2,14}? (?=(?:i|we)(?:'(?:m|re|ve|d|ll))? )/;
/** "For this sector we …", "At BrightStep we …", "On dry stone we …". */
const PHRASE =
  /^(?:at|in|on|for|with|by|from|since|after|before|during|between|among|over|under|within|throughout|across|as|of|via|through|despite|besides|apart from|unlike|like|this|last|next|every|each|three|two|some|many)\b(?: [^ ,;:?.]+){1,9}?(?:, *| (?=(?:i|we)(?:'(?:m|re|ve|d|ll))? ))/;

const PRONOUNS: readonly (readonly [RegExp, Head])[] = [
  [
    /^(?:you and (?:i|me)|we both|both of us|let's|let us|lets|our (?:two|both|mutual|conversation|call|chat|talk|meeting))\b/,
    'both',
  ],
  [/^(?:i|i'[mdsv]e?|i'll|im|ive|ill|id|myself|yours truly|me)\b(?! (?:&|and) )/, 'i'],
  [/^(?:we|we'(?:re|ve|d|ll)|weve|us)\b/, 'we'],
  [
    /^(?:our|ours|my|mine|(?:all|most|many|some|both|each|one|two|three|four|several|none|half|part) of (?:our|my|us)|the (?:team|guys|lads|people|company) (?:here|at)|here at)\b/,
    'our',
  ],
  [/^(?:your|yours|ur|(?:all|most|some|one|part|each) of your)\b/, 'your'],
  [/^(?:you|you'(?:re|ve|d|ll)|youre|youve|y'all|youse|u|yall)\b/, 'you'],
  [/^(?:there)\b/, 'there'],
  [
    /^(?:it|it's|its|that|that's|thats|this|these|those|which|they|they're|they've|he|she|he's|she's|both|either|neither|what|who)\b/,
    'it',
  ],
];

/** Sentences without a subject whose unsaid subject is the writer: "Just wanted to …", "Working on …". */
const ELIDED =
  /^(?:(?:really|only|just|simply|quickly|always|currently|genuinely|still|actively|also|not|never|more than) )*(?:(?:would|wd|'d) (?:really |so |very much )?(?:love|like|appreciate|welcome|be)|(?:wanted|want|wanting|hoping|hope to|wishing|looking (?:to|forward|for|into)|trying|planning|need to|keen|eager|excited|thrilled|delighted|pleased|proud|honou?red|pumped|stoked|happy|glad|able|ready) (?:to|for|that|by)\b|(?:checking|check) (?:in|if|whether|back)|follow(?:ing)?[- ]up|circling|circle back|touching base|reaching out|getting in touch|writing|emailing|messaging|calling|pinging|dropping|bumping|floating|popping|nudging|resending|re-sending|sending|attaching|asking because|chasing|introducing|offering|announcing|sharing|researching|working (?:on|with|in|for)|building|running|helping|been (?:doing|in|working|running|trading|around|at it)|thought (?:i|we|you|it|this|that)|figured (?:i|we|this)|reckon|wondering|wondered|hope to|got (?:a|an|some|the|two|three|your)|have (?:a|an|some|you in)\b(?! (?:great|good|nice|lovely|look|quick look|think|read|wonderful|blessed))|can (?:do|offer|supply|deliver|have|bring|start|send|provide|also)|could (?:do|offer|supply|send)|will (?:send|bring|call|bell|ring|be|bring)|love (?:what|to|the|your)|not sure (?:if|whether)|look forward|trying to|genuinely trying|miss us|attaching|dealing in|selling|making|always looking|been|speciali[sz](?:ing|ed)|based (?:in|out|on)|est\b|est'?d|established|founded|trusted by|trading since|serving|proudly|awarded|featured|fully (?:insured|licensed|certified|qualified|managed)|used to)\b/;

/** Whose sentence is it, by the place of the subject in its main clause? */
export function headOf(norm: string): Head {
  const rest = mainClause(norm);
  for (const [pattern, head] of PRONOUNS) if (pattern.test(rest)) return head;
  return ELIDED.test(rest) ? 'elided' : 'other';
}

/** The sentence from its main clause on: openers, front clauses and front phrases are cut off. */
export function mainClause(norm: string): string {
  let rest = norm.replace(/^[^\p{L}\p{N}[{<]+/u, '').replace(/^subject: */, '');
  for (let i = 0; i < 3; i++) {
    const before = rest;
    rest = cut(rest, OPENER);
    if (PRONOUN_START.test(rest)) return rest;
    rest = cut(rest, SUBORDINATE);
    rest = cut(rest, SUBORDINATE_OPEN);
    rest = cut(rest, PHRASE);
    if (rest === before) break;
  }
  return rest;
}

const PRONOUN_START = /^(?:i|we|our|my|you|your)(?:'[a-z]+)?\b/;

function cut(text: string, lead: RegExp): string {
  const length = lead.exec(text)?.[0].length ?? 0;
  return length < text.length ? text.slice(length) : text;
}
