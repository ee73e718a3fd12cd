import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-guilt-sum',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'suggestion',
  summary: 'Chases or shames them, in ordinary words',
  messages: [
    '{quote} leaves them with a bad conscience.',
    'They may hear a reproach in {quote}.',
    'What might lie behind their silence, rather than {quote}?',
  ],
  why: 'Effort and disappointment shown to a stranger ask for pity; people avoid those they owe.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  weighed: pushOf('guilt'),
  examples: {
    flags: [
      'Only 2 spots are left. Sign up today. [[I was at your table two hours]].',
      'Don’t miss out. You can’t afford to wait. [[I don’t know what to answer him now]].',
      'We sell ovens. This is my third email. [[I have written to you on the 3rd and on the 9th]].',
      'Don’t miss out. You can’t afford to wait. [[I am sat here with one hand tied]].',
    ],
    passes: [
      'I drove past your new hall on Sunday.',
      'My boss asks me daily what bakers think of it.',
      'You wrote three times to the council about the road.',
      'It took me a whole Sunday to read your report.',
    ],
  },
});
