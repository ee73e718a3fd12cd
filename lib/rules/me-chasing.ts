import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-chasing',
  lens: 'me-focus',
  kind: 'chasing',
  severity: 'suggestion',
  summary: 'Chases without anything new for the client',
  messages: [
    '{quote} brings nothing new. What have you learned since?',
    'They feel chased by {quote}. What could you add?',
    'What would make {quote} worth opening for them?',
    '{quote} asks for attention and gives none.',
  ],
  why: 'A reminder costs them attention; a new fact about their world repays it.',
  source: {
    principle: 'long-game',
  },
  ...aboutSeller('chasing'),
  examples: {
    flags: [
      '[[Just checking in on the proposal]].',
      '[[Following up on my last email]].',
      '[[Wanted to circle back on this]].',
      '[[Just bumping this]].',
    ],
    passes: [
      'Since we spoke, the council published the new parking rules for your street.',
      'No answer needed if it is sorted.',
      'How did the trial on line three go?',
      'Shall I leave it until spring?',
    ],
  },
});
