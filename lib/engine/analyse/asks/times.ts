import { rx } from '../../text/rx';
import { SOON } from '../../vocab';
import type { AskFamily } from './family';
import { hop, TIME } from './words';

const HOUR = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?)';
const PART = '(?: morning| afternoon| evening| night| lunchtime)?';
/** "Wednesday 2:00", "tomorrow at 9 am eastern", "thursday morning". */
const WHEN = `(?:(?:on |at |this |next )?(?:${TIME})${PART}(?: (?:at |around |about )?(?:${HOUR}|${TIME}))?(?: (?:eastern|central|pacific|mountain|est|cet|gmt|bst|uk time|your time|my time|local))?)`;

/** Times that are offered without a verb of asking: a reader knows what is wanted. */
export const TIMES: AskFamily = {
  rung: 5,
  object: 'meeting',
  any: [
    rx`^\W*(so |or |maybe |perhaps |either |say |how about |free |i can do |can do |available ){0,2}${WHEN} or (maybe |on |at |also |next ){0,2}(${WHEN}|${HOUR})\W*$`,
    rx`^\W*(so |or |maybe |say ){0,2}${WHEN} (also |both |then )?(works|suits|is good|is fine|is best|would work|would suit|good|fine)( well| best| better)? (for|with)? ?(me|us|my \w+|our \w+)\W*$`,
    rx`^\W*(so |and |also |but )?(i'm|i am|we're|we are|i'll be|am) (still |also |only )?(free|around|about) (right )?(now|at ${HOUR}|(on |at )?${WHEN})( or | and |, |\/| to |-)?(at )?(${HOUR}|${WHEN})?\W*$`,
    rx`(i|we|he|she)('ve| have| 've got| have got|'ve got| got)( still| also| only| just){0,2}( got)? (a|an|one|two|some|\d) ?(\d+[ -]?min(ute)?s?[ -]?)?(free |open |spare |last )?(slots?|gaps?|windows?|openings?|hour|appointments?|spaces?) (left |free |open |available )?(on |at |this |for |in )?(${WHEN}|the (diary|calendar) ${hop(2)}${TIME})`,
    rx`(i|we)( also| still| only)? (have|can do|could do|can make|can offer)( also| still| only| got)? ${WHEN}( or ${WHEN}| and ${WHEN}| free| open| available)?\W*$`,
    rx`(i|we) also (have|can do|could do) ${WHEN}`,
    rx`^\W*${WHEN},? (at )?(your|my|our|the) (office|place|site|shop|yard|end|desk)`,
    rx`how (are|r) (you|u) (fixed|placed|looking|set)( for| on)? ${WHEN}`,
    rx`(put|given|listed|noted|got|have|here are) (a few|a couple of|some|three|two|several) (times|slots|dates|options|days) ${hop(3)}(below|here|take your pick|for you|pick)`,
    rx`(my|our|his|her) (diary|calendar|week|schedule)('s| is) (fairly |pretty |quite |wide )?(open|free|clear) ${hop(2)}${WHEN}`,
    rx`(in|at|near|around|over in|visiting|back in) (?!my|our)${hop(4)}${WHEN},? (and|so|if|,)? ?(i |we )?(would like to|'d like to|wish to|want to|could|can|hope to|would love to|'d love to)? ?(visit|meet|come|stop|call|drop|pop|see you|swing|say hello)`,
    rx`(would like|'d like|want|wish|plan|hope|love|intend|keen) to (come|drop|pop|stop|call|swing|visit|meet|pay|bring)( you| by| in| over| round| along| your \w+| a visit| to your \w+)* (on |this |next |at )?${WHEN}`,
    rx`^\W*(so |right )?${WHEN},? (it is|then)( then)?\W*\?`,
    rx`(i|we)('ve| have)( got| still)? (availability|appointments|slots|openings|gaps|space in (my|the) diary) (on |from |for |this |next |in ){0,2}(${WHEN})`,
    rx`(could|can|will) (have|get|send) (the |my |our )?(lads|boys|crew|guys|team|engineers?|surveyor|fitters?|van|men|someone|somebody)( \w+)? (down|over|round|up|out|there|with you|on site|at yours) ?${hop(2)}(on |by |this |next |a week |first thing )?(${WHEN})`,
    rx`(invite|invites|inviting|join us|seat for you|place for you) ${hop(14)}(webinar|event|breakfast|dinner|lunch|roundtable|open day|session|seminar|masterclass|tasting|launch|workshop)[^?.]{0,90} (on|at|this|next) (the )?(${TIME})`,
    rx`(share|send|give|tell|advise|confirm|propose|provide) (me |us )?(your |some |any |the |a few |two |three |kindly )?(interview |visit |meeting |call )?(slots?|time slots?|availability) ${hop(4)}(for |on )?(${TIME}|asap|today)`,
    rx`(have|get|ask|tell) (him|her|them|your \w+|the \w+) (to )?(call|ring|phone|meet|speak to|speak with|talk to) ${hop(4)}(${TIME})`,
  ],
  unless: [
    rx`(you|we|they) (said|mentioned|told|agreed|met|spoke|wrote|asked|discussed|confirmed)`,
    rx`(closed|open|delivery|deliveries|hours|since|every|each) ?${hop(3)}(${TIME})`,
    rx`(${SOON}) was`,
  ],
};
