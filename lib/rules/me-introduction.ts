import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-introduction',
  lens: 'me-focus',
  kind: 'introduction',
  severity: 'suggestion',
  summary: 'Introduces the seller before the client matters',
  messages: [
    'Before {quote}, what would they want to hear about themselves?',
    'They meet you here, not themselves: {quote}.',
    'Could {quote} wait for the signature?',
    '{quote} can stand below your name. What comes first for them?',
  ],
  why: "A stranger's name and title answer a question they have not asked; something about them earns the reading.",
  source: {
    principle: 'world',
  },
  ...aboutSeller('introduction'),
  examples: {
    flags: [
      '[[My name is Lerato and I run partnerships at Kalahari Freight]].',
      'Hello Mr Brandt,\n\n[[I am Ewa from Fabryka Okien]], window maker in Gdynia.',
      'Hi Sam,\n\n[[This is Tunde from Bluecrest Cooling]].',
      'Hi Jo,\n\n[[Marcus Bell from Northgate Joinery here]].',
      'Hello Ms Duarte,\n\n[[My name is Pavel and I work for Lindner Pumps]].',
    ],
    passes: [
      'Ravi Menon suggested I write to you about the Pune warehouse.',
      'What should I know about your team before Monday?',
      'You run the night shift at Dover, as I read in the Gazette.',
      'Who on your side looks after the trial results?',
      'Thank you for the tour of the dairy.',
    ],
  },
});
