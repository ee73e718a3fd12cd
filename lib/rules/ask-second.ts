import { defineRule } from '../engine/rule';
import { second } from './families/ask';

export default defineRule({
  id: 'core/ask-second',
  lens: 'ask',
  kind: 'second',
  severity: 'suggestion',
  summary: 'Asks for a second, different thing in one message',
  messages: [
    '{quote} is a second ask. Which of the two matters more?',
    'Two asks make them choose, or put both off: {quote}.',
    'Could {quote} wait until they have answered the first?',
  ],
  why: 'One ask is easily answered. With two, a busy reader weighs both and often answers neither.',
  source: {
    principle: 'earn',
    evidence: { text: 'Brown & Levinson 1987: the weight of a request grows with what it imposes', grade: 'theory' },
  },
  ...second,
  examples: {
    flags: [
      'I saw your Dover depot has moved to night shifts.\n\nWould you be open to a short call?\n\n[[Please send me your current]] rota too.',
      'I saw that you opened a second bakery in Ghent.\n\nWorth a quick chat?\n\nAnd [[who handles]] your flour orders?',
      'I read your post on late grain deliveries.\n\nCould you send me your last invoice?\n\nAnd [[are you free for a quick call next week]]?',
      'I noticed you’re hiring two welders in Graz.\n\nHappy to show you a demo.\n\nAnd [[watch this short video]] first.',
    ],
    passes: [
      'I saw your Dover depot has moved to night shifts.\n\nWorth a quick chat?\n\nIf so, are you open to a call next week?',
      'I saw your Dover depot has moved to night shifts.\n\nHow do you plan the rota today?\n\nWorth a quick chat?',
      'Stage: client\n\nHi Mo,\n\nCan you send me the new site plan?\n\nAnd are you free for a quick call on Tuesday?',
      'I read your post on late grain deliveries.\n\nWould a one-page summary be useful?\n\nOr could we have a short call?',
    ],
  },
});
