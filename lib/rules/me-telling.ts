import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';
import { tells } from './families/weighed';

export default defineRule({
  id: 'core/me-telling',
  lens: 'me-focus',
  kind: 'telling',
  severity: 'hint',
  summary: 'Goes on telling about the seller',
  messages: [
    'Still your side: {quote}. Where is theirs?',
    '{quote} keeps the talk on your side of the table.',
    'What might they be thinking while they read {quote}?',
    'Would they miss {quote}?',
  ],
  why: 'A run of sentences about one side feels like a speech; a question hands the word over.',
  source: {
    principle: 'ask',
  },
  ...aboutSeller('telling'),
  weighed: tells,
  examples: {
    flags: [
      'Hello Kim,\n\nWe build sheds in Kent. [[Any size]], any colour. All by hand.',
      'Hi Dov,\n\nOur app runs your rotas. [[Zero hassle]].',
      'Hi Dov,\n\nWe clean offices across Leeds. [[Fast, friendly]], tidy.',
      'Hi Dov,\n\nI run a gym for founders. [[Sauna, weights]], ice bath.',
      'Hi Dov,\n\nWe print banners. [[Delivered next morning]], no fuss.',
    ],
    passes: [
      'Nobody answered your question at the round table.',
      'It takes ten minutes with a flat screwdriver.',
      'Most of them go after five years.',
      'The part is free if the fitter gave you a guarantee.',
    ],
  },
});
