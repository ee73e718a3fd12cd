import { defineRule } from '../engine/rule';
import { summed } from './families/pressure-sum';

export default defineRule({
  id: 'core/pressure-guilt-sum',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'suggestion',
  summary: 'Small words that chase or shame, in a message that pushes',
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
  find: summed('guilt'),
  examples: {
    flags: [
      'Act now, the sale ends tonight. Don’t miss out. You can’t afford to wait. You [[have seen]] it and you’ve not replied, my boss asks me daily.',
      'Only 2 spots are left. Sign up today. It is a no-brainer. I drove three hours and [[you never answered]].',
      'Act now, the sale ends tonight. Don’t miss out. You can’t afford to wait. I saw [[you opened]] it three times, at least you could answer.',
      'Only 2 spots are left. Sign up today. It is a no-brainer. [[You have stayed quiet]], and my team worked all night for you.',
    ],
    passes: [
      'I drove past your new hall on Sunday.',
      'My boss asks me daily what bakers think of it.',
      'You wrote three times to the council about the road.',
      'It took me a whole Sunday to read your report.',
    ],
  },
});
