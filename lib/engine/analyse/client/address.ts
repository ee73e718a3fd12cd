import { gap, rx } from '../../text/rx';
import { type Cue, words } from './cue';
import { DID, DO, PLAIN_NOUN, SUPPOSE } from './families';

const YOU = "(you|youse|y'all|u|ye)";

/** How the sentence speaks of "you" and "your". */
export const ADDRESS: Readonly<Record<string, Cue>> = {
  /** "You moved the fryers", "you've got three lifts". */
  youDid: words(0.2, [
    rx`(?<!(?:if|when|once|unless|until|before|after|thank|what|did|so) )${YOU} ${DID}`,
    rx`(?<!(?:if|when|once|unless|until|so) )you(?:'ve|'d| have| had) (?:already |just |only |now |recently |since |also |been )*(got|had|been|[a-z]+ed|taken|built|grown|run|seen|done|made|sold|bought|opened|put|set|gone|kept|left|chosen|won|lost|spent|written|said|told)`,
  ]),
  /** "You run two shifts", "you still bake on site". */
  youDo: words(-0.1, [
    rx`(?<!(?:if|when|once|unless|until|before|as|do|did|can|could|would|will|so|what|how|where|thank|should|may|that way|see|are|have) )${YOU} ${DO}`,
  ]),
  youAre: words(0.5, [
    rx`(?<!(?:if|when|once|unless|until|so|are) )(you're|your|you are|youre|you were|ur) (?:(?:now|still|currently|already|only|just|also|probably|clearly|both) )*(a|an|the|on|in|at|at|about|near|two|three|running|using|hiring|looking after|building|opening|moving|expanding|growing|scaling|leading|selling|recruiting|working|planning|launching|getting|paying|doing|based|focused|dealing|handling|down|up|short|under|over|part|responsible|speaking|losing|adding|making|taking|sending|trying|seeing|having|managing|heading|switching|rolling|bringing|replacing|serving)`,
  ]),
  /** The reader's act in a condition: "if you ship on Fridays". */
  youIf: words(-0.3, [rx`${SUPPOSE} ${gap(1)}(you|you're|you've|you'd|your)`]),
  yourThing: words(0.6, [rx`(your|ur|youre) (?!${PLAIN_NOUN}(?![a-z-]))[a-z0-9][a-z'-]+`]),
  anyYou: words(-0.3, [rx`(you|your|you're|you've|you'd|you'll|yours|u|ur|y'all|youse)`]),
  theirPeople: words(0, [
    rx`(your|the) ${gap(2)}(team|guys|crew|people|staff|drivers?|engineers?|nurses|reps|pickers|chef|chefs|foreman|fitter|board|head|controller|kitchen|warehouse|depot|plant|site|sites|shop|store|stores|yard|line|shift|office|offices|branch|branches|clinic|clinics|school|farm|hotel|restaurant|cafe|bakery|roof|dock|building|fleet|landlord|committee|auditors?|insurer)`,
  ]),
};
