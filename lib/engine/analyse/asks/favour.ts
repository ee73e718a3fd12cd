import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, LINK, START } from './words';

const PERSON =
  '(?:person|people|contact|contacts|one|ones|team|department|colleague|individual|decision[ -]?maker|point of contact|poc|man|woman|guy|lady|addressee|stakeholders?|somebody|someone|folks|desk|place|address|channel|party|owner|lead)';
const RIGHT =
  '(?:right|best|correct|proper|good|relevant|appropriate|concerned|competent|suitable|responsible|ideal|better|respective|key)';
const GIVE =
  '(?:send|share|give|drop|email|e-mail|mail|forward|text|whatsapp|provide|tell|let|paste|ping|shoot|pass|pop|dm|message|furnish|indicate|communicate|inform|advise|submit|show|fax|revert with|supply|get|hand|write|lend|loan|fling|chuck|sling|upload|attach|bung)';
const THINGS =
  '(?:number|no\\.?|mobile|cell|phone|whats ?app|e-?mail(?: id| address)?|address|details|detail|contact|contacts|list|spec|specs|specification|requirements?|budget|volumes?|quantit(?:y|ies)|bill|bills|invoices?|statement|drawings?|photos?|pictures?|dimensions|sizes?|titles|file|files|lines|renewal|end date|expiry|stack|count|headcount|rfq|enquiry|inquiry|plans?|floor ?plan|measurements?|catalog(?:ue)?|sample|target price|turnover|figures|numbers|postcode|zip|vat|registration|feedback|review|testimonial|references?|referral|introduction|intro|job description|brief|interest areas|port|hs code|logo|copy of|access|login|credentials|data|report|csv|export|export of|screenshot|usage|bom|info|information|roles?|jd|policy|payslips?|accounts|schedule of|rates?|tender|scope|answers?|preferences?|insurance|direct line|direct dial|extension|landline|meter reading|link to your|current|company)';

/** Who is the right person; pass this on. */
const REFERRAL: AskFamily = {
  rung: 3,
  object: 'referral',
  any: [
    rx`(who|whom)('s| is| would be| might be| should be| are| will be)? ${hop(6)}(${RIGHT}) ${hop(2)}(${PERSON})`,
    rx`(^\W*|(let me know|let us know|tell me|tell us|know|and|or|is|ask|to|advise|wondering|share|out|else|department|him|her|it|so|then|but|not|shall|whether) )(who|who's|whos|whom) ${hop(4)}(handles?|looks? after|deals? with|runs?|takes? care|decides?|manages?|oversees?|is (in charge|responsible)|responsible|in charge|makes? (the|those|these|such) (decision|call)|heads?( up)?|leads?|covers?|owns?|does (the )?(buying|purchasing|procurement)|is handling|would handle|is looking after|buys?|purchases?|orders?|i (should|can|could|need to|must|ought to) (speak|talk|contact|write|address|send|reach|ask|approach)|should i|can i|could i|do i|to (contact|speak|talk|address|approach|reach|ask|write))`,
    rx`(point|direct|steer|refer|route|guide|forward|redirect|introduce|connect|transfer|send|put|nudge|pass|lead) (me|us|this|it|my (mail|email|message|note|details)) ${hop(2)}(in touch|through|on|along|to|toward|towards|in the|with|over|onto|at|across) (?!you)${hop(3)}(right|correct|best|who|whoever|whom|person|someone|somebody|anyone|colleague|team|department|your|the|that|him|her|them|contact|relevant|concerned|one|appropriate|direction)`,
    rx`(pointing|directing|steering|introducing|connecting|referring|putting|redirecting|forwarding|passing) (me|us|this|it) ${hop(5)}(to|with|in|toward|towards|on)`,
    rx`(are|r|is|am|were|would) (you|u|this|it|i|that|he|she) ${hop(5)}(the|a|an|with the|speaking with the|talking to the|writing to the|reaching the|contacting the|in contact with the) (${RIGHT}) ${hop(3)}(${PERSON})`,
    rx`(are|r) (you|u) ${hop(2)}(the|a) (decision[\s-]?maker|one (who|that|i|to)|person (who|in charge|responsible|that|for|i)|budget holder)`,
    rx`(is|would) (this|it|that|he|she|\w+) (be |still )?(something )?${hop(2)}(you|your|someone|somebody|one of your|a|in your|under your|for your|handled by) ${hop(4)}(look after|handle|deal with|responsible|department|remit|area|patch|desk|colleague|court|wheelhouse|take care|instead|who deals)[^?]{0,60}\?`,
    rx`(would|is|should|could|might) (it|that|this) be ${hop(4)}instead\?`,
    rx`is there (someone|somebody|anyone|anybody) ${hop(5)}(i|we) (should|could|can|might|ought to) (talk|speak|contact|write|reach|ask|call)`,
    rx`(someone|somebody|anyone|anybody|is there (a|another)|any (colleague|other|one)|a colleague|another (person|colleague)|other people) ${hop(4)}(i|we|better|else|more|who|that|in your|on your|at your|over there|you) ${hop(3)}(speak|talk|contact|reach|ask|connect|suited|placed|responsible|handles?|looks|deals|recommend|suggest|know|could use|would benefit|might|write|send)[^?]{0,60}\?`,
    rx`(can|could|would|will|do|should|shall|may) (you|i|we) ${hop(3)}(recommend|refer|nominate|suggest|introduce|connect|intro|speak to|talk to|speak with|write to|address|contact|send) (me|us|someone|somebody|anyone|another|with|any|a colleague|the|your|him|her|it|this|them)[^?]{0,60}(who|to|person|team|colleague|manager|department|instead|else|right|contacts?|friends?|businesses|companies|or )`,
    rx`(please |kindly |just |feel free to |can you |could you |would you |mind |then |and |so |to )?(forward|send|pass|share|give|hand|circulate|distribute|escalate|route) (this|it|my|the|that|our)( \w+)? ?(on |along |over |across |around |internally )?(to|with) (the|your|whoever|who|someone|somebody|anyone|a colleague|them|him|her|right|relevant|concerned|any|everyone)`,
    rx`(please |kindly |just |can you |could you )?(loop|copy|rope|cc|include) (in )?(your|the|them|him|her|anyone|whoever|someone|a colleague|others|everyone)( \w+)? ?${hop(6)}(in|into|too|who|along|on (this|the)|team|lead|cfo|ceo|it|manager|director|board|finance|boss)`,
    rx`(let me know|tell me|advise|let us know|tell us|reply with|suggest|share|give me|send me|confirm|advise me|happy to know|like to know|love to know|do you know|any idea|mind telling me|find out) ${hop(2)}(who|whom|the name|name and|the right|the best person|the correct|the person|which (person|department|colleague|team)|someone else|somebody else|a colleague)`,
    rx`(then|and|but|so) who\?`,
    rx`(a|any|some|your|make an|quick|for a|for an|the) (referrals?|introduction to|intro to)`,
    rx`is (\w+ ){1,3}(handled|done|managed|decided|dealt with|run|looked after|bought|ordered) (by you|centrally|locally|in[\s-]house|by head|by your)[^?]{0,60}\?`,
    rx`which (person|colleague|department|team|manager|office|one of you|of your \w+) ${hop(2)}(handles?|looks? after|deals? with|runs?|manages?|is (responsible|in charge)|should i|covers?|buys?|orders?|decides?)`,
    rx`to whom (should|shall|can|may|do|could|must) (i|we)`,
    rx`(ensure|make sure|see to it|arrange) (that )?(the|your) ${hop(5)}(is|are|be|will be) (available|present|there|in the room|ready)`,
    rx`(if|unless) ${hop(9)}(not|someone else|somebody else|isn't|aren't|different|wrong)[^?]{0,60}(who (is|does|would|should|can)|whom|point me|let me know who|redirect|forward|please share|kindly share|pass)`,
    rx`(wrong|not the right) (person|desk|department|inbox|contact)[^.?]{0,40}(who|whom|point|forward|let me know|pass|redirect)`,
  ],
  unless: [
    rx`feel free to (forward|share|pass|send|hand|use|circulate)`,
    rx`(don't|do not|never|please don't) ${hop(2)}(forward|send|pass|share|give|hand|circulate)`,
    rx`(forward|share|pass|use|print|hand) (it|this|that|them) (on )?(as (is|it is)|however|freely|if (it|that|you)|wherever|around as)`,
    rx`(ask|tell|have) (whoever|who|your (engineer|it|printer|fitter|electrician|sparky|plumber|accountant|broker|mechanic))`,
    rx`(i|we)('ll| will| can| could|'ve| have|'d) (gladly |happily |also |then |just )?(forward|send|pass|share|introduce|connect|put|point)`,
    rx`who is writing`,
    rx`welcome to (hand|pass|forward|share)`,
  ],
};

/** Give me something of yours: a number, papers, figures. */
const DETAILS: AskFamily = {
  rung: 3,
  object: 'details',
  any: [
    rx`(please |kindly |pls |just |can you |could you |would you |can u |then |simply |and |or |if you |if you can |if you could |if you'd |you can |you could |to |that you |do |so )?(${GIVE}) (me|us|over|across|through|my \w+|our \w+) (know |have |over |across |through |with |in |by |up |urgently )?(a |an |the |your |some |any |which |what |how |of |about |on |us |me |also |last |two |three |few |couple |exact |full |current |latest |recent |approx |approximate |best |company |existing |present |own |more |first |\w+ly ){0,6}${hop(4)}(${THINGS}|how many|how much|what (size|kind|type|sort|model|is|are|you)|which)`,
    rx`(kindly|please|pls|request you to|requested to|can you|could you|would you|can u|do|would appreciate if you) ${hop(2)}(${GIVE}|fill|reply|revert|respond|confirm|complete|mention|specify|state|list) ${hop(7)}(${THINGS})`,
    rx`(send|share|drop|give|text|email|paste|show|tell|whatsapp|dm|pop|ping|forward|bring|mail) (me|us) (the|your|what|which|how|where|who|over|any|some|one|two|last|first|\d+)`,
    rx`(let me know|let us know|lmk|advise|inform us|inform me|confirm|reply with|respond with|revert with|come back (to me )?with) (me |us |on |with |about |by |the |your |of |a |an |and |back |which |what |how |many |much |when |roughly |also |exact |full ){0,6}${hop(3)}(${THINGS}|how many|how much|(is |the |your )?(contract|renewal|lease|policy) (end|date|ends|renews|is up|runs)|which (of|model|size|one|product|collection|option|items?|colou?rs?|role|area)|what you (need|use|pay|order|buy|are paying|spend|require))`,
    rx`(what's|what is|whats|may i have|can i have|could i have|can i get|could i get|may i get|could we have|can we have|can we get|might i have|may we have|can i take|can i grab|mind sharing|care to share|would you share|happy to share) (your|the|a|an|you|a copy of|the best|me|some) ${hop(3)}(${THINGS})`,
    rx`(if (you|u) (can|could|would|are able to|'d be able to|'ll|want to|wouldn't mind|will)|if you|if you'd) ?${hop(2)}(dig out|send|share|give|provide|forward|pop|drop|let me (have|know)|ping|email|photograph|measure|snap|fill|supply|show|tell|count|confirm|take a (photo|picture)) (me|us|over|across|a|an|the|your|some|me over|through|in|it|them|one|two|last|how|what)`,
    rx`(all|only thing) (i|we|it|that i|that we)('d)? ?(just |really |would |ever |also )?(need|needs|require|ask|ask for|want|takes|would need|'d need)( from you| here| now)?( today)? (is|are|for this is|to start is|would be|to do is)`,
    rx`(it is|it's|is) (sufficient|enough) (if|that|for you|when) (you|to)`,
    rx`(i|we)('d)? (would |only |just |also |still |first ){0,6}(need|require|want|ask|request|like|beg|appreciate|be grateful) (you |to |from you |for |that you |of you |if you |could |have |know |get |see |would ){0,6}(send|share|provide|indicate|tell|give|fill|confirm|your|the|a|a few|some|an|details|have|know|answers?) ?${hop(4)}(${THINGS}|volumes?)`,
    rx`(can|could|would|will) (you|u) ${hop(2)}(forward|send|share|indicate|tell|give|provide|confirm|email|show|dig out|let|advise|mail|spare|supply|complete|answer|list|scan|copy|upload|specify) (me|us|over|your|the|a|an|last|some|what|which|how|in|it|of|these|this|my)`,
    rx`favou?r[^.?]{0,30}(review|testimonial|rating|referral|feedback|quote|mention|case study|share)`,
    rx`(leave|write|give|post|drop) (us|me|a|an) ${hop(2)}(review|rating|testimonial|stars?|recommendation)`,
    rx`(quick|small|tiny|little|huge|do (me|us) a|ask you a|ask a) (favou?r)`,
    rx`(please |do |can you |could you |kindly |to )(endorse|follow|like|share|vote|repost|comment|tag) (my|our|us|for us|me|the) ${hop(2)}(page|post|profile|company|skills?|product|launch|channel|invite to like|poll|content|newsletter)`,
    rx`(reply|respond|revert|come back|answer)( me| us)?( \w+)? with (your|the) (?!time|date|slot|day)\w+`,
    rx`(on|to) which (address|number|mail|email|e-mail)`,
    rx`(give|tell) (me|us) (a |your )?(honest |quick |candid )?(feedback|opinion on|opinion about)`,
  ],
  unless: [
    rx`(i|we|i'll|we'll|i'd|he|she|they|you can|happy to|glad to|let me|to)('ll| will| can| could| would)? (send|share|give|email|forward|provide|show|tell) (you|over|across|it|them|the|some|a|an|through|along)`,
    rx`(give|drop|send|shoot|ping) (me|us) (a |an )?(call|ring|shout|yell|bell|buzz|line|note|message|text|email|mail|chance|try|moment|break|reason|credit|hand(?!ful)|reply|thumbs|yes|"|word)( |$|\W)`,
    rx`(you|they|he|she|somebody|who) (sent|gave|shared|told|showed|mentioned|forwarded|asked|want(ed)?)`,
    rx`(tell|let) (me|us) (know )?(if|whether|to (stop|go|shut))|reply with (a number|a, b|1|one)|what you'd (want|like)|know (what you think|your thoughts|how (it|that))|(i|we|he|she|they|that i|trustees) confirm`,
    rx`(don't|do not|no need to|not need to|never|without) ?${hop(2)}(send|share|give|fill|provide|reply|need)`,
  ],
};

/** Use our material: download, watch, read, fill in. */
const RESOURCE: AskFamily = {
  rung: 3,
  object: 'resource',
  any: [
    rx`(${START}|take a minute to |feel free to |be sure to |make sure to |invite you to |encourage you to )(download|watch|read|fill out|fill in|complete|take|check out|checkout|browse|visit|look at|have a look at|take a look at|see|go to|click|click on|tap|open|try|explore|subscribe to|sign up (for|to)|join|register (for|at|on)|follow|listen to|view|review|go through|glance at|have a read of|discover|scan|play with|use|answer|refer|refer to) (on |to |at |in |through |over )?(the|our|my|this|these|a|your free|your|here|attached|below|all|1|2|one|quick|short|some)? ?${hop(3)}(guides?|e-?books?|white ?papers?|reports?|videos?|websites?|site|web ?page|page|catalog(?:ue)?s?|brochures?|decks?|portfolio|profile|case stud(?:y|ies)|surveys?|quiz|form|questionnaire|newsletter|podcast|episode|blog|article|manifesto|calculator|checklist|template|playbook|infographic|channel|group|waitlist|link|presentation|company profile|credentials|recording|clip|loom|app|store|shop|product ?list|price ?list|collection|on-demand|questions)`,
    rx`${START}(download|watch|view|read|get|grab) (it|them|yours|more|the full \w+|your (free )?(copy|guide|report|e-?book)|here|the video|for free)( here|:| →| ->| at| now|$)`,
    rx`${START}(watch|read|download) (it )?(before|prior|first|now|here|below|this|why|how|it)`,
    rx`(\d+|two|three|one|a)[\s-](min(ute)?|sec(ond)?|page)s?[\s-]?(\w+ )?(videos?|clip|film|loom|demo video|explainer|read|survey|quiz|questionnaire|recording)`,
    rx`(there's|there is|here's|here is|link to|see) (a|the|our|my|an) ${hop(3)}(video|loom|explainer|recording|survey) (here|below|link|of|at|on|if|:|that|showing|https)`,
    rx`^\W*(download|watch|read|learn|see|get|view|explore|discover)( (now|more|here|our|the|your|my|how|it|guide|free|full|case|video|story|demo|catalogue|catalog|brochure|report|ebook|e-book|details|pricing|plans))+\W*$`,
    rx`(do |have a |please |go |take a )(scroll|watch|listen|peek)|give it a (share|like|follow|read|listen|watch)`,
    rx`^\W*(\[|→ ?|-> ?|>> ?)?(view|see|log ?in|login|get back|continue|open|start|explore|learn|read|discover|watch|visit|go|try|share|refer|invite|follow|download)\b[^\].?]{0,60}(\]\W*$|\[[^\]]{0,40}(link|url)[^\]]{0,20}\]|https?:)`,
    rx`(share|refer|invite|tag|tell) ${hop(3)}(friends|colleagues|network|followers)`,
    rx`(click|tap) (here|below|the link|on the link|this link|the button|on this)`,
    rx`(answer|complete|fill) (these|this|the|a few|in|out|my|our|\d+) ${hop(3)}(questions?|survey|form|questionnaire)`,
    rx`(visit|check out|see|browse|go to|look at|have a look at|find us|more at|more on|more info(rmation)?( at| on)?|details at|details on) (us at |us on |our |my |at |on ){0,6}(${LINK})`,
  ],
  unless: [
    rx`(i|we|i've|we've) (\w+ )?(read|saw|see|watched|visited|checked out|looked at|listened|browsed|went through|took a look|gone through|reviewed|viewed|came across|downloaded|tried|looked)`,
    rx`(want|like|love|interested|mind|worth|useful|helpful|shall|should|happy|glad|can|could|may) (to |me to |if i |i |us to )?(see|send|watch|read|share)[^.]{0,60}\?`,
    rx`(you|they|he|she|customers?|patients|clients|users?|people|visitors|guests|buyers|ladies) (can|could|will|have to|had to|must|would|need to|already|might|may|to|who|then|still|just)? ?(read|see|watch|download|fill|visit|take|click|check|look at|open|browse|view|scan|use)`,
    rx`thanks? (you )?for (downloading|reading|watching|visiting|joining|subscribing|signing|registering|taking|checking)`,
    rx`(happy|glad) to (share|send)|(i|we)( can| could|'ll| will) (send|share|record)|record (you )?a`,
    rx`(if you (download|click|visit|open|read)|when you (download|click|visit|open|read|use)|look at your|your (website|site|page|catalog|profile|app|store|shop|video|podcast|newsletter|blog|post|form))`,
  ],
};

export const REFERRALS: readonly AskFamily[] = [REFERRAL];
export const FAVOURS: readonly AskFamily[] = [DETAILS, RESOURCE];
