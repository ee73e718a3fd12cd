import type { Step } from '../analyse/types';

/** Open, short, answerable from the top of one's head, and right without knowing anything else. */
export const QUESTIONS: Readonly<Record<Step, readonly string[]>> = {
  situation: [
    'How do you handle this today?',
    'What does a normal week look like for your team?',
    'Who deals with this on your side today?',
  ],
  change: [
    'If you could change one part of it, which would it be?',
    'What would you do differently if you started afresh?',
    'What made you look at this now?',
  ],
  goals: [
    'What would a good outcome look like a year from now?',
    'Where would you like this to be by next summer?',
    'How will you know that it worked?',
  ],
  gaps: [
    'What has got in the way so far?',
    'What makes that hard today?',
    'What have you tried already, and what came of it?',
  ],
  education: [
    'Would it help if I wrote down how others went about it?',
    'Shall I send the two or three usual ways, with what speaks against each?',
    'Would a short comparison of the options be of use?',
  ],
  advice: [
    'What would you need to know before you decide anything?',
    'Which part would you like my view on, if any?',
    'What should I answer first?',
  ],
};
