import { gap, rx } from '../../../engine/text/rx';
import { CLOCK, DAY, SOON } from '../../../engine/vocab';
import { I_HAVE, I_WILL, PAPER, slot } from '../pressure';
import type { Cues } from './types';

const HOUSE = slot(
  `(?:my|our|the|his|her) (?:\\w+ ){0,3}?(?:team|guys?|boys?|girls?|people|lads?|office|manager|director|boss|md|ceo|vp|partner|warehouse|factory|engineers?|fitters?|technicians?|crew|driver|underwrit\\w+|legal|accounts?|finance|hotel|bank|committee|board|management|developers?|designers?|chef|foreman|surveyor|supplier|head office|colleagues?|assistant|wife|brother|father|plant|studio|lab|lender|investors?|advis[eo]rs?|planner|specialist|consultant|representative|rep|inspector)`,
);
const TOLD = slot(
  `told|asked|instructed|informed|promised|advised|briefed|notified|warned|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|let|had|got|given|gave|confirmed (?:to|with)|assured|begged|convinced|persuaded|stopped`,
);
const SET_UP = slot(
  `booked|reserved|kept|held|holding|blocked|prepared|made|drafted|drawn up|filled|filled in|built|arranged|organi[sz]ed|allocated|assigned|appointed|registered|enrolled|added|put|popped|pencill?ed|entered|opened|created|set up|set aside|left|ordered|packed|printed|cut|loaded|shipped|started|begun|run|ran|mocked up|scheduled|counted|approved|secured|locked|earmarked|bought|cleared|moved|saved|slotted|issued|raised|confirmed|submitted|processed`,
);

/** An unmade decision told as made. */
export const ASSUMPTIVE: Cues = {
  'assumptive.third-told': [
    rx`(i|we)('ve| have|'d| had)? (already |just |also |even |personally ){0,3}${TOLD} (my |our |the )?\w+ ${gap(4)}(you|your|yours|it's|it is|the job|we|to|that|about|for|is|expect|hold)`,
    rx`${HOUSE} ${gap(2)}(is|are|'s|has|have|knows?|will be|was|were) ${gap(3)}(expecting|waiting|ready|holding|standing by|on standby|looking forward|lined up|asked me|told me|agreed|chosen|selected|instructed|blocked|reserved|mandated|sitting)`,
    rx`(they|he|she|everyone|everybody) ?(is|are|'re|'s) ${gap(1)}(all )?(expecting|waiting for|ready for|holding|counting on|excited to meet|looking forward to) ${gap(2)}(you|your|a|the|it)`,
  ],
  'assumptive.chosen': [
    rx`(we|i|board|management|company|committee|team|jury)('ve| have| has)? ${gap(2)}(selected|chosen|chose|decided (to|on|for)|picked|shortlisted|nominated|pre-?approved|approved|handpicked|hand-picked|identified|appointed|qualified|accepted) ${gap(2)}(you|your|to work with you)`,
    rx`(you|your (\w+ ){1,3})('ve|'re| have| has| are| is|'s)? ?(been )?(selected|chosen|nominated|shortlisted|pre-?approved|approved|pre-?selected|hand-?picked|earmarked|qualified|accepted|listed|entered)`,
    rx`(we |i )?congratulat(e|ions)`,
  ],
  'assumptive.awaiting': [
    rx`(waiting|awaiting|await|expecting|expect|wait|awaited)( for)?( to (receive|have|get))? (your|the|from you|ur) ${gap(2)}\w+`,
    rx`(looking forward to|look forward to) (your|receiving|receive|getting|the|hearing) ?${gap(2)}(order|confirmation|signature|signed|positive|favou?rable|approval|go-?ahead|yes|po|payment|deposit|nomination|instruction|acceptance|advance|decision|visit)`,
    rx`(positive|favou?rable|early|prompt|speedy|kind) (reply|response|answer|feedback|revert|consideration|confirmation|action)`,
  ],
  'assumptive.for-you': [
    rx`(with|has|have|got|carries|bears) your (name|logo) (on|all over|in) ?(it|the|them|this)?`,
    rx`your name (is |already |now |down )?(on|in|at|against|next to|beside) (it|the|my|our|this|a|that)`,
    rx`(wrote|put|writing|added|have|got) your name`,
    rx`${SET_UP} (it |this |that |them |one |aside |out |in ){0,3}for (you|your|yourself|u)`,
    rx`for you ${gap(1)}(i|we)('ve| have) ${SET_UP}`,
    rx`(i've|i have|we've|we have|have) ${SET_UP} for you`,
  ],
  'assumptive.set-up': [
    rx`${I_HAVE} ${gap(2)}${SET_UP} ${gap(4)}(you|your|yours|u|on your behalf)`,
    rx`${I_HAVE} ${gap(1)}had \w+ (hold|block|book|reserve|prepare|draft|keep|save|pencil|set|run|pull|draw)`,
    rx`(on your behalf|provisional(ly)?|tentative(ly)?|in your name|under your name|on the assumption|in advance|pre-?filled|taken it upon (myself|ourselves))`,
    rx`(is|are|has been|have been|was|were) (already |now |all |just ){0,3}${SET_UP} ?${gap(3)}(for|with|to|under|in|on|as)`,
    rx`(account|login|seat|seats|place|slot|stand|table|page|listing|profile|file|docs|documents|samples?|order|space|link|lunch|room|job|project) (is|are|has been|have been|'s) ${gap(1)}(already |now |all )?(open|opened|ready|on|live|below|waiting|set|sitting|counted|here|attached|done|blocked|created|yours)`,
  ],
  'assumptive.handled': [
    rx`you('ll| will)? ?(be|are|get) (handled|looked after|assigned|served|contacted|called|visited|charged|billed|invoiced|onboarded|managed|registered) ${gap(2)}(by|with|for|on|to|from)?`,
    rx`(to|and) (onboard|activate|register|enrol|enroll|install|invoice|bill|ship to) (you|your)`,
    rx`(as|for) (our|your) (new |exclusive |future |next )?(partner|client|customer|distributor|dealer|agent|representative|supplier)`,
    rx`(terms|conditions|fee|rates|commission) (are|is|of the|for the) ${gap(2)}(as follow\w*|attached|below|\d+|standard)`,
  ],
  'assumptive.paper': [
    rx`${PAPER}`,
    rx`(pi|p\.i|loi|loa|icpo|spa|sla|mou|dd|ncnda|t&cs?|terms) ${gap(2)}(is|are|attached|enclosed|herewith|with|for|so)`,
  ],
  'assumptive.sign': [
    rx`(sign|signs|signed|signing|signature|squiggle|autograph|initial|stamp|countersign|append|execute|e-?sign|seal)`,
    rx`(arrange|make|pay|transfer|wire|release|remit|send|need|do) (the |a |an |your |of ){0,2}(\d+ ?% ?)?(deposit|payment|advance|down ?payment|t\/t|tt|balance|retainer|po|p\.o\.?)`,
  ],
  'assumptive.hand-over': [
    rx`(send|share|need|get|give|drop|forward|bring|upload|mail|attach|provide|make available|have|want|email|text|fill|pic of) (me |us |over |in |through |available |ready |handy |just |only ){0,3}(your|the|all|both|a) ${gap(3)}(passport|statements?|tax returns?|returns|licen[cs]e|dob|date of birth|id|iban|bank|account number|vat|ein|ssn|tin|bvn|login|password|access|payroll|p&l|balance sheet|books|ledger|bills?|contract|drawings?|bom|names|numbers?|list|address|file|files|logo|artwork|documents?|particulars|details|utility|invoices?|paystubs?|measurements?|reports?|cards?|photos?|pictures?)`,
  ],
  'assumptive.choice': [
    rx`(${DAY}|${CLOCK}|\d{1,2}) ?(at |am |pm |morning |afternoon )?or ${gap(1)}(${DAY}|${CLOCK}|\d{1,2}) ?[^?]{0,12}\?`,
    rx`(which|what) (date|day|time|one|address|size|colou?r|card|account|name|option|hour|model|entity|plan|bank|week) ${gap(1)}(you|u|we|i|should|shall|do|is|will|works?|would)`,
    rx`(do|would|will|shall) (you|u|we) (prefer|like|want|rather|need)( to)? ${gap(6)}or`,
    rx`which of (the|these|those|them)( two| three)? ${gap(1)}(you|do|would|suits|works|should)`,
  ],
  'assumptive.when': [
    rx`(when|which (date|day)|what (date|day|time)|how soon) (can |will |do |would |could |should |shall |are )?(you|u|we|i|your team|they) ${gap(2)}(place|order|come|coming|start|arrive|arriving|land|send|sign|pay|confirm|decide|visit|ship|collect|begin|proceed|move|make|expect|issue|release|want)`,
  ],
  'assumptive.arrive': [
    rx`(${HOUSE}|he|she|they|we|i|an? (\w+ )?(adviser|advisor|engineer|surveyor|technician|colleague|rep|representative|inspector|specialist|consultant)) ${gap(1)}(will|'ll|shall|is|are|am|'m|'re) ${gap(2)}(come|coming|be there|telephone|phone|ring|call|calling|visit|visiting|land|arrive|arriving|drop|stop|swing|pass|be in touch|contact|reach|meet|fly|flying|drive|driving|on (the|his|her|their|my) way|passing|in your area)`,
    rx`(courtesy|working|business|quick|short) (visit|call|meeting) (to|at|on|with)`,
    rx`(inform|instruct|tell|alert|notify|warn|ask|let) (your|the) ${gap(1)}(security|gate|reception(ist)?|secretary|front desk|team|guards?|staff|assistant|pa|girls|people|wife|husband|accountant|office)`,
    rx`${I_WILL} (keep|carry on|go on|continue|be) (trying|calling|ringing|writing|knocking|emailing|dialling|at it|coming|sending|to)`,
  ],
  'assumptive.slot': [
    rx`(zoom|teams|meet|calendly|calendar|meeting|call|session) ?(link|invite|invitation|room|id) ?${gap(2)}(is|below|attached|here|follows|sent)?`,
    rx`(${DAY}|${SOON}) ${gap(1)}(at |@ ?|by )?(${CLOCK}|\d{1,2}(?=\W|$))`,
  ],
  'assumptive.taken-as': [
    rx`(taking|take|took|taken|reading|treat|treating|accept|consider|considering|count|counting|read) (it|this|that|your \w+|you|the) (as|for) ${gap(2)}\w+`,
    rx`(i am|i'm|im|am|we are|i feel|i'd) (so |very |quite |pretty |almost |absolutely ){0,2}(sure|certain|confident|convinced|positive|betting|guessing|willing to bet) ${gap(2)}(you|your|it|that|we|this|u)`,
    rx`(tells me|shows me|i can see|i can tell|which means|means) ${gap(5)}(interested|interest|keen|ready|serious|you)`,
    rx`(you('ll| will| won't)|u will) (not )?(love|say no|thank|regret|be (happy|glad|pleased|amazed|surprised|back)|want|never|see|like|agree|understand)`,
    rx`(is|it's) (on|done|happening|a go|agreed|settled|all yours|yours)`,
    rx`(let's|lets|let us) (not|do|go|make|get|start|close|move|see|say|meet|work|turn|try|put|keep)`,
  ],
  'assumptive.money-lands': [
    rx`(money|funds|cash|capital|wire|payout|refund|commission|\$?\d+k) ${gap(2)}(hits?|lands?|arrives?|in your (account|bank)|clears?|drops?|tomorrow|thursday|friday|sitting|is yours)`,
    rx`(so|and|then) (that )?(i|we) can (start|begin|proceed|commence|go ahead|put|send|get|book|lock|order|release|make|move|prepare|update|close|ship|fund)`,
    rx`(and|then) (i|we)('ll| will)? ?(do|handle|take care of|sort) (the rest|everything|it all|it)`,
    rx`(commence|proceed|move|start) (immediately|at once|right away|forthwith|straight away|same day)`,
  ],
};
