import type { Sentence } from './reading';
import { normalise } from './text/normalise';
import { matches, rx } from './text/rx';
import type { Context, Stage } from './types';

/** The stage of the conversation: what the host says, else what the text shows. */
export function stageOf(_content: readonly Sentence[], context: Context): Stage {
  return context.stage === 'cold' && context.incoming ? 'replied' : context.stage;
}

/** What their last message leaves open to us. */
export interface Standing {
  /** They said no or not now: nothing is earned. Source: codebook, Borderlines. */
  readonly refused: boolean;
  /** They asked for facts only ("send me the price"): that earns the facts, not a talk. */
  readonly factsOnly: boolean;
  /** They are buying: an order, a quote in their hands, a date of their own. */
  readonly live: boolean;
}

const REFUSAL = [
  rx`(not|no longer|isn't|aren't|we're not|never) (really |currently |actively |at all |something we're |going to be )?(interested|looking|in the market|for us|relevant|a fit|a priority|in a position|going ahead|moving (forward|ahead)|changing|switching|needed|keen on (moving|changing|switching))`,
  rx`(no|thanks but|thank you but) (thanks|thank you|thanks anyway|interest|need|we're (fine|good|ok|all set))`,
  rx`(take|remove) (me|us) (off|from)|unsubscribe|stop (emailing|writing|contacting|calling|messaging)|(don't|do not|please don't) (contact|email|call|write|message|ring)|leave (me|us) alone`,
  rx`(not now|not right now|not at (this|the) (time|moment|stage|point)|not (this|for this) (year|quarter|month|season)|not the right time|too busy|bad time)`,
  rx`(we|i|they|committee|board|boss|team|management|director|head) ('ve |have |has |are |would |'d |just |already |wants? |want |decided |prefer |like |need ){0,4}(to )?(hold off|wait until|postpone|park (it|this)|put (it|this) on hold|leave it for now|went with|gone with|go with (another|someone|somebody)|signed with|chosen|chose (another|a different)|decided (not|against)|renewed (with|in|our)|pass on this)`,
  rx`(all set|all sorted|sorted for now|well looked after|happy (with|where) ${'(?:\\S+ ){0,4}'}(supplier|provider|vendor|them|current|we are|it|agency|now)|(we|i|we've|i've|they|team) ((have|are|'re|do) )?already (have|use|using|work|working|got|sorted|covered|in place|do|signed|committed)|under contract|locked in|tied in (until|till)|no plans|no need|no budget|budget is gone|(can't|cannot|couldn't) (commit|look at|take on|consider|do (this|it|anything)))`,
  rx`(don't|do not|haven't|no) (have |got )?(the |any )?(budget|appetite|bandwidth|capacity|time) (for|right now|at|to|this|until|before|now)`,
  rx`(check back|come back to (me|us)|try (me|us|again)|pick (it|this) up|get back to (me|us)|revisit|talk) (again )?(in|next|after|then|later) (the )?(new year|q[1-4]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|year|spring|summer|autumn|fall|winter|quarter|then)?`,
  rx`(i'll|i will|we'll|we will|we'd|i'd|going to|have to|i'm going to) (pass|decline|leave it|say no|give (it|this) a miss|skip)`,
  rx`(we're|we are|i'm|i am|all|already) (all |quite |well )?(sorted|covered|fine as we are|ok as we are|good as we are|good thanks|fine thanks|taken care of|set up already)`,
  rx`(just|already|recently|'ve|have|we) (just |already |recently )?(signed|renewed|gone|partnered|contracted|committed|decided to go) (up )?with`,
  rx`(please )?stop (sending|mailing|messaging|chasing|this)|no (more|further) (mails?|emails?|messages|calls)`,
  rx`(stay|stick|staying|sticking|remain|remaining|keep|continue|keeping|continuing) (\w+ )?with (our|the|them|what|who|current|existing|him|her)`,
  rx`(now|this|it|timing|time) (is|isn't|is really|really isn't) (not )?(a|the) (good|right|best|great) (time|moment)|(bad|wrong|poor) tim(e|ing)`,
  rx`(have|got|use|using) (someone|somebody|a guy|a man|a firm|a company|a supplier|a team|people|an agency|our own people|a provider) (for|who|that|in place|already|to do)`,
  rx`(don't|do not|doesn't|didn't|can't|cannot) (really |currently |actually )?(think|see|feel|need|want|require|buy|outsource|use) ${'(?:\\S+ ){0,5}'}(fit|for us|right|need|interest|this|that|it|these|anything|any|services|now)`,
  rx`(on hold|frozen|spending freeze|hiring freeze|cut our budget|(budget|spend) (is|has been) (gone|cut|spent|allocated))`,
  rx`(do|handle|manage|make|run|keep|doing|handled|done) (it|this|that|all|everything|these|all of (it|this|that))?( all)? ?in[\s-]house`,
  rx`(decided|decision|prefer|choose|chose|chosen|plan|planning|going|want|rather|continue|will|'ll|we|are|we're) ${'(?:\\S+ ){0,2}'}(to )?(do|run|handle|manage|make|keep|doing|running|handling|managing|recruit|hire|build|source|organi[sz]e) ${'(?:\\S+ ){0,4}'}(ourselves|myself|internally|in-house|inhouse|in house|our own way|on our own)`,
  rx`(we'll|we will|i'll|i will|will|'ll) (contact|call|reach out to|be in touch with|get in touch with|come back to|get back to|let) you (know )?(if|when|should|once) |(keep|have|got) your (details|card|number|email|mail|name) (on file|if|in case|for)`,
  rx`(not|isn't|aren't|no longer) (taking on|buying|hiring|investing|spending|planning|accepting|considering|open to|at present|at the minute|needed|required|currently|presently)|(won't|will not|wouldn't) (be )?(needing|need|proceed\w*|going|continuing|changing|using|taking|renewing|buying|require|want|interested)|(no thank you|no thanx|hard pass|nope|nah|we pass|sorry no)`,
  rx`(it's|it is|that's|answer is|a|said|says) (a )?(firm |polite |flat )?no( from| for| thanks| to|[.!]|$)`,
];
const FACTS_ONLY = [
  rx`(send|share|email|forward|mail|drop|shoot) (me |us |over |through |across |along ){0,4}(a |an |some |the |your |any |more |few |short |over ){0,4}(info|information|details?|pric(e|es|ing)|brochure|deck|catalog(ue)?|something|one-?pager|rates?|pdf|link|spec|overview|materials?)`,
  rx`(before (any|a|we|having|agreeing to) (call|meeting|meet|talk|demo|speak)|(no|not) (a )?(calls?|meetings?|demos?)|by email|in writing|rather not (talk|meet|call|have)|don't (want|need|do) (a )?(call|calls|demo|meeting))`,
];
const TALKS = [
  rx`(call me|give me a (call|ring)|happy to (talk|chat|meet|speak)|let's (talk|meet|chat|speak)|set up a|when (can|are|could) (you|we)|free (on|to)|come (over|by|out|round))`,
];
const LIVE = [
  rx`(quote|quotation|invoice|purchase order|order form|contract|agreement|deposit|lead time|go ahead|let's do (it|this)|place an order|where do (i|we) sign|happy to proceed|ready to (go|order|sign|start|proceed)|price (is|looks|seems|sounds) (ok|okay|good|fine|fair|right)|(have|has|need|needs) (to be|it|them|this|these|to know|an answer|to move|to order) |all in|next steps?|sign|book (us|me|it|them) in|happy with (that|the price|it)|put (us|me) down|we'll take|we will take)`,
];
const HESITATION = [
  rx`(nervous|worried|worry|not sure|unsure|hesita\w+|think about|think it over|before (we|i) decide|more quotes|still comparing|compare|comparing|decide after|need to (ask|check|see|talk|speak|look)|not keen|can't decide|sticking point|concern(s|ed)?|may leave)`,
];
const COMPLAINT = [
  rx`(fault\w*|broken|not happy|unhappy|upset|angry|wrong|complain\w*|disappointed|refund|cancel\w*|sort(ed)? (this|it|out)|need this sorted|not working|doesn't work|damaged|unacceptable|sent back|let down|off the road|too dark)`,
];

/** Reads their last message. Without one, nothing is refused and only a client counts as a live deal. */
export function standingOf(stage: Stage, incoming: string | undefined): Standing {
  const said = incoming ? normalise(incoming).slice(0, 2_000) : '';
  const refused = stage !== 'client' && matches(REFUSAL, said);
  const factsOnly = stage === 'replied' && matches(FACTS_ONLY, said) && !matches(TALKS, said);
  const live =
    !refused &&
    (stage === 'client'
      ? !matches(COMPLAINT, said)
      : stage !== 'cold' && !factsOnly && matches(LIVE, said) && (stage === 'replied' || !matches(HESITATION, said)));
  return { refused, factsOnly, live };
}
