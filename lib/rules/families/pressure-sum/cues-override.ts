import { gap, rx } from '../../../engine/text/rx';
import type { Cues } from './types';

/** Talking on after a hesitation; certainty that leaves no room. */
export const OVERRIDE: Cues = {
  'override.wave-off': [
    rx`(don't|dont|do not|no need to|never|please don't|not to) (worry|stress|fear|bother|be (afraid|scared|shy|put off)|mind|panic|sweat|let)`,
    rx`(no problem|not a problem|no issue|no stress|no drama|can (do|be done|come|wait|sort|fix|arrange) ${gap(2)}(later|after|afterwards)|easy to|easily|simple|simply|it's nothing|that's nothing)`,
    rx`(i|we|totally|completely|100%|absolutely) (get|hear|understand|appreciate|respect|know) (it|you|that|this|the|your)`,
    rx`(fair enough|fair point|makes sense|no worries|all good|i hear you|point taken|understood|noted|of course|got it|sure|right|yeah|yes|ok|okay|look|listen|honestly|frankly|actually|in fact|to be fair|with respect|seriously|come on|mate|hey)`,
    rx`(actually|honestly|really|exactly|precisely|genuinely|literally) ${gap(1)}(perfect|the (right|best|ideal|perfect)|why|when|what|good|a good|better|ideal|great|easier|cheaper|the reason)`,
    rx`(perfect|ideal|best|right) (time|timing|moment|window|reason|fit)`,
  ],
  'override.reframe': [
    rx`(what you('re| are) (actually |really )?saying|what you mean|when you say|you say|so you('re| are) (saying|telling)|you're (not|just)|it's not|we're not|this isn't|that's not|it isn't|this is not|we are not) ${gap(4)}(it's|its|you're|you are|is|a|an|really|more|just|about|that)`,
    rx`(i hear|i've heard|heard|we hear|i get) ${gap(6)}(from|a lot|every|most|all|before|the time|day|week)`,
    rx`(i know|i've heard|we know|i get) (the|that|this|your) ${gap(1)}(line|story|excuse|song|game|drill|dance|speech|answer|feeling|one)`,
    rx`(gently|would|'d|respectfully|politely|have to|got to|must) (challenge|push back|disagree|question|argue|stop|object|insist|correct)`,
    rx`(i'm|i am|so i'm|let me|have to|i'll|i) (stop|stopping|stopped|challenge|challenging|ask|asking|convince|change|show) (you|your mind|you wrong)`,
    rx`(even if|even when|regardless|whatever|no matter|either way|anyway|anyhow|besides|still|nevertheless) ${gap(5)}(not|no|you|your|it|there|the|i|we|them)`,
    rx`you (know|see|realise|realize|think|believe|remember) (what|how|why|that|who|where) ${gap(5)}\?`,
    rx`if you('re| are)? ${gap(3)}(think about it|are honest|honest|do the (math|maths)|look at it|consider|compare|ask me|break it down|divide)`,
    rx`(they|he|she|everyone|my \w+|people|clients?|customers?|most|all) (also |all |too )?(said|say|did it|did|thought|felt|signed|agreed|told me|tells? me|do) ?${gap(3)}(the same|same|too|it|that|as well|no|yes|this)`,
  ],
  'override.around': [
    rx`your (accountant|it|team|boss|cfo|ceo|cto|current \w+|agency|broker|supplier|provider|bank|husband|wife|lawyer|cpa|adviser|advisor|finance|board|builder|agent|guy|dealer|consultant|partner|hr|bookkeeper|vet|doctor|contractor|brother\S*) ${gap(2)}(won't|doesn't|don't|does not|will|would|never|isn't|can't|didn't|is|has|gets?|says?|said|thinks?|needs?|so|too|directly|both)`,
    rx`(sent|copied|cc'?d|called|forwarded|shared|mentioned|spoke|spoken|talked|told|loop\w*|adding|patch|put|introduce|connect|pass) ${gap(6)}(your|him|her|them|the) ?(cto|cfo|ceo|boss|director|manager|board|directly|md|owner|partner|head|team|wife|husband|colleagues?|chair\w*|president)`,
    rx`(take|taking|took|get|getting) (that|this|it|the) ${gap(2)}(conversation|call|headache|problem|pain|work)? ?(off|out of) your (plate|hands|desk|mind)`,
    rx`(leave|leaving) you (alone|be|in peace|to it)( till| until| then| forever| for good)?,? ?(promise|i promise|till|until)?`,
    rx`(i|we) (can|could|will|'ll|would) (go |come |do |match |beat |get )?(under|below|match|beat|undercut|lower|cheaper|better|go lower|sharpen|improve|do better|find the exit|buy you out|cancel|break|get you out|handle (it|them|that|him|her)|deal with|talk to (them|him|her))`,
    rx`(throw|throwing|thrown|include|including|add|adding|sweeten) ${gap(2)}(in|the|a|on top|free|extra)`,
    rx`(promise|trust me|believe me|i swear|my word|word of honou?r|hand on heart|i guarantee|bet|between us|between you and me|off the record)`,
    rx`(can be|could be|can usually be|is usually|are usually|is normally) (cancel\w*|terminat\w*|chang\w*|broken|ended|bought out|negotiat\w*|moved|transferred|renegotiated)`,
    rx`(it |this |that )?(can't|cannot|can not|must not|mustn't|won't|should not|shouldn't) be a (maybe|no|question|reason|problem|secret|surprise)`,
    rx`(need|want|require|take|takes|is) (only|just|a simple|one) (your |a |an |one )?("?ok"?|yes|word|signature|nod|approval|confirmation|click)`,
  ],
};

export const HYPE: Cues = {
  'hype.sure': [
    rx`(guarantee[ds]?|guaranteed|guaranty|100 ?%|promise|certain|surely|definitely|no doubt|without (a |any )?doubt|risk[- ]?free|no risk|zero risk|fail-?proof|foolproof|bullet-?proof|always|never (fails?|complain|have|had|wrong|go)|for sure|absolutely|literally|assured|money back)`,
    rx`(no\.? ?1|number one|#1|best|cheapest|fastest|lowest|greatest|finest|unbeatable|unmatched|unrivall?ed|world[- ]class|rock[- ]bottom|top quality|first class|leading|revolutionary|amazing|incredible|insane|massive|huge|explosive|game[- ]?chang\w+|no-?brainer|magic|miracle|total solution|once in a lifetime|life[- ]chang\w+|secret weapon|perfect|superb|premium)`,
    rx`very very|really really|so so|super|crazy|stupid|mad|insane|eat my hat|blow your mind|sleep on|dream`,
    rx`(double|triple|\d+ ?x|10x|\dx|\d+ ?fold|skyrocket|explode|boost|grow|increase|cut|slash|save) ${gap(5)}(by|up ?to|in|yield|revenue|sales|leads|costs?|profits?|\d)`,
    rx`(won't|wont|will not|don't|never) (even )?(notice|feel it|regret|believe|need to|have to|look back|find|get|want)`,
    rx`(basically|practically|virtually|just|only|less than|price of|cost of) ${gap(3)}(lunch|coffee|a (pizza|beer|pint|cup|sandwich|dinner|newspaper)|nothing|free|pennies|peanuts|a day|per day|each day)`,
    rx`(approved|pre-?approved|qualif(y|ied)|winner|won|congrats|congratulations|free money|entitled|owed|owes)`,
    rx`(in|within|under|by|overnight|tomorrow|after) ?(just |only )?(\d+|one|two|three|a few)? ?(hours?|days?|weeks?|minutes)`,
    rx`(i'm|i am|we're|we are|i've|we've|i|we)( have)? never (been |had |have |seen |lost |miss(ed)? )?(wrong|complain\w*|a|one|failed|fail|any|lost|once)`,
  ],
  'hype.bond': [
    rx`(habibi|my friend|dear (brother|sister|friend|sir)|brother|sister|my dear|sweetheart|darling|bro|buddy|mate|boss|chief|legend|king|queen|princess|superstar|rockstar|favou?rite|angel|honey|love|beautiful|gorgeous|genius|esteemed|calib(re|er)|your (taste|energy|vibe|level|greatness))`,
    rx`(our|my) (records?|system|files?|database) (show|indicate|say|tell|suggest)s?`,
    rx`(is|are) (due|overdue|up|pending|incomplete|unclaimed|outstanding) ?(for )?(verification|renewal|review|confirmation|update|payment)?`,
  ],
};
