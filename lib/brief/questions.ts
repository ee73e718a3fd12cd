import type { Fact } from './types';

/** Open questions that fit a fact, the most particular first. They ask about the client's side and nothing about the seller's. */
const QUESTIONS: readonly { readonly when: RegExp; readonly kinds?: readonly Fact['kind'][]; readonly ask: string }[] =
  [
    {
      when: /\b(?:second|third|fourth|another|new) (?:\w+ )?(?:depot|site|warehouse|plant|factory|kitchen|yard|hall)\b/i,
      ask: 'What changes for the team once both run?',
    },
    {
      when: /\b(?:depot|site|warehouse|plant|factory|kitchen|yard|workshop|mill|hall|quarry)\b/i,
      kinds: ['event', 'initiative'],
      ask: 'What will be different in a normal week there?',
    },
    {
      when: /\bopen\w*\b.*\b(?:shops?|stores?|clinics?|branch(?:es)?|offices?|restaurants?)\b/i,
      kinds: ['event', 'initiative'],
      ask: 'What has to be in place before that one runs by itself?',
    },
    {
      when: /\b(?:bought|acquired|buying|acquisition|merge[dr]?|merging|combine)\b/i,
      ask: 'What are the two teams still doing twice?',
    },
    {
      when: /\b(?:raised|funding|round|grant|invest)\b/i,
      kinds: ['event', 'initiative'],
      ask: 'Where will you notice the money first?',
    },
    {
      when: /\b(?:moved|moving|switch\w*|migrat\w*|convert\w*)\b/i,
      kinds: ['technology', 'event', 'initiative'],
      ask: 'What turned out harder than planned in the move?',
    },
    { when: /\blaunch\w*|\bintroduc\w*/i, ask: 'What have the first people who use it told you?' },
    { when: /\bapprentice|\btrain/i, ask: 'How do you decide what people learn first?' },
    { when: /.*/, kinds: ['hiring'], ask: 'What should be off the team’s plate once they are there?' },
    { when: /.*/, kinds: ['goal'], ask: 'What stands between today and that?' },
    { when: /.*/, kinds: ['challenge'], ask: 'What have you tried so far?' },
    { when: /.*/, kinds: ['quote'], ask: 'What has changed since you said it?' },
    { when: /.*/, kinds: ['technology'], ask: 'How is it going for the people who use it every day?' },
    { when: /.*/, kinds: ['event', 'initiative'], ask: 'What changes for your team because of it?' },
    { when: /.*/, kinds: ['product'], ask: 'What do the people who use it ask for most?' },
    { when: /.*/, kinds: ['number'], ask: 'What does a busy week look like at that size?' },
  ];

/** The question for a fact; none for the kinds that ask for none. */
export function questionFor({ kind, sentence }: Pick<Fact, 'kind' | 'sentence'>): string | undefined {
  return QUESTIONS.find(({ when, kinds }) => (!kinds || kinds.includes(kind)) && when.test(sentence))?.ask;
}
