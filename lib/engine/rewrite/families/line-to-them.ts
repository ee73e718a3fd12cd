import { defineRewriter, sellsNothing } from '../types';
import { greetedName } from '../words/greeting';
import { turned } from '../words/questions';
import { asksIn } from '../words/their-subject';
import { small } from '../words/verbatim';

const OPEN = ['Would this be of use to you?', 'Of use to you, or not?', 'Would this be any use to you?'];
/** A matter of its own that has to be named: a paper, an account, a person. */
const OWED =
  /\b(?:contract|agreement|file|account|receipt|system|signature|listing|ref|case|trial|workspace|stand|approved|invit\p{L}+|candidate|cv|ae|notification|notice|order|invoice|reserved|booking|revision|sponsor\p{L}*|position|expiry|agreed|interview\p{L}*|samples?)\b/iu;

/** "HUGE news for takeaways!!!" of a letter to Mr Yilmaz -> "A question for Mr Yilmaz" */
export default defineRewriter({
  id: 'line-to-them',
  kind: 'reframe',
  title: 'Ask them in the subject',
  why: 'a plain question leaves them free to open it',
  cardOnly: true,
  lastResort: true,
  fits: ({ sentence, reading }) => sentence.field === 'subject' && !OWED.test(sentence.text) && !sellsNothing(reading),
  propose({ sentence: { text }, reading }) {
    const asks = asksIn(reading);
    const name = greetedName(reading);
    const lines = [
      ...(name && asks ? [`A question for ${name}`] : []),
      ...(name ? [`${name}, would this be of use to you?`] : []),
      ...(asks ? ['A short question'] : []),
      ...turned(OPEN, text),
    ];
    return lines.filter((line) => line !== text).map((line) => (/^\p{Ll}/u.test(text) && !name ? small(line) : line));
  },
});
