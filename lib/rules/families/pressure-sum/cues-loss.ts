import { gap, rx } from '../../../engine/text/rx';
import { slot } from '../pressure';
import type { Cues } from './types';

const PEERS = slot(
  `(?:your |the |most |many |all |other |every |some |a few |several |two |three |four |half |\\d+ )?(?:of )?(?:your |the |my |our )?(?:\\w+ )?(?:competitors?|competition|rivals?|neighbou?rs?|neighbou?ring|peers|companies|firms|schools|shops|salons|clinics|practices|restaurants|hotels|factories|plants|dealers|agencies|brands|owners|farms|builders|contractors|stores|families|clients|customers|people|others|everyone|everybody|businesses|buyers|guys|names|players|teams|farmers|exhibitors|winners)`,
);
const HARM = slot(
  `los(?:e|es|ing|t)|loosing|wast(?:e|es|ed|ing)|miss(?:es|ing|ed)?(?: out)?|bleed(?:s|ing)?|leak(?:s|ing|ed)?|burn(?:s|ing|ed)?|cost(?:s|ing)?|giv(?:e|es|ing) away|throw(?:s|ing)? away|leav(?:e|es|ing) on the table|overpay(?:s|ing)?|overcharg\\w+|fall(?:s|ing)? behind|risk(?:s|ing|y)?|fail(?:s|ing|ed|ure)?|break(?:s|ing)?|broken|hurt(?:s|ing)?|kill(?:s|ing|ed)?|destroy(?:s|ing|ed)?|suffer(?:s|ing)?|pay(?:ing)? too much|regret|penalt\\w+|fines?|fined|exposed|expose[sd]?|breach\\w*|attack\\w*|hack\\w*|sued?|bankrupt\\w*|damage[sd]?|dead|dying|die[sd]?|accidents?|fire|theft|stolen|steal(?:s|ing)?|fraud|rot|rust|shut down|go under|drown(?:s|ing)?|stuck|stranded|blind|illegal|liable|liability|lawsuit|complain(?:s|ts)?|angry|embarrass\\w*|undo(?:ing)?|eating|sitting|slip(?:s|ping)?|vanish\\w*|bill|wrong|worse|worst|nightmare|disaster|danger\\w*|pain|headache`,
);

/** Fear, loss, and others who are ahead. */
export const LOSS: Cues = {
  'loss.peers': [
    rx`${PEERS} ${gap(3)}(have|has|are|already|all|just|is|who|did|took|taken|came|signed|booked|book|ordered|switched|use|using|using it|confirmed|paid|joined|moved|said|refused|waited|buy|bought|beg\w*|regret\w*|now) ?${gap(3)}(confirmed|signed|booked|book|took|taken|back|paid|switched|joined|ordered|with us|already|begging|in|on board|moved|ahead|ranking|winning|doing|using|instead)`,
    rx`(your|the) (\w+ )?(competitors?|competition|rivals?|neighbou?rs?|neighbou?r company|guy (down|across|next)|place (down|across|next)|shop (down|across|next))`,
    rx`(smaller|bigger|others|everyone else|everybody else|anyone else) ${gap(2)}(than (you|yours)|is|are|has|have|in your|on your)`,
    rx`(who|that|which|whoever|those who) ${gap(2)}(refused|waited|said no|hesitated|ignored|declined|delayed|think|thought|didn't|do not|does not|still uses?|still|went with)`,
    rx`(i|we) (don't|do not|wouldn't|would not) want you to be`,
    rx`(came|come|comes|coming|call|calling|called|are|is|now) ?(back )?(to )?(beg|begging|crying|regretting|asking us|pay(ing)? double|back to us)`,
  ],
  'loss.harm-you': [
    rx`(you|you're|you've|your|yours|u|yourself) ${gap(7)}${HARM}`,
    rx`${HARM} ${gap(6)}(you|your|yourself|yours|them|everyone)`,
  ],
  'loss.harm': [rx`${HARM}`],
  'loss.after': [
    rx`(when|if|once|the day|the moment|until|one day|next time|sooner or later) ${gap(7)}(happens?|breaks?|fails?|goes wrong|hits?|dies?|get sick|comes? home|calls?|walks|asks?|stops|finds? out|leaves?|inspect\w*|audit\w*|arrives?|come|goes down|knocks|catches|sues)`,
    rx`(nobody|no one|noone|the inspector|the auditor|your boss|your (customers?|investors?|board|wife|kids|ceo|staff|clients|insurer|bank)|the (bank|court|judge|insurer|police|tax man|taxman|irs|hmrc|inspector)s?) (will|won't|would|dont|don't|doesn't|is going to|are going to|cares?|asks?|sees?|takes?|tells?|thinks?)`,
    rx`(gone|lost|too late|never (see|get|have|happen|come|be)|forever|for good|no way back|see it again|wiped out|history|out of business)`,
    rx`(lying awake|lie awake|sleep at night|sleepless|keeps? (you|me) (up|awake)|lose sleep|what if|imagine (if|the|your|what|that|getting)|think about (it|what|your)|god forbid|heaven forbid|touch wood|worst case|worry about|worries me|scares? me|nervous)`,
    rx`(who|who's|who is|who will|how much|what|how many) ${gap(5)}(pay|paying|pays|cost|costs|costing|lost|lose|losing|happens?|explain|blame|responsible|look after|protect|left)`,
  ],
  'loss.waste': [
    rx`(wasted|waste|missed|lost|throwing|thrown|leaving|doing (absolutely )?nothing|going to waste|down the drain|for nothing|opportunity|potential|empty|idle|sitting (there|idle|in|on))`,
    rx`(instead of|rather than|while (you|your)|should have|should've|could have|could've|by now|meanwhile) ?${gap(2)}(you|your|they|listening|waiting|paying|using|come|doing|been|have|having|own)?`,
    rx`(can't|cannot|can not|won't|couldn't|wouldn't|not) (promise|guarantee|say|help|protect|legally|be responsible|be held|cover|want|wish|like|support|be able)`,
    rx`(i'd|i would|i|we'd) hate (for|to|it|if)`,
    rx`(hidden|secret|nobody tells|don't tell you|doesn't tell you|won't tell you|they don't want|won't have told|never told)`,
    rx`(findings|issues|errors|problems|vulnerabilit\w+|mistakes|gaps|red flags|violations|holes|weak (spots|points)) ?${gap(3)}(on|in|with|i|we|you|your)?`,
  ],
};
