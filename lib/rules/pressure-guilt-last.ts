import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { LAST_WORD } from './families/pressure-guilt';

export default defineRule({
  id: 'core/pressure-guilt-last',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'warning',
  summary: 'Threatens to go: last email, closing the file',
  messages: [
    '{quote} shuts a door to make them run. Could it stay open?',
    'They never opened a file. {quote}',
    'Could you leave quietly, with something useful, instead of {quote}?',
  ],
  why: 'A farewell that fishes for an answer is a push; a plain “happy to leave it here” is respect.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: LAST_WORD,
  unless: [
    rx`(in|from|on|with|of|since|mentioned|sent|attached|wrote|promised|said|to|see) (my|our|the|your) (last|final) (e-?mail|mail|message|note|letter|one|reminder)`,
    rx`my last (e-?mail|mail|message|note|letter) (was|said|had|about)`,
    rx`(the|their|his|her|my) last one (left|was|had|went|is|ran|broke|closed|retired|lasted|did)`,
    rx`your (last|final) (e-?mail|mail|message|note|letter|one)`,
  ],
  examples: {
    flags: [
      'This is my [[last email]].',
      '[[Should I close]] your file?',
      '[[I’ll assume the timing]] isn’t right.',
      'Anna, [[have you lost interest]] in the barn?',
    ],
    passes: [
      'My last email was too long, so here is the short one.',
      'Happy to leave it here, all the best with the move.',
      'I won’t write again.',
      'As I wrote in my last email, the rule changes in May.',
      'Your last message made me think.',
      'They told me why the last one left.',
    ],
  },
});
