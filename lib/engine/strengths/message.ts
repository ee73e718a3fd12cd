import type { Reading, Sentence } from '../reading';

/**
 * What holds for a message as a whole, and for a sentence's place in it. Whoever writes much of third things writes of
 * the client's world; what comes late is the seller's errand: his terms, his ask, his goodbye.
 */
export function messageCues(reading: Reading): (s: Sentence, i: number) => Record<string, number | boolean> {
  const { content, stage } = reading;
  const share = (of: Sentence['is']['subject']) =>
    content.filter((s) => s.is.subject === of).length / (content.length || 1);
  const shares = { thirds: share('third'), clients: share('client'), sellers: share('seller') };
  const ours = ownNames(reading);
  const points = new Map(content.map((s) => [s.index, s.is.about.points]));
  return (s, i) => ({
    ...shares,
    [`stage ${stage}`]: true,
    late: i / content.length,
    ownName: ours.size > 0 && namesOf(s.text).some((w) => ours.has(w)),
    // A list is about whom its lead is about.
    lead: leadOf(s.lead && points.get(s.lead.index)),
  });
}

/** Above 0 from a doubtful lead on, never more than 3. */
function leadOf(points: number | undefined): number {
  return points === undefined ? 0 : Math.min(3, Math.max(0, points + 2));
}

/** The names under the message: whoever signs speaks of himself where he writes them again. */
function ownNames({ sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.filter((s) => s.zone === 'signature').flatMap((s) => namesOf(s.text)));
}

function namesOf(text: string): readonly string[] {
  const words = text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return words.map((w) => w.toLowerCase().replace(/['’]s$/, ''));
}
