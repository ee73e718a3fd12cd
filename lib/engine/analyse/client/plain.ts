import { gap, rx } from '../../text/rx';
import { type Cue, words } from './cue';

/** What fits every reader: courtesy, flattery, the crowd, opt-outs. */
export const PLAIN: Readonly<Record<string, Cue>> = {
  crowd: words(-0.5, [
    rx`(most|many|some|lots of|a lot of|other|plenty of|several|two|three|\d+\+?|typical|similar|all|our|few|any) ${gap(2)}(compan(y|ies)|teams|firms|businesses|leaders|people|clients|customers|owners|schools|practices|sites|places|shops|plants|managers|founders|operators|organi[sz]ations|couples|packers|builders|folks|founders|sponsors|agencies|providers|buyers|vendors)`,
  ]),
  flattery: words(-0.4, [
    rx`(impress(ed|ive)|amazing|incredible|inspir\w+|love what you|great (work|job|company|things)|fantastic|esteemed|reputable|respected|huge fan|admire|awesome|journey|commitment to|excellence|thought leader|forward thinking|resonated|as a (leading|leader|\w+ (leader|provider|owner|company)))`,
  ]),
  courtesy: words(-0.5, [
    rx`(hope (you|this|your|all|everything|the)|trust (you|this)|thank(s| you)( again| so much| very much)? (for|in advance)|thanks for (connecting|accepting|reading|your time|taking|getting back|the reply|your reply)|appreciate (your|you|it)|sorry (to|for)|apolog\w+|have a|enjoy your|good luck|best of luck|wish(ing)? you|all the best|greetings|compliments of|no (worries|rush|problem|need|pressure|hurry)|understand(able|ably)?|totally|of course|take your time|let me know|don't hesitate|do not hesitate)`,
  ]),
  optOut: words(-0.3, [
    rx`(if not|either way|ignore (this|me)|not (interested|relevant|a fit|the right)|no longer|happy to leave|won't (write|bother|email)|stop (filling|emailing)|if (it's|it is|this is) (not|under control|nonsense)|your call|up to you|whatever you decide|no obligation|if anything changes)`,
  ]),
  benefit: words(0, [
    rx`(so (that )?you(r)? (can|could|don't|won't|never|\w+ can)|help(s|ing)? you|saves? you|save(s)? (time|money)|gives? you|lets? you|let you|allows? you|enables? you|means you|without (having|hiring|losing|changing))`,
  ]),
  howTo: words(-0.5, [
    /^(?:[-–•→*✓]\s*|\d+[.)]\s*)?(?:so |and |then |just |first |second |next |if [^,]{3,60}, ?)?(?:ask|check|put|take|get|set|look|try|move|keep|use|have|tell|give|leave|start|turn|add|run|swap|shift|ring|call|don't|do not|make|write|open|compare|see|let|send|read|feel|bring)\b/g,
  ]),
  smallTalk: words(-0.5, [
    rx`(how are (?:you|things|we)|how's (?:it going|things|everything|life|your day|the weather)|how do you do|hope you|weather in|nice weather|happy (?:new year|friday|monday|holidays|easter)|merry christmas|good (?:morning|day|evening|afternoon)|long time|greetings|dear|respected|how is (?:your )?(?:day|everything|business|family))`,
  ]),
  /** Luck wished for a thing of theirs: "All the best with the merger". */
  wishNamed: words(0.3, [
    rx`(all the best|best of luck|good luck|every success|fingers crossed|enjoy|hope|hoping|hopefully|safe travels|thinking of) ${gap(3)}(with|for|on|at|in|of|to)? ?(?:the|your) (?!(?:reply|response|call|mail|e-?mail|message|day|week|weekend|rest|note|best|year|time|future|team|family|above|below|attached|info|information)\b)[a-z]+`,
  ]),
};
