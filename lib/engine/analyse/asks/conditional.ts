import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop } from './words';

const WE = '(?:i|we|he|she|they|ours|my (?:\\w+ )?\\w+|our (?:\\w+ ){0,2}\\w+)';

/** A service for a case that may come: "if it still trips, I can look". They are free to leave it: no more than interest. */
export const CONDITIONAL: AskFamily = {
  rung: 1,
  object: 'interest',
  any: [
    rx`^\W*(and |but |so |or |also |then |otherwise )?(if|whenever|should|in case) (?!(i|we|nothing|not hear|once|you (don't|do not|haven't|can't|send|tell|give|share|provide))( |'))[^?!.]{3,150}[, ](then )?${WE} (can|could|may|might)( also| easily| gladly| happily| quickly| then)? (?!not\b|only|hold|offer|get the|promise)\w+`,
    rx`^\W*(and |but |so |or |also |then |otherwise )?(if|whenever|should|in case) (?!(i|we|nothing|once) )[^?!.]{3,150}[, ](then )?${WE}('d| would|'ll| will|'m| am|'re| are)( also| then| only)? (gladly|happily|willingly|be (glad|happy|pleased|delighted)|(glad|happy|delighted|pleased) to)`,
    rx`^\W*(and |but |so |or |also |then )?(if|whenever|should|in case) (you|u|it|that|they|he|she|your \w+|the \w+)('d|'s| would| should| ever| is|'re| are| do)? ${hop(6)}(like|want|wants|wish|wishes|prefer|fancy|fancies|help|helps|of use|useful|helpful|handy|plan|interested)[^?!.]{0,110}[, ](then )?${WE}('d|'ll| would| will| am| have)`,
    rx`^\W*(and |but |so |or |also )?(if|when|whenever|should|in case) (?!(i|we|nothing|it's a no|not|wednesday|tuesday|that doesn't|you're not) )[^?!.]{3,90}(, |(just|please|kindly|do|then) )(then )?(just |please )?(ring|call|phone|text|write|shout|holler|ask|come and|tell|say so|say the word|drop|give|email|contact|message) (to )?(me|us|and)( a \w+)?`,
    rx`(free|no charge|on (me|us|the house)|gratis|no cost) ${hop(5)}if (you|u) (?!sign|book|order|buy|confirm|pay|reply)`,
    rx`if (you|u) (fancy|like)( one| it| them| some| a \w+)?( with| for)?`,
    rx`(^|[.!;,] ?)\W*(want|wanna|fancy) (to see |see |me to see |his |her |their |the |my )[^?]{2,60}\?`,
    rx`would (a|an|the|some|one|any|two|that|this) [^?]{3,110} (be |of )?(any |some |much )?(use|help|good|interest|handy|useful|helpful|welcome|interesting)( to you| for you| at all| to your \w+)?\W*\?`,
    rx`(you can|you may|you could|he can|she can|they can) (have|borrow|keep) (it|one|them)(?! (as|back|all|both|now|\w+ed)\b)`,
    rx`(you|he|she|they) can (borrow|have) (for|until|till|over)`,
    rx`(i|we) can (connect|introduce|put) you ${hop(3)}(with|to|through|in touch)`,
    rx`(honou?red|delighted|proud) to have you(?! as)`,
    rx`(hope|hoping) (that )?(you'll|you will|you|to|we can|we) (connect|accept)`,
    rx`(remain|are|am|stay|be) at your (entire |full |complete )?(disposal|service)`,
    rx`(keen|happy|glad|like|want|love|good|nice|always) to know (the |more |other )?(people|folks|those|others|ones) (who|that|in)`,
    rx`(if|have) you (had|have had) (already |yet )?(the )?(time|chance) (to|for) (having|examine|study)`,
    rx`(that's|that is|it's|is) ever (a thing|something) you`,
  ],
  unless: [
    rx`(i'll|i will|we'll|we will) (call|ring|stop|come|visit|phone|follow up|put you|book|see you|be in touch|close|assume|take it)`,
  ],
};
