import { gap, rx } from '../../engine/text/rx';
import { slot } from './pressure';

const MONEY = slot(
  `(?:[$£€₹₦]|usd|eur|gbp|rs\\.?|inr|ngn|aud|chf) ?\\d[\\d.,]*(?:k|m|bn| ?(?:million|thousand|lakhs?|crores?|billion))?|\\d[\\d.,]* ?(?:k|%|percent|euros?|dollars?|pounds?|quid|grand|bucks|lakhs?|usd|eur)|money|cash|revenue|sales|profits?|margin|customers?|clients?|leads?|orders?|bookings?|patients?|guests?|business|deals?|income|thousands?|hundreds?|millions?|a fortune|a lot|hours|time|talent|staff|people|traffic|candidates|tenants|opportunit(?:y|ies)|market share|ground|dollars?|pounds|euros|visitors|members|students|buyers|trade|work|jobs|savings`,
);
const RIVAL = slot(
  `(?:(?:all |most |many |some |both |several |two |three |half |one )?(?:of )?)?(?:(?:your|the) )?(?:(?:closest|biggest|local|main|direct|nearest|top|smart(?:er|est)?|other) ){0,5}(?:competitors?|competition|competitor's|rivals?|peers|neighbou?rs?|everyone else|everybody else|the rest|the others|others in your \\w+|other (?:\\w+ ){1,3}(?:in|on|near|around) (?:your|the) \\w+|the market|the industry|the smart ones|early movers|early adopters|the guys (?:down|across|next)|the (?:place|shop|clinic|firm|company|school|practice|store) (?:down|across|next|up|over))`,
);

/** Money or custom that runs away, told as certain. */
export const BLEEDING = [
  rx`(you|u|your \w+|you guys|they|companies like yours|firms like yours|we both know you|already|probably|clearly|currently|still|are|'re) ?('re|are|r|is|were|will be|will|may be|might be|could be|keep|kept|have been|'ve been|'ll|be)? ?(probably |currently |already |likely |clearly |actually |just |definitely |almost certainly |constantly |literally |also |still |quietly |slowly |basically |all ){0,5}(losing|loosing|loose|lose|loses|bleeding|leaking|wasting|burning|throwing|haemorrhaging|hemorrhaging|leaving|overpaying|over-paying|paying too much|paying over|pouring|flushing|giving away|missing out|missing|foregoing|forgoing|squandering|handing|being (overcharged|ripped off|robbed|taken for|screwed|done over|stung)|getting (ripped|robbed|done|overcharged)|turning away|driving away|pissing|chucking)( out)? ?(up to |about |around |roughly |at least |somewhere (between|around) |an average of |more than |over |between |out on |all |so much |too much |real |good |serious |valuable |this |that |a ){0,5}(${MONEY}|away|it all|the odds|where|every|each|down the|on the|to|for|here|now|by|on|out)?`,
  rx`(leav(e|ing)|left) ${gap(5)}on the table`,
  rx`(costs?|costing|cost) (you|your (company|business|team|firm|practice|school|clinic|shop|organi[sz]ation|\w+)|them|each) ${gap(3)}(${MONEY}|every|each|a|more|dear|dearly|customers|sleep|per)?`,
  rx`(is|are|it's|that's|this is|be|been|what's|may be|quietly|slowly) ?(it |this |that )?(costing|killing|hurting|draining|eating|bleeding|choking|ruining|destroying|sinking|damaging|sabotaging|scaring|driving away|driving off|putting off) (you|your|into your|off your|away|away your)`,
  rx`(every|each) (single )?(day|week|month|hour|minute|year|quarter|night|season|shift|moment|delay)( that| which)?( goes by| passes| without| (you|u) (wait|don't|delay|hold|stay|leave|put|hesitate|spend|go|keep|continue|run|sit|are|do)|'s delay| of (delay|waiting|inaction|downtime)| (is|means|costs))`,
  rx`(money|cash|revenue|profit|customers|sales|leads|orders|patients|business|margin|guests) ${gap(3)}(down the drain|out (of )?the window|out (of )?the door|walking|going (elsewhere|to your|to the|next door|across|down)|slipping|left on|(is|are|you're|you are) (wast|los|throw|burn|leak|bleed|leav)\w+|bleeding|leaking|wasted|evaporat\w+|run(ning)? (away|out)|you('re| are) missing)`,
  rx`(being|getting|you're) ${gap(1)}(done over|overcharged|ripped off|stung|fleeced|taken for a ride|taken to the cleaners|robbed|short-?changed|left behind|left out|outranked|outbid|outsold|eaten alive|hammered|slugged|gouged)`,
  rx`how much (money |revenue |business |time |cash )?(you|you're|you are|your \w+|is|it|are you|are|your being|your)('re| is| are)? ?(being )?(done|los\w+|wast\w+|leav\w+|miss\w+|overpay\w*|bleed\w*|costs?|costing|throwing|over)`,
  rx`(missing|miss|missed|lose|losing|lost) out`,
  rx`what (you're|you are|your|they're|your \w+ is|your \w+ are) (missing|losing|leaving|giving up|walking away from)`,
  rx`(is|are|'s) (your|ur) (\w+ ){1,4}(costing|losing|leaking|killing|bleeding|holding|hurting|scaring|driving)`,
  rx`(you|u)('ve| have| are|'re|)? (already )?(lost|lose|losing|loosing) (the|your|a|an|half|most|everything|it all|access|them|all|customers)`,
  rx`(lose|losing|lost) (access|everything|it (all|forever)|your (data|work|place|spot|discount|progress|ranking|customers|settings|account|licen[cs]e|history))`,
  rx`(not|isn't|nowhere|is not|aren't) ${gap(2)}(in|on|visible (in|on)|found (in|on)|ranking (in|on|for)) ${gap(3)}(first|1st|top|page one|page 1|google)`,
  rx`(disappear|disappears|disappeared|gone|lost|vanish|vanishes|deleted|wiped) (forever|for good|permanently)`,
  rx`(down the (drain|toilet|pan|plughole|sink)|thrown? (away|out (of )?the window|in the bin))`,
  rx`(scar(es|ing)|driv(es|ing)|turn(s|ing)|put(s|ting)|push(es|ing)) (off |away )?(your |potential |more |new |good |half |the |most )?(customers?|clients?|buyers?|guests?|patients?|visitors?|tenants?|candidates?|bookings|people|parents|staff|talent)( away| off| out)?`,
  rx`(setting fire to|setting light to|burning through|throwing away|chucking|wasting|binning|handing over|giving) (good |your |real |free )?(money|cash|profit|margin|£|\$|€)( away)?`,
  rx`(every|each) (week|month|day|year|hour|shift|quarter) ${gap(2)}(without|you|that you|of)( (it|this|us|a|the|are|hand|give|pay|lose|spend|burn|wait))`,
  rx`(your|potential|new|the) (customers?|clients?|buyers?|patients|guests|diners|visitors|parents|tenants|candidates|leads|prospects|people) (are|will|'re|go|going|find|finding|see|leave|call|book|choose|pick|end up) ${gap(5)}(someone else|somebody else|elsewhere|another|competitor|competition|next (door|one)|rival|others?|other (shops?|firms?|sites?|places?))`,
  rx`(hand|hands|handing|give|giving|gift|gifting|donat\w+) ${MONEY} ${gap(2)}(to|away|back)`,
  rx`(you're|you are|youre|your|still|you) (still |currently |probably |already ){0,5}(pay|paying) (double|triple|twice|too much|over the odds|through the nose|more than|way too|way more|far too|\w+ (prices|rates|fees) for|for (nothing|things|stuff))`,
  rx`(stuck|trapped|saddled|lumbered|locked) (in|into|with|on|to) (the|a|an) (wrong|bad|poor|old|expensive|outdated|slow|useless|rubbish|second-rate)`,
];

/** The others, who moved first. */
export const RIVALS = [
  rx`${RIVAL} ${gap(1)}(have|has|are|is|'ve|'re|'s|will|already|just|all)? ?(all |now |already |just |also |quietly |rapidly |certainly |probably |going to |not ){0,5}(switched|switching|moved|moving|using|use|uses|signed|signing|doing|does|do this|done|ahead|adopted|adopting|invest\w*|winning|taking|stealing|eating|poaching|gaining|growing|getting|jumped|upgraded|started|starting|ordered|booked|on ?board|know|realised|realized|pulling|sitting still|wait(ing)?|sleeping|asleep|overtak\w+|outrank\w*|outspend\w*|benefit\w*|enjoying|profiting|have it|has it|buy|buying|bought|call(ed)?|making|rank\w*|crushing|cashing|offering|offer|went|go with|making the|take|steal|snap|grab|love)`,
  rx`(?<!corner |no one |nobody )(left|fall|falling|fell|lag|lagging|getting|be|get|fallen|trailing|stay|staying|stuck|slipping) (far |so |further |too |badly |way )?behind`,
  rx`(the )?(only|last|first) (one|company|firm|school|district|practice|clinic|shop|store|hotel|dealer|agency|team|factory|farm|office|bakery|\w+) (\w+ )?(in|on|of|around|left|still|without|not|who|that) ${gap(5)}(not|without|isn't|hasn't|still|haven't|left|to miss|doesn't|who)`,
  rx`(everyone|everybody|the whole (town|industry|market|street)|all the (other )?\w+|every other \w+|half (your|the) (street|industry|town|market)) (else )?(in|on|around|at|near)? ?${gap(4)}(is|are|has|have|'s) (already |now |all ){0,5}(using|switch\w+|moving|moved|signed|doing|on|got|has)`,
  rx`(before|while|whilst|until) ${RIVAL}`,
  rx`(their|his|her|its) \w+ (are|is|will|have|has) ${gap(3)}(going to|gonna|a)? ?${gap(2)}(head start|edge|advantage|lead) (on|over|against) (you|yours|your)`,
  rx`(interviewing|working|in talks|speaking|meeting|signing|talking|going) (w/|with|for|to) (a|your|one of your|the) (direct |closest |biggest |main |nearest )?(competitor|competition|rival)s?`,
  rx`(you're|your|you are|you'd be|youre|you will be|u r|makes you) (the )?(odd one out|last one|only ones|exception|minority|one of the (last|few))`,
  rx`(who|they) (are )?(already )?(switched|moved|signed|came over|joined) (last|this|in|to us|over)`,
  rx`(gain|get|give|giving|have|has|hand|handing) (them|him|your competitors|others|your rivals|the others) (a|the|an) (head start|edge|advantage|unfair)`,
  rx`(in|on) (today's|this) (market|climate|economy|digital age|landscape|world|competitive) ${gap(6)}(can't|cannot|won't|not|must|survive|afford|behind|die|need)`,
  rx`(the|that|a) (\w+ ){1,3}(over the road|across the (road|street|way)|next door|down the (road|street|hall|block)|round the corner|around the corner|up the (road|street)|opposite|two doors (down|up)|on your (street|road|block)) ${gap(2)}(has|have|is|are|got|already|had|does|switched|signed|did|just|started|bought|uses|took|went)`,
  rx`half (of )?(your|the) (road|street|town|estate|sector|village|industry|market|neighbou?rs|neighbou?rhood|parish|county|competition|block|floor)`,
  rx`(your|the|a) (\w+ )?(rival|competitor|competition)s? ${gap(4)}(is|are|has|have|'s|'re|just|already|will|offers?|switched|signed|bought|does|do|took|went|launched|opened)(?! (closing|closed|down))`,
  rx`(other|all the other|rival|most|many|more and more|smart|the best|the smart|top|leading) (\w+ ){1,2}(in (your|the) \w+ |like you |like yours |around you |near you )?(are|have|'ve|'re) (all |already |now |just |starting ){0,5}(already|switch\w*|cashing|jump\w*|mov\w*|using this|on this|making the|doing (it|this)|ahead|adopted|signed up|getting ahead)`,
  rx`you('re| are) (already |now |falling |getting |a |way |miles |years ){0,5}(behind|late to|too late|lagging|last)( (on|the|in|with|of|everyone)|\W|$)`,
  rx`(your|the) (colleagues|neighbou?rs|friends|peers|counterparts|mates|competitors|fellow \w+) (at|in|on|from|over|across|next|down|have|are|has) ${gap(6)}(have|has|are|'ve|already|all|joined|signed|keyed in|using|ordered|got|switched|moved|bought)`,
  rx`(someone|somebody|a (firm|company|shop|clinic|business|name)|one|another \w+|it's someone) (that |who )?(you|u) (compete|competes) with|your (closest |biggest |main )?(rival|competitor) (down|up|across|next|over|on|at|in)`,
];

/** Regret foretold. */
export const REGRET = [
  rx`before (it's|its|it is|it gets|it becomes|things get|that's) (too late|worse|a problem|gone|an emergency|all over|out of hand|ugly)`,
  rx`(will|'ll|might|may|could|is|be|was|gets?|be already|by then it's|then) ?(already |be |all |simply |just |far ){0,5}(too late|pointless|a lost cause|over for)`,
  rx`(kick(ing)?|blame|blaming|hate|thank|forgive|hating|curse|cursing) (yourself|yourselves|me)`,
  rx`(you|u|they|he|she)('ll| will|'d| would|ll|'re going to| are going to|'re gonna)? ?(all |only |really |soon |probably |one day |deeply |always ){0,5}(regret (not|this|that|passing|waiting|missing|ignoring|it if)|wish you('d| had)|wished|be sorry|be kicking|look back|live with|pay for it|wonder why|miss it|learn the hard|find out the hard)`,
  rx`(don't|do not|dont) (be|become|end up|want to be|become|let \w+ be) (the |like |another |that |one of )+${gap(3)}(one|ones|who|guy|person|company|firm|school|victim|statistic|manager|director|owner|store|last|next|them|those|headline)`,
  rx`(i'd|i would|we'd|we would|would) (really |just |personally |honestly |also )?(hate|be sorry|be sad|be gutted|not like|not want) ${gap(7)}(miss|missed|missing|lose|loose|losing|lost|left|regret|behind|kicking|be the (only|last|next|one)|stuck|find out|end up|overpay|caught|explaining|writing|read about|see|happen)`,
  rx`(don't|do not|dont|wouldn't|would not|didn't|not) (really |just )?(want|wish|like) ${gap(4)}(miss|missing|lose|loose|losing|be left|regret|behind|kicking|be the (only|last|next|one)|be stuck|overpay|get caught|be caught|be explaining)`,
  rx`(would|it'd|it would|will|'d|what a|such a|be) (be )?(a |such a |a real |a great |a big )?(shame|pity|waste|mistake|disaster|tragedy|crying shame)( (to|if|for|that|not))?`,
  rx`(miss|missing|lose|losing|let|pass|skip) ${gap(1)}(the|this|an?|your|such an?|that|out on) (\w+ )?(opportunity|boat|chance|train|window|moment|occasion|wave|slip)`,
  rx`(you|u)('ve| have|)? (already |basically )?(lost|missed|wasted|blown) (the|this|a|your|another) (year|season|month|quarter|window|boat|chance|opportunity|train)`,
  rx`(feb|january|february|march|april|may|june|july|august|september|october|november|december|next (year|month|quarter|week)|then|tomorrow|monday|later) (will|would|might|may|is going to|is|'ll) (be )?(already )?(too late|much harder|double|cost|dearer|more expensive|a different price|pointless|impossible)`,
  rx`(don't|do not|dont) (get|be|let yourself( be)?|let them|become) (caught|left|stung|fooled|ripped|trapped|stuck|burned|burnt|taken|outbid|penali[sz]ed|fined|outranked|blindsided)`,
  rx`(the |real |true |biggest ){0,5}cost of (not|doing nothing|inaction|waiting|delay|staying|standing still)`,
  rx`(sleep|sleeping|slept|sleeps) (well )?(at night|on this|on it|easy)`,
  rx`(a single|just one|all it takes is (one|a)|it only takes (one|a)|it takes (one|just one)) ${gap(1)}(bad|breach|incident|accident|inspection|leak|review|claim|mistake|fire|storm|lawsuit|email|click|audit|outage|failure|wrong|disgruntled|missed)`,
];

/** Danger, law and breakdown, held up without a source. */
export const FEAR = [
  rx`(are|is) (you|your (\w+ )?\w+|[a-z]+ [a-z]+|[a-z]+) (really |truly |fully |100% |completely |actually |even |legally |sure you're |certain you're ){0,5}(compliant|protected|safe|covered|insured|prepared|ready for|exposed|at risk|secure|vulnerable|legal|in breach)( \w+){0,4}\?`,
  rx`(can|could|would) you (honestly |really |truly |actually |afford to |put your hand ){0,5}(say|claim|guarantee|swear|be sure|sure|prove|survive|afford|explain|sleep|live with|risk) ${gap(5)}(100|certain\w*|sure|compliant|without|when|if|nothing|that|to|hand on)`,
  rx`(exposed|exposing|vulnerable|at risk|in danger|sitting duck|wide open|unprotected|playing with fire|ticking time ?bomb|time ?bomb|on borrowed time|russian roulette|accident waiting|heading for|liable|on the hook|one step away)( (of|to|for|from|from losing|if))?`,
  rx`(hackers?|attackers?|criminals|thieves|burglars|the taxman|inspectors?|auditors?|regulators?|lawyers|fraudsters|scammers|the competition|disaster|the weather|winter|the market|fire|water|mould|mold) (don't|do not|doesn't|does not|dont|won't|will not|never|aren't|isn't going to|are already|are|is already|will not|love|target|knows?) (wait|care|sleep|rest|ask|knock|take|going|coming|circling|watching|looking|it|you|your|when|companies|firms)`,
  rx`(fines|fined|fining|penalt(y|ies)|lawsuits?|sued|prosecut\w+|closed down|shut down|shut you down|licen[cs]e (revoked|suspended)|prison|jail|bankrupt\w*|insolven\w+|named and shamed|publicly named|struck off) ${gap(5)}(you|your|up to|of up|per|can|will|could|if|and|for)`,
  rx`(result|results|end|ends|lead|leads) (in|up in|up with|to) ${gap(3)}(fines?|penalt(y|ies)|closure|lawsuits?|prosecution|disaster|losing|loss|a claim|huge|massive|serious|you (losing|paying))`,
  rx`(failure|failing) to ${gap(8)}(result|results|lead|cost|mean|risk|may|will|can|could|is)`,
  rx`(most|many|plenty|a lot) ${gap(6)}(think|believe|assume|reckon|say) (that )?(they|they're|they are|it|it's|it is|their|everything|nothing) ?${gap(4)}(fine|safe|compliant|covered|ok|okay|protected|sorted|exempt|won't|enough|until|immune)`,
  rx`(most|many|all) (of them|of those) (are|is|were|turn out to be|end up) (mistaken|wrong|not|shocked|in for|surprised|exposed|overpaying)`,
  rx`(they|you)('re| are)? (not|aren't)$`,
  rx`(days?|hours?|weeks?) (offline|down|without (power|water|systems|phones|internet|income)|of downtime|lost)`,
  rx`(it's|its|it is|that's) (only |just |simply )?(a (question|matter) of (time|when)|not (a question of |a matter of )?if,? ?(it's |but |its |it is ){0,5}(when|only))`,
  rx`what happened (to|at|with) (\w+ ){1,4}(last|this|in|on|when|down|could|can|may|might|is)`,
  rx`what (happens|would happen|will happen|will you do|would you do|are you going to do|do you do) ${gap(3)}(when|if|after) ${gap(8)}(fails?|breaks?|goes down|leaves?|dies?|attack|hack|quit|inspector|sued|crash|stops?|breach|fire|down|sick|burns?|leaks?|floods?|gone)`,
  rx`(your|the) (board|boss|ceo|cfo|investors|shareholders|customers|auditors?|insurers?|members|parents|landlord|lender|bank) (will|is going to|are going to|'ll|won't) (ask|want to know|be asking|blame|notice|come|not be|be (angry|furious|unhappy)|fire|hold you|find out|forgive|demand|walk)`,
  rx`(explain|explaining|justify|justifying|answer) (to|it to|this to|that to|why to) ${gap(2)}(your|the) ${gap(2)}(board|boss|ceo|cfo|owner|customers|clients|investors|staff|parents|shareholders|team|directors|trustees|wife)`,
  rx`(the )?(insurance|insurer|adjuster|bank|council|inspector|taxman|hmrc|irs) (will|can|won't|is going to|are going to|may) (flat |just |simply |never ){0,5}(tell|deny|refuse|reject|say|pay|close|shut|void|come (after|for)|pocket|laugh)`,
  rx`(patients|customers|clients|guests|buyers|people|staff|employees|tenants|parents|they|candidates|your best (people|clients|customers)) (will|'ll|are going to|already|would|are) (all |just |simply |already ){0,5}(go|going|walk|walking|leave|leaving|switch|switching|choose|look|shop|buy|move|vote|bounce|click|run|flock|defect) ?(down|away|out|elsewhere|to (the|your|someone|somebody|another)|somewhere|next door|across|with their feet|off|over|ship|instead)`,
  rx`(stuck|trapped|locked|chained|saddled) (in|into|with|on|to) (the )?(same|old|an outdated|outdated|last|legacy|a dead|2d|pain|manual|spreadsheets?)`,
  rx`(placed|put|sent|go|pushed|moved) (at|to) the (back|bottom|end) of the (queue|line|list)`,
  rx`(harder|tougher|worse|more expensive|costlier|much more painful) (conversation|later|if you wait|the longer|down the line|than walking|tomorrow|with every)`,
  rx`(the )?longer you (wait|leave|delay|put|hesitate|hold|stay)`,
  rx`(letting|let|lets|failing|hurting|embarrassing|dragging|holding) you (\w+ )?(down|back)`,
  rx`(this|that|it|which) (is|could be|may be|poses|represents) (a |an )?(very |really |huge |serious |major |real |massive |big |enormous |significant )+(risk|threat|danger|problem|liability|mistake)`,
  rx`(go|goes|went|going) (bust|under|out of business|bankrupt)|(grown|big) (men|man|people) cry|horror stor(y|ies)|seen (it|this) (happen|go wrong|too many)|end(s|ed)? in tears|nightmare`,
  rx`(count|counting|rely|relying|bank|banking|bet|betting) on (you|people|businesses|customers|owners|folks) ${gap(3)}(not|never|being|forgetting)`,
  rx`(you are|you're|youre|your) (with|using|on|stuck with|at) the wrong`,
  rx`(is|are|looks?|what you have( now)?( is)?) (not|hardly|far from) (serious|good enough|professional|acceptable|safe|adequate|up to (standard|scratch|code|the job)|fit for purpose|legal|doing you any favou?rs)`,
  rx`(won't|will not|doesn't|does not|isn't going to|don't) (fix|sort|solve) (itself|themselves)`,
  rx`(counting|banking|relying|hoping|betting) on you (not|being|to not|doing nothing|staying)`,
  rx`(somebody|someone|anybody|a client|a child|a resident|an employee|one of your \w+|a customer) (will|is going to|could|gets?|'s going to|'ll|might) (get )?(hurt|killed|injured|sue|sues|fall|falls|trip|burnt|sick|die|dies)`,
  rx`(one|a|all it takes is) ${gap(1)}(burst|burglary|flood|fire|leak|power|bad|visit|inspection|audit|breach|virus|click|storm|freeze|strike|resignation|injury|outage|breakdown|failed|missed) ?${gap(2)}(and|means|could|can|will|is all|away)`,
  rx`(come|comes|came|coming) (knocking|calling|after you|for you|round the corner)`,
  rx`(i've|i have|we've|we have) (personally |sadly )?(seen|watched|known|had|met|heard of) ${gap(2)}(businesses|firms|people|shops|companies|owners|clients|schools|landlords|farms|clinics|plants|sites|men|women|families|practices|agencies) ${gap(2)}(fold|close|go|fail|lose|sink|burn|shut|struggle|cry|pay|get (fined|sued|caught)|end up|regret|crumble|under|that (ignored|waited|didn't))`,
  rx`(parents|buyers|guests|tenants|patients|students|staff|drivers|candidates|diners|couples|families|shoppers|donors|members|voters|investors|your (staff|team|best \w+|people)) (will|won't|would|are going to|'ll) (just |simply |always |all ){0,5}(pick|choose|go with|walk|leave|notice|look at|judge|think|prefer|forgive|come back|stay|put up|wait|quit)`,
  rx`(find out|learn|discover|realise|realize) (this |it |that )?(the hard way|too late|when it's)`,
  rx`(doing nothing|standing still|staying put|the status quo|waiting|inaction|not acting) (is|costs|will cost|means|could|isn't|won't|has a)`,
  rx`without (a|an|our|this|us|it|the right) ?${gap(3)}(your|you) ${gap(2)}(will|won't|are|is|can't|'re|'ll|risk|lose|would)`,
  rx`not (a matter of |a question of )?if,? ?(but|it's|its|it is)? ?(when|a matter)`,
  rx`(tells?|telling|says?|screams?|shouts?|sends? ${gap(3)}message) ${gap(3)}(to )?(visitors|customers|buyers|guests|clients|people|parents|candidates|the world|everyone|patients|google)`,
  rx`(by the time|when it (happens|breaks|fails|goes)|until it's too|once it's gone|until (it|something) (breaks|happens|goes wrong|fails))`,
  rx`(you|yours|your \w+) (could|might|may|will|would) (well )?be (next|the next|in trouble|one of them|liable|fined|hit|closed|a target|targeted|caught|out of|gone|responsible|sued)`,
  rx`did you know (that )?(\d+|most|over|more than|nearly|almost|one in|half|two thirds|\w+ percent) ${gap(12)}(fail|close|lose|lost|attack\w*|breach\w*|fine\w*|die|leave|overpay\w*|waste|miss|never|hack\w*|struggle|fold|break\w*|injur\w*|burgl\w*|abandon|go (bust|under|elsewhere))`,
  rx`(\d+ ?%|\d+ percent|\d+ (in|out of) \d+|one in \w+|most|half) ${gap(1)}(of )?${gap(4)}(fail|close|lose|fold|collapse|go bust|go under|never (recover|reopen)|are attacked|get (hacked|attacked|fined|sued|burgled)|end up|overpay|quit|leave) ${gap(4)}(within|in|after|every|each|because|due|without|from)`,
  rx`you wouldn't ${gap(9)}(so )?why`,
  rx`(pay|paid|lose|spend|waste)s? on average`,
  rx`(parents|customers|clients|guests|buyers|patients|people|students|employees|tenants) (these days|nowadays|today|now) (ask|expect|demand|want|look|won't|will not|don't|insist)`,
];

/** A sourced fact, a question about it, or advice that needs no seller. */
export const SOURCED = [
  rx`(if|whether|unless|in case) (you|your \w+)('re| are)?`,
  rx`(would|might|could|may) be (wasting|losing|throwing|burning)`,
  rx`(our|my|we|i|i'd|we'd|us|me) (\w+ )?(lost|lose|losing|missed|cost|wasted)|(cost|costs|lost) (us|me|him|her|them)`,
  rx`(according to|source|reported|report|survey|study|data from|published|in your (annual|own|review|post|report)|your (own )?(review|reviews|post|report|annual|numbers|figures|data))`,
  rx`(no worries|not to worry|don't worry|nothing to worry|not trying to scare|no drama|no rush|it is fine|you may well have|i may be wrong|i might be wrong|could be wrong)`,
  rx`(how|what|which|where) (do|does|did|are|is|have) (you|your|the)`,
];
