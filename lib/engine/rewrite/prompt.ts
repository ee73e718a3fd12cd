import { type Case, flagKind } from './types';
import { messageTopic } from './words/message';
import { turned } from './words/questions';

/** `{o}` is what the message is about; wordings with it are taken where it is known. Each at most 14 words. */
const PROMPTS: Readonly<Record<string, readonly string[]>> = {
  'me-focus/introduction': [
    'What do you know of them that could open this instead?',
    'What did you see of theirs that made you write?',
  ],
  'me-focus/wish': ['What would they get out of it?', 'Which question of theirs would this answer?'],
  'me-focus/chasing': [
    'What is new since you last wrote that helps them?',
    'What could you add that is of use to them today?',
  ],
  'me-focus/doing': ['What does this change in their day?', 'What made you think of them?'],
  'me-focus/subject': ['Which words of theirs could stand here?', 'What of theirs is this message about?'],
  'me-focus/price': ['What would they compare this price with?', 'What would they need to know before a price helps?'],
  'me-focus/list': ['Which one of these would they miss most?', 'Which of these did they ever ask about?'],
  'me-focus': [
    'How do they handle {o} today, as far as you know?',
    'What would they like to change about {o}?',
    'What does this change in their day?',
    'What do they do today instead, and what does it cost them?',
  ],
  'ask/slot': ['What in their week would make {day} worth it?', 'What could you give them before you ask for a time?'],
  'ask/meeting': ['What would they take home from it?', 'What could you show about {o} without a meeting?'],
  'ask/decision': ['What would they still want to know before they decide?', 'What is still open for them on {o}?'],
  'ask/favour': ['What could you do for them first?', 'Could you find this out without asking them?'],
  'ask/second': ['If they do only one thing, which should it be?', 'Which of your asks is the smallest?'],
  'pressure/deadline': [
    'What date of theirs does this matter for?',
    'If the date is real, how does knowing it help them?',
  ],
  'pressure/directive': [
    'What would make them want to do this by themselves?',
    'How would you say it to a friend who may say no?',
  ],
  'pressure/assumptive': ['What would they have to say before this is true?', 'How could you ask instead of assuming?'],
  'pressure/guilt': [
    'What could you send that is of use even without an answer?',
    'What may be on their desk right now instead of {o}?',
  ],
  'pressure/loss': [
    'Which fact about {o}, with its source, could they check themselves?',
    'Which fact, with its source, could they check themselves?',
  ],
  'pressure/override': ['What may lie behind their hesitation?', 'What did they say, and what did they mean by it?'],
  'pressure/hype': ['What exactly happened, for whom, and how do you know?', 'Which number would they believe?'],
  'pressure/false-familiarity': ['What is this message really about?', 'Which honest words would make them open it?'],
  pressure: ['How would you say it if they were free to say no?'],
  ask: ['What has this message given them so far?'],
};
const DAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** A question that helps the rep to words of their own: for where no rewrite is good, or none is right. */
export function promptFor(flag: Case): string {
  const { sentence, reading, rule } = flag;
  const choices = PROMPTS[flagKind(flag)] ?? PROMPTS[rule.lens] ?? ['What would they want to read here?'];
  const topic = choices.some((c) => c.includes('{o}')) ? messageTopic(reading)?.text : undefined;
  const day = DAY.exec(sentence.text)?.[0];
  const filled = choices.flatMap((c) => {
    if (c.includes('{o}')) return topic ? [c.replace('{o}', topic)] : [];
    if (c.includes('{day}'))
      return day ? [c.replace('{day}', (day[0] ?? '').toUpperCase() + day.slice(1).toLowerCase())] : [];
    return [c];
  });
  // Whatever names their matter or their day says more than what fits everybody.
  const own = filled.filter((c) => !choices.includes(c));
  return turned(own.length > 0 ? own : filled, sentence.text)[0] ?? '';
}
