import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { ACT_NOW, BUTTON } from './families/pressure-directive';

/** Advice against harm, or a promise of the seller's own haste. */
const KIND = [
  rx`(don't|do not|dont) (worry|hesitate to (ask|contact|call|reach|write|get)|wait (for|up for) (me|us|my))`,
  rx`(a|no|any|such) hurry`,
  rx`say (hello|goodbye) to (him|her|them|everyone|everybody|(the|your) \w+ (for|from))`,
  rx`(can|could|will|would|'ll) then`,
  rx`(so )?(that )?(i|we) (can|could|may|will|'ll) (start|begin|book|order|apply)`,
  rx`(?<=^\W{0,9})attention:? (the |mr|mrs|ms|owner|manager|purchas|procure|head|to )`,
  // What others do, or what the seller would.
  rx`(\w+s|they|who|people|we|i) (don't|do not|dont) (wait|hesitate|think|lose|miss|waste)`,
  rx`(i'd|we'd) (start|begin|go|book|buy|sign|order) (now|today|tonight)`,
  rx`(no need|take your time|whenever|if you (like|want|prefer|wish))`,
  rx`(reply|say|answer) "?yes"? and (i'll|we'll)`,
];

export default defineRule({
  id: 'core/pressure-directive-now',
  lens: 'pressure',
  kind: 'directive',
  severity: 'warning',
  summary: 'Orders them to act, or not to wait',
  messages: [
    '{quote} hurries them. What would happen if they took a week?',
    'They may hear a market stall in {quote}.',
    'Could {quote} become something they are free to do?',
  ],
  why: 'An order to be quick leaves no room to think, and people who may not think say no.',
  source: {
    principle: 'pace',
    evidence: {
      text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust, a clear next step does not',
      grade: 'B',
    },
  },
  any: [...ACT_NOW, BUTTON],
  unless: KIND,
  when: (_sentence, reading) => reading.stage !== 'client',
  examples: {
    flags: [
      '[[Sign up today]] and save.',
      '[[Don’t miss]] our spring sale.',
      '[[Call me now]] to hear more.',
      'So [[hurry]], the lorry is loaded.',
    ],
    passes: [
      'There is no hurry with the scanning dates.',
      'Please don’t hesitate to ask.',
      'Call me whenever it suits you.',
      'I can start today if you like.',
      'How do orders reach you now?',
      'Say hello to the grey for me.',
      'Our surveyor will then secure your gate.',
    ],
  },
});
