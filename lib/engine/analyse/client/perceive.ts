import { gap, rx } from '../../text/rx';
import { type Cue, words } from './cue';
import { PERCEIVE, PLAIN_NOUN, SOURCE, THEIR_SLOT } from './families';

const THEM = `(you|your|you're|you've|you'd|youse|ur|${THEIR_SLOT})`;

/** How the rep comes to know it: saw, read, heard, drove past, used, guessed. */
export const PERCEIVED: Readonly<Record<string, Cue>> = {
  sawThem: words(0.7, [
    rx`${PERCEIVE} (?:that )?(?:how |from |on |in |at |about |of |where |the )?${gap(3)}(?:${THEM})`,
    rx`(?:was|were|been) (?:reading|looking|browsing|checking|watching|going) ${gap(4)}(?:${THEM})`,
  ]),
  sawAny: words(0.9, [
    rx`(?:(?:i|we|just|also|and|have|has|'ve)[ ,]+)${PERCEIVE}`,
    /(?:^|[,:–—-] ?)(?:just |also |so )?(?:saw|noticed|read|heard|spotted|watched|drove|see|found|noticing)\b/g,
  ]),
  /** A fact follows the seeing: "saw you're hiring", "noticed that your gate…is". */
  finding: words(0.6, [
    rx`(saw|have seen|'ve seen|i see|we see|noticed|notice|read|heard|spotted|learned|learnt|found|i understand|gather|realised|realized) (that |how |where )?(you're|you've|you are|you have|you|your ${gap(3)}[a-z]+|the ${gap(3)}[a-z]+|${THEIR_SLOT}) ${gap(2)}(are|is|was|were|has|have|had|just|recently|doesn't|don't|won|[a-z]+ing|[a-z]+ed|took|opened|run|use|sell|made|got|went)`,
  ]),
  source: words(0.3, [
    rx`(on|in|from|at|via|through|per|according to|under|of) (your|the|this|last|its|their|a) ${gap(3)}${SOURCE}`,
    rx`(on|in|from|via) (linkedin|instagram|facebook|twitter|google|glassdoor|companies house)`,
  ]),
  sourceSays: words(1.1, [
    rx`(your|the) ${gap(3)}${SOURCE} ${gap(1)}(says|said|say|mentions|mentioned|lists|listed|shows|showed|states|suggests|gives|asks|calls|describes|puts|has|had|is|was|looks|about|on)`,
  ]),
  congratsOn: words(1.5, [
    rx`(congrats|congratulations?|compliments|well done|kudos|hats off) ${gap(2)}(on|for|to|with|about) (?!(?:that|this|everything|all)\b)${gap(2)}(your|the|being|getting|opening|winning|closing|raising|[a-z]+ing|${THEIR_SLOT})`,
  ]),
  infer: words(1.2, [
    rx`((i'm|i am|im|we're)? ?guess(ing)?|i (imagine|suppose|suspect|assume|assumed|figured|reckon|believe|take it|gather|think)|my guess|sounds like|looks like|looks as (if|though)|seems? (like|to|that|you)|you seem|appears?|presumably|it must|probably|from the (look|sound)s? of|from where i|i'd (expect|bet|guess)|i would (expect|guess)|we reckon|if i (see|understand|read|remember) (correctly|right|well|it right)|chances are)`,
  ]),
  inferYou: words(0, [
    rx`(guess(ing)?|imagine|suppose|suspect|assume|assumed|figured|reckon|gather|sounds like|looks like|seems like|seems?|appears?) (that )?${gap(2)}(you|your|you're|you've|${THEIR_SLOT})`,
  ]),
  plainYour: words(-0.2, [
    rx`(was|been|am|were) (?:back |just |recently )?(?:on|at|through|over|browsing|looking at|checking out) your (?:website|site|profile|page|linkedin)`,
    rx`(saw|seen|noticed|read|visited|looked at|went through|gone through|checked|came across|found) ${gap(1)}your (${PLAIN_NOUN}|website|site|profile|page|linkedin)`,
  ]),
  /** The rep's own visit or use. */
  wasThere: words(0.9, [
    rx`(i|we|my \w+(?: \w+)?) ${gap(1)}(was|were) (in|at|on|by|near|outside|over|round|inside|passing|back|reading|sat|standing|looking|picking|visiting) ${gap(4)}(your|you|the|there)`,
    rx`(i|we) (?:also |just |recently |actually )*(buy|bought|order|ordered|use|used|tried|try|ate|eat|drink|read|stayed|booked|tested|ran|rang|visited|watched|follow|followed|took|audited|checked|timed|counted|looked up|measured|walked|cycled|drove) (your|the|through|past|by|around|at|from|with)`,
  ]),
  sawName: words(0.7, [
    rx`(saw|see|seen|noticed|read|heard|spotted|found|learned|learnt|understand|know) (that |about |on linkedin that |in the news that )?${gap(2)}([a-z0-9&'-]+|${THEIR_SLOT})(?:'s)? ${gap(3)}(is|are|was|were|has|have|had|just|recently|opened|raised|launched|won|closed|took|moved|bought|hired|announced|acquired|expanded|posted|hiring|looking|doesn't|went|got|signed|started|merged|dosed)`,
  ]),
  /** A guess about them, open to correction. */
  guessYou: words(0.3, [
    rx`(guess(?:ing)?|imagine|suppose|suspect|figured|reckon|gather|believe|take it|assume|sounds? like|looks? like|seems? like|looks as if|seems?|presumably|probably|must be|i'd (?:bet|expect)|i think) (that |to me |as if )?${gap(5)}(you|your|you're|you've|youse|${THEIR_SLOT})`,
  ]),
  /** "Enjoyed your piece on…", "your answer stuck with me". */
  moved: words(0.7, [
    rx`(enjoyed|loved|liked|like|love|appreciated|admire|struck by|impressed (?:by|with)|laughed at|smiled at|nodding at|keep coming back to|rethink|thinking about|been following|follow|reading about) (?:how |what |the way |reading |hearing |seeing )?(your|you|the)`,
    rx`(stuck with me|caught my (?:eye|attention)|got me (?:thinking|nodding|curious|interested)|made me (?:think|rethink|curious|laugh|smile)|rang (?:true|a bell)|hit home|struck me|resonated|stayed with me|i keep thinking)`,
  ]),
  /** Told by others, or the other way to say "I saw" in many Englishes. */
  toldOf: words(-0.3, [
    rx`(came to know|come to know|got to know|come to (?:our|my) (?:notice|attention)|as i (?:can )?see|as per your|we understand (?:from|that)|word (?:is|has it)|through the grapevine|little bird|(?:somebody|someone) (?:told|at|from|mentioned)|i hear|we hear|i am told|i'm told|your name (?:came|comes|kept|was)|i can see|we can see|i see (?:that|you|your)|if i (?:see|read|understand|remember))`,
  ]),
  /** News of a firm, whoever tells it. */
  news: words(0.6, [
    rx`(is|are|you're|was|were|been|be) (?:now |currently |also |still |just |actively )?(hiring|opening|expanding|moving|relocating|recruiting|launching|merging|scaling|doubling|rolling out|building out|adding|looking for|searching for|advertising|running a)`,
    rx`(opened|raised|acquired|launched|announced|won|merged|closed|bought|took over|moved|signed|posted|advertised|dosed|shipped|hired|expanded|rebranded|took on|taken on|taken over|went live|broke ground|got listed|been named|was named|promoted) (?:a|an|its|their|the|your|into|to|in|on|with|two|three|four|\$|€|£|series|for)`,
    rx`series [a-e]|new (?:\w+ )?(?:office|site|plant|role|store|branch|shop|warehouse|depot|location|line|kiln|wing|building|facility|clinic|kitchen|menu|post|owner|owners|head|ceo|contract|range|premises|hall|place)`,
  ]),
};
