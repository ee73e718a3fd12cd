/** Word families of asking. Lower case, straight quotes: see `normalise`. Slots for `rx`. */

import { CLOCK, DATE, DURATION, PLACEHOLDER, WEEKDAY } from '../../vocab';

/** Up to `n` words of anything, figures with points ("10.30") and addresses included; never past "because" and its like. */
export function hop(n: number): string {
  return `(?:(?!(?:because|since|so|but|while|though|although|unless)[ ,])[^ ,;!?]+[ ,]+){0,${n}}?`;
}

/** A talk or visit, as a thing. */
export const TALK =
  '(?:(?:phone|video|voice|zoom|teams|discovery|intro|introductory|conference|con|whatsapp|sales|quick|short|brief|strategy|technical|tech|follow-up|kick-?off|scoping|fact-finding)[ -]){0,3}(?:calls?|chats?|chinwag|natter|meetings?|meet-?ups?|conversations?|convos?|demos?|demonstrations?|walk-?(?:through|thru|round|around)s?|zoom|gmeet|google meet|coffees?|cuppa|cup of (?:tea|coffee|chai)|lunch|breakfast|dinner|beers?|pint|drinks?|catch-?up|intro(?:duction)?s?|discussions?|consult(?:ation)?s?|(?:site |factory |plant |office )?visits?|tours?|sessions?|appointments?|appt|webinar|presentations?|call-?backs?|sit-?down|site survey|free survey|workshop|pilot|trial|trial run|free test|test drive|test ride|ride-along|try-?out|test run|proof of concept|poc|sandbox|deep dive|huddle|face-to-face|rendezvous|show-?round|teach-in)';

/** To talk or to come by, as a verb. */
export const TALKING =
  '(?:talk|speak|chat|meet(?! (?:your|the|their|our|these|those|all|its|any|every) (?:\\w+ )?(?:needs?|demands?|targets?|deadlines?|goals?|requirements?|standards?|expectations?|budget|budgets|quota|criteria|numbers|specs?|challenges?)\\b)|catch up|discuss|sit with|confer|converse|sit down|sit together|get together|get on the phone|hop on|jump on|hop onto|jump onto|get on a|drive (?:over|up|down|out|round|across)|come up|swing by|swing past|swing round|swing over|come by|come round|come around|come over|come out|come down|come in|come and|come walk|come measure|come have|come take|come look|come do|come to (?:see|you|your)|pass by|pop in|pop by|pop over|pop round|pop down|pop out|pop along|pop up|pop to|nip (?:in|over|round|down|out|by|along)|call in|drop in|drop by|knock|drop round|drop over|stop in|stop by|stop over|look in|show you|show him|show them|show it to|show the|show how|walk you|walk your|walk through|walk the|run you through|take you through|talk you through|give you (?:a|an) (?:\\w+ ){0,2}(?:tour|demo|walk-?through|call|ring|bell|buzz|preview|presentation)|give your team a|present (?:our|my|this|it|to)|demonstrate|demo (?:it|this|our|the|for)|buy you|treat you|take you (?:to|out|for)|invite you (?:for|over|to (?:visit|see|meet|our|come|a demo|a tour))|grab (?:a )?(?:coffee|lunch|beer)|compare notes|swap (?:ideas|notes|stories|war stories)|exchange (?:ideas|notes|views|thoughts)|pick your brains?|bounce (?:ideas|some)|go over (?:this|it|the|your|some)|touch base|connect (?:on|over|by|for|via|to (?:discuss|talk|chat|explore|see))|get acquainted|(?:phone|ring|call) (?:you|your|the|him|her|them)|visit (?:you|your|the)|give you a call|zoom with|explain (?:\\S+ ){0,4}(?:by|over the|on the) (?:tele)?phone|have you (?:over|round|in|visit|along))';

/** "15 minutes", "half an hour of your time", "20 min". Only minutes and hours: seconds are a figure of speech. */
export const MINUTES =
  '(?:(?:\\d{1,3}|an?|one|two|five|ten|fifteen|twenty|thirty|forty-five|forty five|a few|a couple of|few|couple of|some)(?: ?- ?\\d{1,2}| to \\d{1,2})?[ -]?(?:quick |short |brief |little |more )?(?:min(?:ute)?s?|hours?|hrs?)|half an hour|half hour|half-hour|quarter of an hour|a moment|some time|a little time|a bit of time)(?: of your (?:valuable |precious |busy )?(?:time|day|week))?';

/** A named hour or day. Seasons and vague weeks are not slots. */
export const TIME = `(?<!\\w)(?:(?:this |next |coming |on |the )*(?:${WEEKDAY})|(?:${WEEKDAY})s|tomorrow|tomorow|tommorow|tmrw|tmr|today|this (?:afternoon|morning|evening)|tonight|${DATE}|${CLOCK}|\\d{1,2}(?::\\d\\d)? ?(?:ish|am|pm)|\\[(?:day|date|time|slot)[^\\]]{0,30}\\]|\\{+(?:day|date|time|slot)[^}]{0,30}\\}+)(?!\\w)`;

/** Words that ask for leave or for a wish, before a verb or a thing. */
export const OPEN_TO =
  '(?:open to|open for|up for|interested in|keen on|keen to|keen for|fancy|game for|down for|down to|willing to|free for|free to|available for|available to|around for|around to|time for|time to|room for|bandwidth for|care for|care to|want to|wanna|like to|comfortable with|okay with|ok with|fine with|opposed to|against|amenable to|receptive to|inclined to|agreeable to|ready for|mind|enjoy|appetite for|interest in|chance of|chance to|chance for|chance we could|chance i could|scope for|possibility of|possibility to|opportunity to|opportunity for|use in|sense to|sense in|sense if we|idea to|worth(?:while)?(?: to)?|possible to|possible for|convenient to|convenient for|feasible to|how about|what about|what do you say to|say to)';

/** Where an imperative can stand: at the start of a clause, or after "please", "can you", "and". */
export const START =
  '(?<=^\\W{0,6}|[,;:.!?)&\\]-]\\W{1,3}|\\b(?:please|kindly|just|pls|plz|so|and|or|do|then|simply|now|either|also|(?:can|could|would|will) you)[ ,]{1,2})';

/** A link, a button, or the place of one. */
export const LINK = `(?:https?://\\S+|www\\.\\S+|\\b[\\w-]+\\.(?:com|io|co|net|org|ly|me|app|example|ai|dev|uk|de|in|eu)(?:/\\S*)?|\\[[^\\]]{0,30}(?:link|calendar|url|calendly)[^\\]]{0,20}\\]|\\{+[^}]{0,30}(?:link|calendar|url|calendly)[^}]{0,20}\\}+|<[^>]{0,30}(?:link|calendar|url)[^>]{0,20}>)`;

export { DURATION, PLACEHOLDER };
