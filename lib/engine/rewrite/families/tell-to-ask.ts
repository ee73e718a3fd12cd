import type { Reading } from '../../reading';
import { defineRewriter, questionsIn } from '../types';
import { claimOf } from '../words/claim';
import { messageTopic } from '../words/message';
import { singular } from '../words/natures';
import type { Topic } from '../words/phrase';
import { questionsAbout } from '../words/questions';

const ENOUGH_QUESTIONS = 3;
/** Telling that a question about the same matter can replace. */
const MATTERS = /^(?:claim|introduction|telling)$/;

/** "Our platform automates invoice matching" -> "How much of your invoice matching is still done by hand?" */
export default defineRewriter({
  id: 'tell-to-ask',
  kind: 'reframe',
  title: 'Ask about their side instead',
  why: 'what they tell you is worth more than what you tell them',
  fits: (flag) =>
    flag.rule.lens === 'me-focus' &&
    flag.sentence.field === 'body' &&
    !flag.sentence.item &&
    !/wish|chasing|question/.test(flag.rule.kind) &&
    questionsIn(flag.reading) < ENOUGH_QUESTIONS,
  propose({ sentence: { text }, reading, rule }) {
    const claim = claimOf(text);
    if (claim) return questionsAbout(claim.topic, text, claim.benefit).slice(0, 2);
    const matter = MATTERS.test(rule.kind) ? matterHere(text, reading) : undefined;
    return matter ? questionsAbout(matter, text).slice(0, 2) : [];
  },
});

/** What the message is about, where this sentence names it and nothing in the message asks about it yet. */
function matterHere(text: string, reading: Reading): Topic | undefined {
  const matter = messageTopic(reading);
  if (!matter) return undefined;
  const head = singular(matter.text.toLowerCase().split(/\s+/).at(-1) ?? '');
  const asked = reading.content.some((s) => s.text.includes('?') && s.text.toLowerCase().includes(head));
  return !asked && text.includes(head) ? matter : undefined;
}
