import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop } from './words';

/** Questions that only help the seller to qualify: budget, who decides, volumes, supplier, contract end. */
export const QUALIFY: AskFamily = {
  rung: 3,
  object: 'qualify',
  any: [
    rx`(what|what's|whats|which|is there|do you have|have you|how much|got) ${hop(4)}(budget|price range|target price|timeline for (buying|purchas|decid)|time ?frame for (buying|a decision|purchas)|buying process|purchasing process|decision[\s-]?making process|procurement process|decision process|approval process|decision criteria)[^?]{0,80}\?`,
    rx`(are|r|is) (you|u|he|she|that|it) ${hop(3)}(decision[\s-]?makers?|budget holder|authori[sz]ed to|the one (who )?(decides|signs|makes)|in charge of (buying|purchas|procurement|the budget)|able to sign|in a position to (decide|approve|sign))[^?]{0,60}\?`,
    rx`(who|who else) ${hop(3)}(signs( off)?|decides|approves|makes the (final )?(decision|call)|has (the )?(final say|sign-?off|budget)|holds the (budget|purse)|is involved in (the|this|buying|any)|needs to (approve|sign|be involved))[^?]{0,60}\?`,
    rx`(how much|what) (do|does|are|is|did|have) (you|your|u|they|the company) ${hop(3)}(pay|paying|spend|spending|paid|invest|investing|budget|budgeted|budgeting|charged|quoted|getting charged|cost)[^?]{0,80}\?`,
    rx`(when|what date|what month) (is|does|do|are|will|'s) ${hop(4)}(contract|agreement|renewal|lease|policy|subscription|term|tenancy|licen[sc]e|insurance|cover|deal|warranty|tariff|plan)s? ?${hop(5)}(up|end|ends|due|renew|renews|expire|expires|over|finish|renewal|come|run|date|\?)`,
    rx`(who|which|what) (do|are|is|does) (you|your|u) ${hop(3)}(use|using|buy from|buying from|with|supplier|provider|vendor|source from|sourcing from|supply|supplying|work with|working with|insured with|insure with|bank with)[^?]{0,50}(supplier|provider|vendor|carrier|agency|broker|for your|at the moment|currently|now|present|right now|these days|today)?\?`,
    rx`(who|which) (is|are) ${hop(2)}(current|existing|present|incumbent|usual|regular) ${hop(2)}(supplier|provider|vendor|carrier|agency|broker|contractor|partner|bank|insurer)s?[^?]{0,50}\?`,
    rx`(how many|how much|what|which|the) ${hop(4)}(volumes?|quantit(y|ies)|tonnage|moq|annual (usage|consumption|spend|requirement|volume)|monthly (usage|consumption|spend|requirement|volume|quantity)|yearly (usage|consumption|volume))[^?]{0,60}\?`,
    rx`how many (\w+ ){1,3}(do|does|did|are|would|will) (you|your company|your team|your firm|u) ${hop(3)}(buy|order|purchase|import|use|consume|need|require|hire|lease|run through|ship|print|translate|spend|looking (for|to))[^?]{0,60}\?`,
    rx`(when|how soon) (are|do|would|will) (you|your team|you guys) ${hop(3)}(looking to|planning to|hoping to|expect to|want to|like to)? ?(go live|buy|purchase|order|decide|make a decision|implement|start|begin|sign|place|switch)[^?]{0,60}\?`,
    rx`(which|what|who) (\w+ )?(insurer|supplier|provider|vendor|carrier|agency|broker|bank|accountant|contractor|wholesaler|distributor) (do|are|is|does) (you|your \w+)`,
    rx`(what|which) (quantity|volume|volumes|budget|price) (do|are|would|is|you)`,
    rx`(on a scale (of|from)|rate (from|on)) `,
    rx`(do|does|have|has) (you|your company|your team) ${hop(2)}(the |a )?(budget|authority|funds|funding|signing authority) ?${hop(3)}(for|to|allocated|set aside|approved|left|this|in place)[^?]{0,60}\?`,
  ],
};
