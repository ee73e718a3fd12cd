import { gap, rx } from '../../engine/text/rx';

/** The mark of a reply or a forward at the start of a subject. */
export const REPLY_MARK = /^\s*(?:(?:re|fwd?|fw|aw|sv|antw|rif|wg|tr)\s*:\s*)+/g;

/** A talk, an agreement or a promise that the text leans on. */
export const AS_AGREED = [
  rx`(as|like) (we |i |you |previously |already |just |mutually |earlier |verbally ){0,5}(discussed|agreed|spoke|spoken|talked|talked about|mentioned on (the|our) (call|phone)|arranged|said on the phone|promised|touched on|covered|concluded|settled|decided)( (on|with|over|about|earlier|last|yesterday|this|at|by|in))?`,
  rx`(as )?per (our|your|the|last) ${gap(3)}(conversation|discussion|call|chat|talk|meeting|agreement|telecon|request|enquiry|inquiry|interest|telephone)`,
  rx`(following|further to|after|following on from|following up on|continuing|based on|referring to|in reference to|with reference to|regarding) (our|your|the) ${gap(3)}(conversation|discussion|call|chat|talk|meeting|telecon|request|enquiry|inquiry|interest)`,
  rx`(great|good|nice|lovely|wonderful|enjoyed|pleasure|fantastic|awesome|so good) ${gap(1)}(speaking|talking|chatting|meeting|catching up|connecting) (with|to) you (earlier|again|on the phone|yesterday|last)`,
  rx`(continuing|picking up|pick up|continue|resume) (where we left off|our (conversation|discussion|chat))`,
  rx`(where|when) we left (it|off|things)`,
  rx`(you|u) (asked|requested|wanted|told) (me|us|for) ${gap(2)}(to|for|the|more|info\w*|details)`,
];

/** In the text itself: they met, wrote or spoke, so the thread is real. */
export const REAL_THREAD = [
  rx`(following up|follow(ing)? up|follow-?up|last (e-?mail|note|message|week|time|month)|my (last|previous|first|earlier|other|original) (e-?mail|note|message|mail|one|letter)|wrote (to )?you|written (to )?you|emailed|e-mailed|i (sent|wrote|called|rang|mentioned|promised)|sent you|again|bump\w*|checking in|circling back|touching base|nudge|reminder|another note|second note|since (my|then)|no (reply|response|answer)|heard|earlier (message|note|email)|short version|still|returning|back to you|further to|promised|thank(s| you) for|the other day|still waiting|your (reply|answer|question|email|message|note|call|feedback|enquiry|inquiry|interest|request)|my (note|email|message|letter) (of|from|on)|email #?\d|(is|this is|my) number (two|three|four|five|six|\d)|(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (time|e-?mail|mail|letter|note|message|writing)|(two|three|four|five|\d) (separate )?(notes|e-?mails|letters|messages|mails)|(last|first|my) (mail|letter)|have sent (you|to)|hi again|hear nothing|the \w+ i mentioned)`,
  rx`(met|meeting|spoke|spoken|talked|chatted|visit(ed)?|conversation|call|discussion|chat|event|conference|fair|stand|booth|phone|webinar|downloaded|registered|signed up|demo) ${gap(6)}(you|your|yesterday|last|on|at|with|about|in)`,
];
