import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { RIVALS } from './families/pressure-loss';

/** Rivals as a plain topic: news, a question, a request. */
const TOPIC = [
  rx`(first|before) (before )?(anyone|anybody|everyone) else`,
  rx`(only|just) (appears?|stands?|shows?|comes?|works?|exists?) (in|on|at|with)`,
  rx`(we are|we're|i am|i'm|it is|it's|ours is|is) the (only|last|first) \w+ (in|on|of|who|that)`,
  rx`(only|last) one of (the|our|my) ${gap(2)}(still|left) (trading|open|standing|going|alive|playing)`,
  rx`(my|our) (last|first|only) (e-?mail|letter|message|note|call)`,
  rx`(who|which|what|how|where) (are|is|do|does|did) (your |you )`,
  rx`every(one|body) ((in|at|on) (our|my|the)|is on (the|a|one))`,
  rx`your last one (should|is|was|will|would|must)`,
  rx`(not|no|never) (name|names|mention|share|tell)`,
  rx`(?<=^\W{0,9})(what|which|how|who|where|do|does|are|is) .{0,200}\?`,
  rx`(i'll|i will) (be polite|not name|not say)`,
  rx`(don't|do not|won't|isn't|not) ${'(?:\\w+ ){0,2}?'}(fall|get left|be left) behind on`,
];

export default defineRule({
  id: 'core/pressure-loss-rivals',
  lens: 'pressure',
  kind: 'loss',
  severity: 'warning',
  summary: 'Holds up competitors or the fear to be left behind',
  messages: [
    '{quote} measures them against others. What do they want themselves?',
    'They may feel looked down on by {quote}.',
    'Would they learn something from that peer, rather than {quote}?',
  ],
  why: 'Being told that others are ahead stings; hearing what a peer learned makes curious.',
  source: {
    principle: 'curiosity',
    evidence: { text: 'Loewenstein 1994: curiosity comes from a gap in what one knows', grade: 'theory' },
  },
  any: RIVALS,
  unless: TOPIC,
  examples: {
    flags: [
      '[[Your competitors already switched]].',
      'Nobody wants to be [[left behind]].',
      '[[Half of the industry is using]] it by now.',
      'You would be [[the only bakery in town without]] one.',
    ],
    passes: [
      'Everyone is on the level, in two curved rows.',
      'Who are your main competitors for that tender?',
      'A bakery in Cork cut its waste by a fifth.',
      'What do the other schools in your trust use?',
      'The keys were left on the desk behind the bar.',
      'You would see it before anyone else in the market does.',
      'The number only appears in the file, not in the note.',
    ],
  },
});
