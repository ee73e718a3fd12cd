import { gap, rx } from '../../text/rx';
import { PLACEHOLDER } from '../../vocab';
import { type Cue, words } from './cue';

const ME = '(i|me|we|us|my)';
const HERE =
  '(?:reach(?:ing)? out|get in touch|contact(?:ing)?|write|writing|talk|speak|call|ring|email|drop you|give you|connect|have a word|see you|ask you|be in touch|meet|message|introduce)';

/** How the two know each other, or what they asked for. */
export const RELATED: Readonly<Record<string, Cue>> = {
  referral: words(2, [
    rx`(suggest(?:ed|s)?|recommend(?:ed|s)?|told ${ME}|said|thought|reckoned|mentioned|asked ${ME}|advised|encouraged ${ME}|insisted) (?:that )?(?:i|we|you|to)(?:'d)? ${gap(4)}${HERE}`,
    rx`(gave|passed|handed|forwarded|sent) ${ME} ${gap(2)}(your (?:name|number|email|e-mail|contact|details|card)|${PLACEHOLDER})`,
    rx`(got|had|have|was given|been given) your (?:name|number|email|details|contact|card) (from|off|by|through|via) (?!(?:the|an?|our|google|linkedin|apollo|your) (?:\w+ ){0,4}(?:list|directory|database|page|site|website|portal|register|importers|catalogue)|google|linkedin|the internet)`,
    rx`(pointed|sent|directed|put|steered) ${ME} (?:to|your way|in touch|onto|on to|towards|in your direction|over to)`,
    rx`(referred|introduced|recommended) (?:${ME} )?(?:by|to you|through|us)`,
    rx`(speaks|spoke|talks|talked|raves|thinks) (very |so )?(highly|well|fondly|warmly) of`,
    rx`(our|a) (mutual|common) (friend|contact|connection|acquaintance|client|customer)`,
    rx`(?<!(?:you|i|that|this|it|which|haven't|not|never) )(mentioned|told ${ME}|tells ${ME}) (?:that )?(?:you|you're|you've|your)`,
    rx`(glad|happy|nice of|kind of|good of) (he|she|they|him|her|them|${PLACEHOLDER}|[a-z]+) (passed|to pass|mentioned|put us|connected|to connect)`,
    rx`(thanks|thank you|thx) ${gap(4)}for (the )?(intro|introduction|referral|connecting us)`,
    rx`(moving|cc|cc'ing|copying) ${gap(3)}(to )?bcc`,
  ]),
  met: words(2.1, [
    rx`(good|great|nice|lovely|pleasure|pleased|enjoyed|fun|brilliant|glad|loved|thanks for|thank you for|thoroughly enjoyed|really enjoyed|appreciated) (to )?(meet(?:ing)?|see(?:ing)?|talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|our|catch(?:ing)? up|connecting|having|the (?:chat|call|tour|walk|conversation|time|coffee|meeting))`,
    rx`(we|you and i|when we|since we|after we|as we) (?:\w+ )?(met|spoke|talked|chatted|discussed|caught up|emailed|last spoke|sat|shook|walked|bumped)`,
    rx`(our|the|your|this|that) (?:\w+ )?(chat|call|conversation|talk|meeting|visit|coffee|lunch|demo|walk-?through|site visit|discussion|phone call|zoom) (at|on|last|about|yesterday|today|this|in|with|from|earlier|over)`,
    rx`(at|from|after|during|since) (our|your) (?:\w+ )?(chat|call|conversation|talk|meeting|visit|coffee|lunch|demo|discussion|tour|session|booth|stand)`,
    rx`(met|spoke|talked|chatted|sat next to|bumped into|caught) ${gap(3)}(you|your)(?: \w+)? (at|in|on|after|during|last|about)`,
    rx`(you (came|stopped|dropped|swung) by|you visited|came (by|to) (our|the|my) (stand|booth|stall|table|desk|office))`,
    rx`following (on from |up on )?(our|your|the|this morning's|yesterday's|last week's|\w+day's) (chat|call|conversation|talk|meeting|visit|demo|discussion)`,
  ]),
  asked: words(0.7, [
    rx`(?<!(?:if|when) )you(?:'d|'ve| had| have)? (?:just |recently |also |kindly )*(asked|requested|downloaded|signed up|registered|enquired|inquired|wanted|filled in|filled out|subscribed|booked|ordered|rang|emailed|wrote|applied|attended|wondered)`,
    rx`(thanks|thank you|thx|cheers|appreciate you|grateful) (?:\w+ ){0,2}for (?:\w+ )?(downloading|signing up|asking|requesting|coming (?:in|by|out|along|to)|showing|sending|attending|joining|registering|telling|explaining|sharing|visiting|ordering|filling|letting me (?:see|look|walk)|walking|calling|ringing|the (?:question|order|details|drawings?|figures|numbers|plans?|photos?|tour|data|context|feedback|honesty|brief|spec|heads up)|your (?:question|order|visit|honest\w*|detail\w*|email about|mail about|note about|message about|call|drawings?|questions))`,
    rx`(as|like) (promised|agreed|requested|you asked|you wanted|you requested|we agreed|we discussed|discussed|mentioned)`,
    rx`(here|attached|enclosed|below)(?:'s| is| are) ${gap(5)}(you (asked|wanted|requested|mentioned|needed)|(i|we) (promised|mentioned))`,
    rx`(to|on) your question`,
    rx`(to )?answer(?:ing|s)? your`,
    rx`you asked`,
    rx`your (trial|download|request|enquiry|inquiry|order|question|registration|application|subscription|quote|sample|samples)`,
  ]),
  /** Thanks for a thing of theirs, named. */
  thanked: words(1.1, [
    rx`(thanks|thank you|thx|cheers|grateful|appreciate (?:you|it)) (?:\w+ ){0,2}for (?!(?:your (?:time|reply|response|interest|help|attention|patience|email|message|support|understanding)|connecting|accepting|reading|the (?:reply|quick|fast|response|connect\w*|add)|getting|letting me know|everything|taking|this|that|a))[a-z]+ing(?: (?:me|us|the|your|our|in|out|by|up|to))`,
    rx`(thanks|thank you|thx|cheers) (?:\w+ ){0,2}for (?:the|your) (?:\w+ )?(?:question|questions|order|details|drawings?|figures|numbers|plans?|photos?|tour|data|brief|spec|visit|honesty|coffee|welcome|intro|introduction|referral|lunch|walk)`,
  ]),
  shared: words(0.5, [
    rx`(we're|we are|we were|were|being|as) both (in|members|on|at|from|part|alumni|connected|went|attended|speaking|exhibiting|graduates|based|following)`,
    rx`(we|you and i) (both|share|have (?:\w+ )?(?:in common|mutual|shared)|went to the same|used to)`,
    rx`(fellow|mutual (?:connections?|friends?|contacts?|group)|shared (?:connection|group)|same (?:group|school|town|street|chamber|club|slack|school run|parish|cohort|building))`,
    rx`(i'm|i am|been|i was) (a |an )?(?:\w+ )?(customer|guest|member|patient|regular|reader|listener|subscriber|user|fan|follower|tenant|neighbou?r|alumn\w+|parent) (of|at|here|for|too|myself|in)`,
    rx`(i|we) (use|buy|drink|eat|wear|shop|bank|swim|drop|collect|read|listen to|come|eat at) (?:all )?your`,
    rx`(your (?:colleague|boss|predecessor|brother|sister|wife|husband|neighbou?r|partner|friend|cousin|supplier|accountant|assistant|manager|old)|who (?:used to )?works? (?:with|for) you)`,
  ]),
  /** Somebody both know, or who knows them, says so. */
  toldBy: words(0.5, [
    rx`(?!(?:you|i|we|it|this|that|they) )[a-z]+(?: [a-z]+)?,? (?:tells|told|says|said to|showed|wrote) (?:me|us)`,
    rx`(?:a|an|one|two) (?:\w+ )?(?:bride|client|customer|friend|neighbou?r|colleague|guest|patient|supplier|member|tenant|driver|cousin|mate|buddy|regular|student|parent|nurse|teacher) of (?:mine|ours|yours)`,
    rx`people in common|in common|says (?:hi|hello)|sends (?:his|her|their) (?:regards|best)|knows your|mind (?:me|if i|us) (?:writing|wrote|write|getting in touch|calling|asking)|(?:bought|own|have|ate|use|wore|read|drank|ordered|stayed in|drive) (?:one|two|three|some|a few|several|a pair|a bag|a box) of your|half as a (?:client|customer)|know each other from|my (?:friend|neighbou?r|cousin|brother|sister|wife|husband|aunt|uncle|mother|father|dad|mum|son|daughter|mate|buddy) (?:[a-z]+ )?(?:works|lives|is|was|said|goes|had|got|eats|buys|told)`,
    rx`(?:since|when|after) you (?:enquired|inquired|wrote|called|rang|asked|came|visited|moved|bought|ordered|signed|stopped|joined|left|started|switched|mentioned)`,
    rx`as (?:talked|spoken|agreed|discussed|promised|you said|we said|we spoke)|(?:back|again) in (?:${'january|february|march|april|may|june|july|august|september|october|november|december'})`,
  ]),
};
