import type { Reading } from '../../reading';
import { claimOf } from './claim';
import { namesKnown, singular } from './natures';
import { knownTopics, type Topic } from './phrase';

const kept = new WeakMap<Reading, Topic | null>();

/** What the whole message is about, where it says so plainly: the subject line first, then its first clear claim. */
export function messageTopic(reading: Reading): Topic | undefined {
  let topic = kept.get(reading);
  if (topic === undefined) {
    topic = find(reading) ?? null;
    kept.set(reading, topic);
  }
  return topic ?? undefined;
}

function find({ draft, sentences, content }: Reading): Topic | undefined {
  const text = `${draft.subject}\n${draft.body}`.toLowerCase();
  const often = (word: string, times: number) => text.split(singular(word.toLowerCase())).length > times;
  const said = (topic: Topic, times: number) => plain(topic) && often(lastWord(topic.text), times);
  const subject = sentences.find((s) => s.field === 'subject');
  const named = subject && knownTopics(subject.text).find((t) => said(t, 2));
  if (named) return named;
  const body = content.filter((s) => s.field === 'body' && !s.item);
  // One sentence after the other, and only those that could: taking a sentence apart is what costs.
  for (const s of body) {
    const topic = claimOf(s.text)?.topic;
    if (topic && said(topic, 2)) return topic;
  }
  // Named in passing, a thing must come back more often to be the matter.
  for (const s of body) {
    if (s.is.subject === 'seller' || !namesKnown(s.text, (head) => often(head, 3))) continue;
    const topic = knownTopics(s.text).find((t) => said(t, 3));
    if (topic) return topic;
  }
  return undefined;
}

function plain({ text, known, nature }: Topic): boolean {
  return known && (nature === 'activity' || nature === 'goods') && !/^[[{<]|\p{Lu}\p{Ll}|\p{Lu}{4}/u.test(text);
}

function lastWord(text: string): string {
  return text.toLowerCase().split(/\s+/).at(-1) ?? '';
}
