import { defineRule } from '../engine/rule';
import { unearned } from './families/ask';
import { askOn } from './families/weighed';

export default defineRule({
  id: 'core/ask-unearned-slot',
  lens: 'ask',
  kind: 'slot',
  severity: 'warning',
  summary: 'Offers a dated slot or a booking link to somebody who has not agreed to talk',
  messages: [
    'They haven’t said yes to talking, and {quote} already picks the hour.',
    'What would they need to know before {quote}?',
    '{quote} may feel like a step they skipped. Could you ask for interest first?',
  ],
  why: 'A date answers a question they have not asked yet. It fits once they know you or replied.',
  source: {
    principle: 'earn',
    evidence: { text: 'Brown & Levinson 1987: distance and imposition add up', grade: 'theory' },
  },
  ...unearned(5),
  weighed: askOn(5),
  examples: {
    flags: [
      'We do solar roofs.\n\n[[Are you free Tuesday]] at 2pm?',
      'I saw your new warehouse in Lille.\n\n[[Does Thursday at 10 work for you]]?',
      'We run language courses.\n\n[[Book a time here]]: https://example.com/me',
      'We repair lifts.\n\n[[Here’s my calendar]]: [link]',
      'We sell uniforms.\n\n[[Tuesday or Wednesday]]?',
    ],
    passes: [
      'Stage: replied\nIncoming: Yes, happy to talk, when can you come by?\n\nGood to hear.\n\nAre you free Tuesday at 2pm?',
      'It was good to meet you at the fair.\n\nDoes Thursday at 10 work for you?',
      'I saw that your lease ends on Tuesday 4 May.\n\nHow do you plan the move?',
      'We repair lifts.\n\nOur yard is open on Tuesday.',
      'We repair lifts.\n\nIf a visit would help, Tuesday and Thursday are free on my side.',
      'I saw your new warehouse in Lille.\n\nWorth a quick chat some time?',
    ],
  },
});
