import type { Reading } from '../../reading';
import { claimOf } from './claim';
import { singular } from './natures';
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
  const said = (topic: Topic, times: number) =>
    plain(topic) && text.split(singular(lastWord(topic.text))).length > times;
  const subject = sentences.find((s) => s.field === 'subject');
  const body = content.filter((s) => s.field === 'body' && !s.item);
  const claims = body.flatMap((s) => claimOf(s.text)?.topic ?? []);
  const first = [...(subject ? knownTopics(subject.text) : []), ...claims].find((t) => said(t, 2));
  // Named in passing, a thing must come back more often to be the matter.
  return (
    first ??
    body
      .filter((s) => s.is.subject !== 'seller')
      .flatMap((s) => knownTopics(s.text))
      .find((t) => said(t, 3))
  );
}

function plain({ text, known, nature }: Topic): boolean {
  return known && (nature === 'activity' || nature === 'goods') && !/^[[{<]|\p{Lu}\p{Ll}|\p{Lu}{4}/u.test(text);
}

function lastWord(text: string): string {
  return text.toLowerCase().split(/\s+/).at(-1) ?? '';
}
