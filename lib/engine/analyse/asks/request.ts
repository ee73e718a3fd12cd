import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop } from './words';

const NO_ASK =
  "find|note|feel|do not|don't|ignore|accept my|accept our|excuse|forgive|disregard|bear|let me know|let us know|see|pass on my|say hi|give my|be assured|rest assured|be advised|be kind|consider|take care|remember|know that|keep|stop|enjoy|give me a chance|be informed|be aware|take your time|no|hesitate|allow me to introduce|refer";

/** A plain request that no other family names: "kindly acknowledge", "could you check the list". A favour by default. */
export const REQUEST: AskFamily = {
  rung: 3,
  object: 'details',
  any: [
    rx`(please|kindly|pls|plz) (also |just |now |do |kindly |please )?(?!(${NO_ASK})\b)(acknowledge|confirm|check|complete|fill|ensure|make sure|send|return|provide|share|forward|revert|give|tell|advise|inform|register|add|include|arrange|prepare|bring|have|put|update|verify|review|read|sign|mark|help|approve|submit|show|pass|quote|get|ask (your (?!kind|consideration|permission|interest|opinion|attention)\w+|the|him|her|them|whoever)|copy|vote|look|click|support|specify|indicate|select|email|invite)`,
    rx`(can|could|would|will|cld) (you|u|y'all|someone|somebody|one of you) (please |kindly |possibly |just |also |perhaps |maybe |quickly |at least )?(double.?check|check|confirm|stick|put|take a look|have a look|look|see if|see whether|find out|ask|help|bring|prepare|arrange|add|print|scan|count|measure|update|review|verify|fill|complete|resend|approve|advise|clarify|pop|dig|fwd|forward|loop|copy|keep an eye|spread|vote|return|revert|reply|respond|answer|sort|get (me|us|them|him|her))`,
    rx`(i|we) (kindly |would |'d )?(invite|request|ask|urge|beg|need|require) (you |of you |that you )${hop(2)}(to |please )?(return|send|complete|confirm|give|provide|tell|fill|share|answer|reply|indicate|register)`,
    rx`^\W*(and |so |then |just |also |or )?(ping|text|send|drop|email|paste|forward|bring|shoot|fire|tell|give|show|pop|dm|whatsapp|leave) (me|us) (your|the|a (photo|picture|list|copy)|what|which|how|last|\d)`,
    rx`^\W*(just )?(drop|leave|pop|put|enter|type|add) (your|an?) (email|e-mail|number|details|name|address|mobile|contact)`,
    rx`accept (my \w+ |me |this )?(and|&|n) (check|share|send|give|write|introduce|tell|drop|see)`,
    rx`(acknowledge|acknowledgement of) (the )?(receipt|mail|email)`,
    rx`is (it|that) still (mr|mrs|ms|dr|[a-z]+)( [a-z]+)?( who)?[^?]{0,30}\?`,
    rx`(fall|falls|come|comes|is|are) (up )?(due|for renewal|up for renewal)[^?]{0,20}\?`,
  ],
  unless: [
    rx`(don't|do not|no need to|needn't) (reply|answer|respond|send|rush|worry)`,
    rx`(feel free|welcome) to`,
    rx`please (tell me you|tell me (frankly|honestly|openly|straight)|don't tell)`,
    rx`(i'll|i will|we'll|we will|he'll|she'll) (please )?(send|check|confirm|ask)`,
    rx`(tell|let) (me|us) (know )?(if|whether|either)`,
    rx`accept ${hop(4)}(sirs?|sir|madam|respects?|regards|expression|assurance|apolog\w+|thanks|greetings)`,
  ],
};
