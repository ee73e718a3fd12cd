import { gap, rx } from '../../../engine/text/rx';
import { slot } from '../pressure';
import type { Cues } from './types';

const TRIED = slot(
  `tried|called|rang|rung|phoned|emailed|e-mailed|mailed|written|wrote|sent|left|messaged|texted|dropped|visited|knocked|chased|contacted|reached out|asked|stopped by|popped in|followed up|came|been|pinged|posted`,
);

/** Silence counted, effort shown, a bad conscience made. */
export const GUILT: Cues = {
  'guilt.count': [
    rx`(${TRIED}) ${gap(6)}(twice|thrice|again|times|already|several|and (today|again|last|left|then|called|the)|\d(x|rd|nd|th)|and ${TRIED}|before|back in|last|on the \d)`,
    rx`(the )?\d{1,2}(st|nd|rd|th)?( \w+)?,? (the )?\d{1,2}(st|nd|rd|th)?( \w+)?,? (and|&) ${gap(2)}(\d{1,2}|last|again|today|this|yesterday)`,
    rx`(number|no\.?|email|message|try|attempt|letter|part|round|take|note|#) ?(#|no\.? )?(two|three|four|five|six|seven|eight|[2-9]|ten)`,
    rx`(\d(nd|rd|th)|second|third|fourth|fifth|sixth) ${gap(2)}(time|one|email|mail|message|note|try|letter|attempt|and)`,
    rx`(re|fw|fwd): ?(re|fw|fwd):`,
    rx`(again here|here again|me again|again me|again from me|hello+ again|back again|it's me|another (one|note|email|message))`,
    rx`(any (update|news|feedback|thoughts|decision|movement|progress|joy)|update\?{1,9}|thoughts\?|still (waiting|nothing|no|pending|open|hoping|here|interested))`,
  ],
  'guilt.silence': [
    rx`(to my|with) (great )?(surprise|regret|disappointment|dismay|sadness)`,
    rx`(not|never|no|nothing|haven't|without|zero|n't) ${gap(4)}(so much as|a word|single|response|reply|answer|heard|sent|thank you|acknowledge\w*|back|returned|picked up|courtesy|polite)`,
    rx`(blue ticks?|two ticks|seen it|have seen|you've seen|read receipt|left (me )?on read|saw you (were )?(online|open|read)|got opened|was opened|opened (it|them|the|my|by|\w+ times)|you (read|opened|clicked|viewed|visited|watched|liked)|been opened|your online)`,
    rx`(you've|you have|you) (not|still not|never|yet to|kept|gone|been|stayed|chosen) ${gap(1)}(sent|signed|replied|returned|quiet|silent|come|filled|called|answered|ignoring|done|quietly|dark|shown|got)`,
    rx`(did|have|do|had|were) (you|u) ${gap(2)}(check|checked|look|looked|see|seen|read|receive|received|get|got|had|review|reviewed|open|opened|manage|forget|forgotten|lose|lost)`,
    rx`(got|get|gets|been|be|was|slipped|fell|ended up) (buried|lost|missed|forgotten|overlooked|through the|down the|into (your )?spam)`,
    rx`(kept quiet|remain silent|remained silent|keep quiet|silence|silent|quiet|no show|didn't show|stood me up|alive)`,
  ],
  'guilt.effort': [
    rx`(took|taken|takes|cost|costs) (me|us|my \w+|our \w+|him|her) ${gap(3)}(hours?|days?|week|weekend|morning|evening|night|thursday|monday|tuesday|wednesday|friday|saturday|sunday|month|afternoon|minutes|time|effort|money|favou?rs?)`,
    rx`(i|we|my \w+|our \w+|the team|team) ${gap(1)}(worked|spent|sat|drove|stayed|travell?ed|flew|waited|prepared|fought|put|ran|pushed|begged|made|built|was|were|did) ${gap(7)}(hours?|days?|nights?|weekends?|weeks?|evening|morning|miles|km|kilomet\w+|sunday|saturday|for you|at your|your|my own|personally|free)`,
    rx`(made|did|recorded|built|wrote|put|prepared|bought|baked|drew|shot|filmed) ${gap(4)}(just |only |especially |specially |personally |by hand )(for you|for your|to)`,
    rx`(to (make|prepare|do|get) this ${gap(1)}(offer|quote|proposal|plan|report|price|audit|drawing)|out of my (own )?(pocket|way|evening)|on my (own )?(day off|holiday|weekend)|for (free|nothing))`,
    rx`(stuck|put|going|gone|went|stick|sticking|putting) ${gap(2)}(my|our|out on a) (neck|name|limb|line|reputation|job)|(called|calling|call) in (a|some) favou?r`,
  ],
  'guilt.feelings': [
    rx`(disheartening|disappointing|disappointed|heartbreaking|sad|painful|pity|ashamed|shame|embarrassing|embarrassed|frustrat\w+|hurts?|hurtful|insulting|insulted|offended|upset|gutted|sorry for|breaks my heart|hard (for me )?to (watch|see|believe|understand|swallow)|felt|feel bad|feel like|let down|puzzled|confused|surprised|baffled|difficult for me|tough for me|lonely|begging|worried|wonder)`,
    rx`(explain|answer|report|tell|justify|say) ${gap(2)}(to )?(my|our|him|her|them|internally) ?(boss|manager|management|director|wife|father|team|md|vp|superiors?|why)?`,
    rx`(my|our) ${gap(2)}(boss|manager|management|director|wife|father|mother|husband|vp|md|team|team lead|kids|superior|family|daughter|son|nan|mum|dad|company|office) ${gap(5)}(asks?|asked|asking|keeps|wants|says|said|told|wonder\w*|thinks|pushing|expects?|will|daily|every day)`,
    rx`(it |that |this )?would (help|mean|make|be) (us|me|a lot|so much|my|our) ${gap(2)}(a lot|also|so much|day|week|month|world|greatly|everything|to me|very)`,
    rx`(support|help) (us|me|my|our|a small|a local|a young|local)`,
    rx`(i|we) (had|have|need) to (sit|take|breathe|laugh|ask|wonder|read|say|admit)`,
    rx`(leave|leaves|leaving|left|keep|keeps|kept) (me|us|him|her|them) (hanging|waiting|wondering|guessing|in the dark|with|sat|sitting|like this)`,
    rx`(one hand tied|hands tied|pulling teeth|banging my head|talking to (myself|a wall)|sat here|sitting here|standing here)`,
  ],
  'guilt.shaming': [
    rx`(at least|even|whose|someone who|somebody who|a (man|woman|person|company|leader|business|founder|firm|school) (with|like|of|who|that)|people who|those who|brave|smart|serious|clever|real|good) ${gap(3)}(reply|replied|answer|answered|picked|says?|would|could|knows?|understands?|decides?|must|should|cares?|ones|people|leaders?|owners?|managers?|buyers?|companies)`,
    rx`(smarter|better|bigger|braver|wiser|more professional|more serious) than (that|this|it)`,
    rx`(isn't|is not|not|isnt|ain't|aren't|never) (really |actually |exactly |even )?(working|good enough|acceptable|professional|serious|how|ready|doing|polite|enough|up to)`,
    rx`(weak|poor|outdated|amateur\w*|embarrass\w*|terrible|lazy|ugly|mess|bad|awful|doing nothing|doing absolutely nothing|like every other|nothing special|boring|stuck in|behind the times|joke|asleep|sloppy|dated|rubbish|sad)`,
    rx`(if you('re| are)? ?(not interested|don't want|don't care|no longer)|tell (me )?why|the reason|benefit of the doubt|be honest|honest answer|man up|excuse|excuses|grown-?ups?|adults?)`,
    rx`(i|we) (would|'d|do) (not|n't|never|hate)( want| like)? (it|you|anyone|to) ${gap(2)}(be|to|think|say|said|see|have)`,
    rx`(yes or no|simple yes|simple no|one word|one line|two seconds|ten seconds|30 seconds)`,
    rx`(you don't|you do not) (want|think|care|believe|value|need|understand|take)`,
  ],
};
