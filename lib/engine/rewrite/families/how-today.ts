import { defineRewriter, questionsIn } from '../types';
import { doingIn } from '../words/does';
import { turned } from '../words/questions';

const ENOUGH_QUESTIONS = 3;
const DOING = ['How do you {act} at the moment?', 'How do you go about {doing} today?'];

/** "Our app tracks returns from the branches." -> "How do you track returns from the branches at the moment?" */
export default defineRewriter({
  id: 'how-today',
  kind: 'reframe',
  title: 'Ask how they do it',
  why: 'the same matter, seen from their side',
  fits: ({ rule, sentence, reading }) =>
    rule.lens === 'me-focus' && sentence.field === 'body' && !sentence.item && questionsIn(reading) < ENOUGH_QUESTIONS,
  propose({ sentence: { text } }) {
    const doing = doingIn(text);
    return doing ? turned(DOING, text).map((q) => q.replace('{act}', doing.act).replace('{doing}', doing.doing)) : [];
  },
});
