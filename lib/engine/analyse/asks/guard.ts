import { rx } from '../../text/rx';
import { hop, TALK, TALKING } from './words';

/** The ask waits for their wish: "if that would help, …", "… whenever it suits you". Source: codebook, Borderlines. */
export const WAITS: readonly RegExp[] = [
  rx`(if|whenever|should|in case|when|only if|unless) (you|you'd|you're|you'll|u|it|it's|it'd|that|that's|that'd|this|there's|there is|any of this|either|ever|anyone|one of these) ${hop(4)}(like|want|wanted|wish|prefer|rather|fancy|interested|interest|curious|keen|help|helps|helpful|useful|of use|easier|handy|worth|care|valuable|need|decide|ever|feel|questions|welcome|appeals?|suits? you|relevant|of value|makes sense|sounds|simpler|better|helping|relevant|loop in)`,
  rx`if (helpful|useful|interested|interesting|of interest|needed|desired|easier|curious|so|ever|handy|relevant|wanted|required|preferred|valuable|not too)`,
  rx`(if|should|in case|whenever) (a|an|the|another) ${hop(7)}(would |might |could |can )(help|be (of (any )?(use|help|interest)|useful|helpful|worth|welcome|handy))`,
  rx`(any ?time|whenever) you (like|want|wish|are ready|need|fancy)`,
  rx`when(ever)? (you're|you are|the time is) (ready|right)`,
];

/** A trouble of theirs that may come: "if it still trips", "should your present crew let you down". */
export const IN_CASE: readonly RegExp[] = [
  rx`^\W*(and |but |so |or )?(if|should|in case) (it's (not|still|none|the)|it (isn't|is not|still|was|doesn't|does not|goes|comes|turns)|they|he|she|something|anything|the \w+|your (present|current|usual) \w+|that doesn't) [^?]{3,100}`,
];

/** A favour for a service: they give, we do, in one breath. */
export const EXCHANGE: readonly RegExp[] = [
  rx`(if|once|when|as soon as) (you|u|your \w+|he|she|they) (can |could |would |just |also |have |'d )?(send|give|tell|share|advise|let (me|us) (know|have)|provide|show|forward|email|have|drop|pass|pop|bring|upload|measure|photograph|text) [^?]{2,140}(i|we|my \w+|our \w+)('ll| will| can| could| would|'d)? (then |also |either |gladly |happily )?(\w+)`,
  // The same where their trouble comes first: "if it still trips, send me a photo and he will look".
  rx`^\W*(and |but |so |or )?(if|when|should|in case) (it|that|this|they|he|she|the \w+|something|anything|one|in the meantime|after)('s|'re)? (?!is me|not |isn't|wrong)[^?!]{2,90}[, ](send|write|tell|show|text|email|give) (me|us) [^?!]{2,90}(and|,) ?(i|we|he|she)('ll| will| can|'d| look| tell| say)`,
  rx`^\W*(and |but |so |or )?(if|when) you (get|got) (stuck|lost|any) [^?!]{0,90}[, ](send|write|tell|show|text|email) (me|us) `,
];

/** A door left open for a need of theirs: "let me know if you have any requirement". Interest, no favour. */
export const OPEN_DOOR: readonly RegExp[] = [
  rx`(let (me|us) know|tell (me|us)|inform (me|us)|advise|contact (me|us)|get in touch|drop (me|us) a line|keep (me|us) posted) (if|should|in case|whether) (you|u|there|any|your \w+)('re|'d|'ve)? ${hop(3)}(need|needs|require|requires|interested|want|like|cover|vacanc\w+|questions?|interest|requirements?|further|needs)`,
  rx`(let|tell) (me|us) (know )?either way`,
  rx`get in touch (if|should) you (require|need|want|have)`,
];

/** A way out of the list asks for nothing. */
export const WAY_OUT: readonly RegExp[] = [
  rx`(remove|take|delete|cross|strike|drop) (you|your \w+) (off|from|out)`,
  rx`(i|we)('ll| will)? (stop|won't|will not|never) (writ\w+|mail\w*|email\w*|messag\w+|bother\w*|contact\w*|send\w*) (you)?`,
];

/** The ask is taken back or only talked about. */
export const TAKEN_BACK: readonly RegExp[] = [
  rx`(no need|not necessary|no reason|not asking|not (here|trying|looking|going|proposing|suggesting|about)|don't (need|have|want)|do not (need|have|want)|doesn't (need|have|require)|nothing (you|to|needs?|has)|never|without|instead of|rather than|easier than|no obligation|not worth|needn't|won't (ask|need)|wouldn't (ask|need)|isn't worth|too early) (of |for |to |you |a |an |any |it |the |your |us |me |be |have |having |do |even |another |here |is |with |in ){0,6}(${TALK}|${TALKING}|sign|decide|do anything|reply|answer|buy|pitch|respond|commit|switch)(?!\?)`,
  rx`no (${TALK}|pitch|demos?|meetings?|calls?)( |$|[.,])`,
  // Thanks for what was.
  rx`^\W*(it was |was |very |really |so )?(good|nice|great|lovely|glad|pleased|happy) to (meet|see|talk|speak|chat)( to| with)? (you|your|both|everyone)(?! (next|later|again soon))[^?]*$`,
];
