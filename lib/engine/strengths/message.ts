import type { Analysis } from '../analyse/types';
import type { Reading, Sentence } from '../reading';
import type { Put } from './context';

/**
 * What holds for a message as a whole, and for a sentence's place in it. Whoever writes much of third things writes of
 * the client's world; what comes late is the seller's errand: his terms, his ask, his goodbye.
 */
export function messageCues(reading: Reading): (s: Sentence, i: number, put: Put) => void {
  const { content, stage } = reading;
  const share = (of: Sentence['is']['subject']) =>
    content.filter((s) => s.is.subject === of).length / (content.length || 1);
  const thirds = share('third');
  const clients = share('client');
  const sellers = share('seller');
  const ours = ownNames(reading);
  return (s, i, put) => {
    put('thirds', thirds);
    put('clients', clients);
    put('sellers', sellers);
    put(`stage ${stage}`, true);
    put('late', i / content.length);
    put('ownName', ours.size > 0 && namesIn(s).some((w) => ours.has(w)));
    // A list is about whom its lead is about.
    put('lead', s.lead && isContent(s.lead) ? leadOf(s.lead.is.about.points) : 0);
  };
}

function isContent({ zone }: Sentence): boolean {
  return zone !== 'greeting' && zone !== 'signature';
}

/** Above 0 from a doubtful lead on, never more than 3. */
function leadOf(points: number): number {
  return Math.min(3, Math.max(0, points + 2));
}

/** The names under the message: whoever signs speaks of himself where he writes them again. */
function ownNames({ sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.filter((s) => s.zone === 'signature').flatMap(namesIn));
}

const known = new WeakMap<Analysis, readonly string[]>();

function namesIn({ is, text }: Pick<Sentence, 'is' | 'text'>): readonly string[] {
  const before = known.get(is);
  if (before) return before;
  const words = text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  const names = words.map((w) => w.toLowerCase().replace(/['’]s$/, ''));
  known.set(is, names);
  return names;
}
