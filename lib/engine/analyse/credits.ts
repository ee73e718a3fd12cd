import { firstMatch, matches, rx } from '../text/rx';
import type { ClientMatch, CreditMatch } from './types';

/** Earlier dealings that the words themselves show. "As discussed" and "Re:" are easily feigned and show nothing. */
const RELATION = [
  rx`(great|good|nice|lovely|pleasure|enjoyed|glad|thanks for|thank you for|thx for|appreciate|so nice|wonderful|following up (from|on|after)) (to |you |really |again |both |all |so |much |very |the |our |your |quick |swift |prompt |kind |finally |properly |having |a |for ){0,5}(meeting (you|at|with)|meet you|met you|talking (to|with|at|on|yesterday|today)|talk with you|speaking (to|with|at|on|yesterday|today)|speak with you|chatting|chat with you|seeing you|catching up|connecting (at|in|over)|conversation|chat (at|on|about|yesterday|today|last)|call (today|yesterday|on|earlier|last|this)|coming (in|out|round|by|along|over)|showing (me|us)|tour|visit|reply|replying|response|responding|enquiry|inquiry|interest in|order|getting back|letting (me|us) know|downloading|signing up|registering|attending|joining (us|our|the webinar|the call|the session)|stopping by|visiting (our|us)|reaching out to (me|us)|trying|subscribing|requesting|asking (me|us|about|for)|session (at|on|today))`,
  rx`(our|the|your) ((last|recent|first|previous|earlier|phone|zoom|quick|brief|demo|discovery) ){0,5}(call|conversation|chat|meeting|demo|visit|discussion|talk|proposal|quote|walkthrough) ((we had|i sent|you (asked|saw|requested)|with (you|me|us|my \w+)) |)(today|yesterday|last|on (${'mon|tue|wed|thu|fri|sat|sun|the'})\w*|earlier|this (morning|afternoon|week)|at (the|our|your)|in (\w+)( last)?|i sent|we (had|discussed))`,
  rx`(since|when|after|before|the (last )?time|day) (we|you and i) (last )?(spoke|met|talked|chatted|connected|worked)`,
  rx`(we|you and i) (met|spoke|talked|chatted|worked together|were introduced) (at|in|on|about|last|briefly|back|yesterday|over|during|before|a)`,
  rx`(as|like) (you (asked|requested|wanted|suggested)|requested|promised|i promised)`,
  rx`you (asked|requested|wanted|enquired|inquired|wrote|emailed|called|rang|told|signed up|downloaded|registered|attended|filled (in|out)|started (your|a|the)|came (to|by)|visited (us|our)|stopped by|joined (our|us)|subscribed|tried (our|us|it)|bought|ordered|used to (use|order|buy)) ${'(?:\\S+ ){0,2}'}(me|us|for|about|if|whether|up|our|the|to|at|by|from|in)?`,
  rx`(your|the|this) ${'(?:\\S+ ){0,2}'}(free trial|trial|account|subscription|membership|free plan|enquiry|inquiry|demo request|proposal) ${'(?:\\S+ ){0,2}'}(ends|ended|expires|expired|expire|with us|is|was|has|will|from|about|started|converts|renews|downgrades|stays|to)`,
  rx`(missed you (on|at)|welcome to your|you're on (day|our)|you have been using|you've been using|you've used|you used|you've (built|created|saved) with|we haven't seen you|you haven't logged)`,
  rx`(referred|introduced) (me|us|by|you)|(gave|passed|passed on|passed me|handed) (me )?your (name|number|details|card|contact)|(suggested|recommended|thought|told me|said|asked me|insisted|advised|mentioned|reckoned) (that )?(i|we|you and i|to) (should |might |could |would ){0,5}(reach|get in touch|contact|write|talk|speak|call|email|drop|connect|ask you|give you|try you|look you)`,
  rx`(mutual (friend|contact|connection|acquaintance|client)|\[mutual\w*[^\]]*\]|\{+mutual\w*[^}]*\}+|\[referr\w*[^\]]*\])`,
];

/** Given with no strings, inside the message. */
const GIFT = [
  rx`(i|we)('ve| have)? (also |just |even |already |quickly |gone ahead and ){0,5}(put together|written up|wrote up|attached|attach|made you|recorded|pulled|drafted|compiled|mapped|sketched|marked up|summari[sz]ed|listed) `,
  rx`(it's|is|are|they're|i've) attached`,
  rx`(attached|enclosed|below|here)('s| is| are| you'll find| you will find) (a|an|the|one|two|three|five|my|what|how|some|your|four) `,
  rx`(here's|here is|here are|sharing) (what|how|the (short|quick|list|half)|a (quick|short|free|list|checklist|guide|template|half|one)|two|three|four|five|some|one)`,
  rx`(you can|something you can|anyone can) (check|fix|do|try|test|see) (it|this|that|yourself)`,
  rx`(a|one|two|three|quick|cheap|free|easy|simple) (tips?|fix|fixes|ideas?|trick|workaround|checklist)( |:|$)`,
  rx`(use|keep|share|print) (it|them|this) (however|as you|anyway|wherever|freely|for free)|no strings`,
];
/** The seller's own papers are no gift. */
const OWN_PAPERS = [
  rx`(brochures?|decks?|catalog(ue)?s?|company profile|our profile|portfolio|price ?list|order form|order|contract|agreement|terms|quotes?|quotation|proposal|calendar|calendly|cvs?|resume|invoice|reports? of ours|rate card|io|proforma|sow|nda|form|g2|award|case stud(y|ies)|sell|offer|package|discount)`,
];

/** Fear, a feigned prize, or no more than their title: words about them that earn nothing. */
const HOLLOW = [
  rx`(overpay\w*|loo?sing (\w+ )?(business|money|customers|sales|leads|revenue)|on the table|throwing away|toxic)`,
  rx`(has|have) been (selected|chosen|identified|shortlisted|pre-?approved|nominated)`,
  rx`(right|best|correct) (person|contact)`,
];

/** What in this sentence earns a later ask. A question about them is praised, but earns nothing. */
export function creditsOf(norm: string, _text: string, client: ClientMatch | undefined): readonly CreditMatch[] {
  const out: CreditMatch[] = [];
  if (client && client.kind !== 'question' && !matches(HOLLOW, norm))
    out.push({ kind: client.kind, start: client.start, end: client.end });
  const relation = client?.kind === 'relation' ? undefined : firstMatch(RELATION, norm);
  if (relation && !/^(?:if|when you) /.test(norm)) out.push({ kind: 'relation', start: relation[0], end: relation[1] });
  const gift = firstMatch(GIFT, norm);
  if (gift && !matches(OWN_PAPERS, norm)) out.push({ kind: 'gift', start: gift[0], end: gift[1] });
  return out;
}
