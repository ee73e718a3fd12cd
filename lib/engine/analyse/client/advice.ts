import { gap, rx } from '../../text/rx';
import { type Cue, whole, words } from './cue';

const NUMBER = '(?:[$€£₦₹¥]? ?\\d[\\d.,]*k?|a third|half|twice|two|three|four|five|six|seven|eight|nine|ten|a dozen)';
const UNIT =
  '(?:mm|cm|m|m2|m3|sqm|km|miles?|ft|feet|foot|inch(?:es)?|in|yards?|ha|acres?|hectares?|kg|kilos?|g|grams?|t|tons?|tonnes?|lbs?|l|litres?|liters?|ml|gal(?:lons?)?|bar|psi|kw|kwh|mw|v|amps?|hz|rpm|nm|ppm|dpi|degrees?|deg|°c?|bu|gb|mb|ms|db|lux|ph|covers|rooms|beds|seats|heads?|cows|ewes|hens|vans|trucks|lorries|pallets?|drops|pages|words|units|pieces|doors|windows|floors|tables|hectolitres|sheets|shifts|stops|tickets|orders|parcels)';

/** What a consultant says who has looked into their case: findings, causes, sums, and advice that sells nothing. */
export const ADVISED: Readonly<Record<string, Cue>> = {
  /** Against one's own till: "I'd leave it alone this year", "keep your Polish supplier". */
  candid: words(1, [
    rx`(i'd|i would|we'd|we would|i'll|i might) (?:just |probably |honestly |simply |rather |first |still |even |also |personally |only )*(leave|keep|wait|hold off|hang on|stay|stick|start with|skip|patch|fix|do nothing|say no|let it|not|never|think twice|begin with|avoid|drop|run it|save|put off|go for the (?:cheaper|smaller|small|simple)|steer clear)`,
    rx`(i|we) (wouldn't|would not|shouldn't) (?:\w+ )?(touch|change|buy|bother|replace|order|pay|sign|spend|rush|worry|do|use|take|move|switch|recommend|put|go|start)`,
    rx`(don't|do not|needn't|no need|not need|no reason|needn't|shouldn't|wouldn't|doesn't|does not|never) (?:to |really |actually |yet |have to |even )*(need|buy|replace|change|order|pay for|sign|touch|rip out|spend|rush into|upgrade|renew|throw|switch|require|justify|make sense|warrant|be worth|matter)`,
    rx`(you'd|you would|you're|you are|you will|you'll|he'd|they'd) (?:\w+ ){0,2}(better|fine|ok|okay|alright|safe|good|best) (off|as you are|with|without|leaving|staying|keeping|waiting|where)`,
    rx`(keep|stay with|stick with|carry on with|hold on to|leave) (?:with )?(your|the) ${gap(3)}(supplier|provider|vendor|system|machine|one|man|woman|agency|accountant|unit|contract|shop|printer|mill|set-?up|for (?:others|the rest)|alone|as (?:it|they)|where)`,
    rx`(isn't|is not|not|hardly|aren't|never|wouldn't be) (?:really |yet |even )*(worth (?:it|the|your|your|paying|doing|changing)|a problem (?:of|with)|the (?:problem|issue|cause|culprit|machine|right (?:thing|tool))|your (?:fault|problem)|necessary|needed|urgent)`,
    rx`(before|until|unless) you (?:\w+ )?(sign|order|buy|decide|pay|spend|renew|commit|replace|switch|accept|agree|do anything|touch)`,
    rx`would(?:n't| not)? (?:not )?have (solved|helped|fixed|changed|made|saved|been)|won't (?:fix|solve|help|change|cure)`,
    rx`my (?:honest |own |humble )?(opinion|advice|suggestion|view|recommendation|tip|proposal|guess)|if (?:it|this|that) (?:were|was) (?:my|mine|me)|in your (?:shoes|place|position)|(?:what )?(?:i'd|i would|i) suggest`,
  ]),
  /** A likely cause, or what is wrong. */
  diagnosis: words(0.3, [
    rx`(it|that|this|they|which|cause|could|there|what)? ?(could|might|may|can|must|will) (?:well |also |just |easily |simply |only |only )?be (?:a|an|the|that|down to|because|due|from|as simple|worth|your|in|just|nothing|something|either|both|too)`,
    rx`(most likely|more likely|very likely|nearly always|almost always|almost certainly|as a rule|usually means|tends to mean|typically means|that means|which means|the reason|the cause|because of|due to|comes from|caused by|down to|points to|a sign (?:of|that)|explains|that's why|which is why|to blame|culprit|the trouble|the snag|the catch|the weak (?:point|spot)|the bottleneck|root of)`,
    rx`(leaks?|leaking|cracked|worn|loose|rust(?:y|ed|ing)?|stain(?:s|ed)?|rot(?:ten|ting)?|blocked|broken|bent|dented|crooked|sagging|faded|peeling|flaking|damp|mould|mold|mouldy|overheat\w*|vibrat\w*|jams?|jammed|trips?|tripping|missing|wrong|misspel\w*|outdated|out of date|overdue|slow|stiff|squeak\w*|noisy|cold spot|warped|chipped|creased|echoey|undersized|oversized|expired|mismatch\w*|duplicate[sd]?|half[- ]empty|too (?:small|big|high|low|long|short|thin|thick|hot|cold|late|early|dark|heavy|many|much|few))`,
  ]),
  /** Worked out for them: "by my math around $2,100 a month", "you'd save perhaps £125". */
  sum: words(0.5, [
    rx`(that's|that is|thats|comes? (?:out )?(?:to|at)|works? out|adds? up|amounts? to|makes|equals|i make it|i get|gives|it'd be|it would be|would be|saves?|save|saving|hurts?|costs? you|costing you|leaves? you|you'd (?:save|pay|have|lose|need|get)|you would (?:save|pay|have|lose|need|get)|down to|up from|down from|gone from|dropped from|out of|short of|goes? up|rose|fell) ${gap(4)}${NUMBER}`,
    rx`(by my (?:math|maths|sums?|reckoning|count|estimate)|back of (?:the|an) envelope|rough(?:ly)?(?: \w+)? ${NUMBER}|i (?:counted|calculated|timed|measured|totted|added up|ran the numbers|did the (?:sums?|maths?)))`,
    rx`${NUMBER} (?:or so )?(?:\w+ )?(?:a|per|each|every) (day|week|month|year|night|shift|season|head|batch|load|run|trip|visit)`,
  ]),
  /** A measure: the kind of fact that nobody makes up. */
  measure: words(0.5, [
    rx`${NUMBER}[ -]?${UNIT}`,
    /\d\s?(?:mm|cm|km|kg|kw|kwh|°|ha\b|lbs?\b|sq ?m|sq ?ft|m2|m²|ft\b|nm\b|rpm|ppm)/g,
  ]),
  /** A place within their thing: "page 11", "unit 4", "cavity 7". */
  spot: words(0.5, [
    rx`(page|pages|row|section|clause|schedule|drawing|cavity|block|bay|unit|line|lot|room|floor|level|hall|table|slide|figure|appendix|question|point|item|paragraph|chapter|number|no|stand|door|gate|dock|lane|field|paddock|pump|machine|press|oven|kiln|tank|zone|panel|station|shed|barn|building|block|tower|house|apartment|flat|pier|berth|well|site|store|branch|line) (?:no\\.? ?)?(?:[a-z]?\d+[a-z]?|one|two|three|four|five|six|seven|[a-f](?= |$|[,.:]))`,
    rx`(at|on|in|under|over|by|behind|beside|above|below|along|near|against|round|around|across|outside|inside|down) the (?:\w+ )?(?:front|back|side|sides|end|top|bottom|left|right|corner|edge|wall|roof|floor|door|gate|window|road|river|station|church|school|entrance|counter|bar|kitchen|yard|stairs|stairwells?|basement|loft|parapet|ridge|gutter|foundation|lobby|landing|hallway|terrace|patio|garden|lawn|field|barn|parlour|shed|pit|ramp|dock|line|shelf|rack|aisle|till|menu|label|box|lid|cover|spine|fold|seam|collar|cuff)`,
  ]),
  /** "First, the pins." "The $6.2M". Heads a finding. */
  heads: whole(0.6, ({ norm }) =>
    /^(?:[-–•*] ?|\d[.)] ?)?(?:(?:first|firstly|second|secondly|third|thirdly|one|two|the other|another|also|then)[,:]? |on |as for |page \d+|the \S+ ?$)/.test(
      norm,
    ),
  ),
};
