import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-claim',
  lens: 'me-focus',
  kind: 'claim',
  severity: 'suggestion',
  summary: 'Tells what the seller or the product does',
  messages: [
    '{quote} tells about you. Where do they come in?',
    'They cannot yet see themselves in {quote}.',
    'Which of their problems does {quote} touch?',
    'What would a client say instead of {quote}?',
  ],
  why: "Claims about oneself are heard as noise; a client's outcome or a question is heard as help.",
  source: {
    principle: 'world',
    evidence: {
      text: 'Jaramillo et al. 2007: customer orientation and sales performance, r = .14',
      grade: 'A',
    },
  },
  ...aboutSeller('claim'),
  examples: {
    flags: [
      '[[We provide end-to-end logistics services for retailers]].',
      '[[Our platform automates invoicing]], payroll and reporting.',
      '[[We specialise in commercial kitchens]].',
      '[[Our engineers design and install conveyor systems]].',
    ],
    passes: [
      "We helped Acme's bakery cut its waste by a fifth.",
      'Your two ovens share one extractor, as far as I could see.',
      "If you'd like, I can send the test report.",
      'How do you handle returns today?',
    ],
  },
});
