import { rx } from '../../text/rx';
import { type Cue, words } from './cue';

/** Their own words, taken up again. */
export const SAID: Readonly<Record<string, Cue>> = {
  youSaid: words(1.8, [
    rx`(?<!(?:if|what|when) )(you|he|she|they|you guys|your (?:\w+ )?\w+)(?:'d|'ve| had| have)? (?:\w+ly |also |just |both |rightly |first )?(said|told|mentioned|wrote|asked|described|explained|noted|pointed out|raised|flagged|listed|shared|posted|called|put|worried|were worried|sounded|talked about|spoke about|said that|stated|announced|published|argued|joked|admitted|quoted|gave|sent|showed)`,
    rx`as you (say|said|wrote|put it|mentioned|know|noted|pointed out|described|explained)`,
    rx`you were (saying|telling|asking|worried|looking|planning|thinking|considering|hoping|describing|weighing|after)`,
  ]),
  yourPoint: words(0.9, [
    rx`your (\w+ )?(question|point|concern|worry|comment|note|message|mail|email|answer|remark|idea|observation|take|thoughts|piece|post|posts|talk|article|interview|line|story|presentation|poster|panel|session|thread|update|video|podcast|keynote|paper|review|reply|hesitation|frustration|reservation|objection|deadline|numbers|figures|data|actual)`,
  ]),
  /** "On the warranty:", "As for the height," takes up what they asked. */
  topic: words(0.1, [
    /^(?:(?:and|so|then|but|first|second|secondly|finally|lastly)[ ,]+)?(?:on|about|regarding|re|as for|as to|with regard to|concerning|as regards|for|in terms of) (?:the|your|whether|how|what|that|those|price|cost|timing|budget)\b[^,.:;]{2,40}[,:]/g,
    rx`you(?:'re| are) (quite |absolutely |dead |spot )?right`,
    rx`that's (a )?(fair|good|reasonable) (question|point|worry|concern)`,
    rx`short answer|quick answer|(the )?answer (is|to)|to (confirm|answer)`,
  ]),
  /** Their figure, worked with: "for 85 people", "at 48", "with your four acres". */
  theirNumber: words(0.6, [
    /^(?:so |and |then |yes, )?(?:for|at|with|based on|on|given|up to) (?:about |around |roughly |the |your |these |those )*\d/g,
    rx`(at|with|on|given|for|from) your (?:\w+ )?(pace|rates?|volumes?|load|usage|numbers|figures|size|field|site|floor|floors|roof|line|shift|shifts|hours|deadline|date|dates|season|mix|soil|water|gate|lease|stage|margins?|hall|kitchen|budget)`,
  ]),
  yours: words(0.3, [
    rx`yours|(like|from|than|as|to|near|beside|behind|opposite) (yours|you are|your (place|site|shop|building|office|street|road|yard|end))`,
  ]),
  basedOn: words(-0.1, [
    rx`(based on|given|with|going by|judging (?:by|from)|from|at|on|for|using|per|since|because|considering) (what )?(you|your)`,
    rx`(for|with) (a |an )?(team|site|school|practice|place|kitchen|yard|fleet|shop|farm|house|office|group|company|firm|plant|business|job|roof|line|run|volume|\d+)[a-z]* (of your size|your size|like yours|that size|this size|of \d+|people|staff|vans|trucks|rooms|seats|users|covers|drivers|beds|pupils|guests|units|sites|pieces|acres|cows|heads?)`,
    rx`(in|at) your (place|case|position|shoes|situation|setting|context|setup|set-up)`,
    rx`(your|current) (pace|rate|volume|load|usage|throughput)`,
  ]),
};
