import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, START } from './words';

const LIST =
  '(?:list|lists|database|data base|panel|register|roster|portal|pool|system|framework|rota|books|directory|distribution)';
const KIND =
  '(?:bid|bids|tender|tenders|bidders?|vendors?|suppliers?|preferred|approved|contractors?|invitation|rfq|quotation|purchasing|procurement|sourcing|caterers?|agency|subcontractors?|empanell?ment)';

/** To be let into the circle of those who may sell: their list of suppliers, their next tender. */
export const ON_LIST: AskFamily = {
  rung: 3,
  object: 'listing',
  any: [
    rx`(get|be|being|put|add|stick|include|place|register|bung|have|enlist|empanel|enrol|pop|getting)( us| me| our \w+| ourselves| my \w+)?( put| added| registered| listed| included| placed| empanelled)? (on|in|onto|to|into|as|with|as part of) (the|your|ur|a|any|an|its) (\w+ ){0,2}(${KIND}) ?(${LIST})`,
    rx`(be|get|being|getting) (registered|listed|included|added|considered|enlisted|empanelled|put) (as|on|in|for|with|when) (a|an|your|the|one of your) ${hop(3)}(${KIND}|tenders?|supplier|vendor)`,
    rx`(please |kindly |pls |do )(register|add|include|list|enlist|consider|put|invite) (us|me|our \w+) (in|on|to|for|as) (your|the|a|any) ${hop(4)}(${KIND}|tenders?|quotations?|enquir\w+)`,
    rx`(how|what|where) (do|can|would|should|could|must|is the (way|process|procedure)) ?${hop(4)}(get|register|apply|join|be|become) ${hop(4)}(${KIND}|tender)[^?]{0,50}\?`,
    rx`${START}(have|get|bring|make sure|ensure) (your|the) ${hop(4)}(there|along|on the call|in the room|at the (meeting|table|call)|on the line)( too| as well| with you)?`,
    rx`${START}(kindly |please |pls )?(keep|have) (the |your )?${hop(7)}(ready|handy|to hand|at hand)\W*$`,
    rx`(would be|'d be|be) (handy|good|nice|lovely|great|useful|helpful) to (have|get|know) (the |a |your |his |her |their )(name|number|email|contact|direct|date|budget)`,
    rx`a (name|number|contact|direct line|email|postcode) (would|will|'d) (be|do|help|suffice)`,
  ],
  unless: [rx`(i|we)('ll| will| can|'ve| have) (have|keep|bring|get|put|add)`],
};
