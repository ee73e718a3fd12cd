import type { Reading, Sentence } from '../../../engine/reading';
import { type Features, ownFeatures } from './own';

const bodies = new WeakMap<object, readonly Sentence[]>();
/** What stands in the body, without greeting and signature. */
export function bodyOf(reading: Reading): readonly Sentence[] {
  const known = bodies.get(reading.content);
  if (known) return known;
  const body = reading.content.filter((c) => c.zone !== 'subject');
  bodies.set(reading.content, body);
  return body;
}

const messages = new WeakMap<object, Features>();
/** Shares of the message: how much of it is about them, about the seller, candid, boastful. */
export function messageOf(reading: Reading): Features {
  const known = messages.get(reading.content);
  if (known) return known;
  const body = bodyOf(reading);
  const n = Math.max(4, body.length);
  const share = (...names: string[]) => body.filter((c) => names.some((k) => ownFeatures(c.is).features[k])).length / n;
  const m = {
    you: share('yourThing', 'youDo'),
    seller: share('seller'),
    observed: share('observed'),
    boast: share('praise', 'fame', 'record'),
    candour: share('candour', 'counsel', 'empathy'),
    push: share('assuming', 'counting', 'scarce', 'fear', 'hype'),
    goods: share('terms', 'stockOf', 'spec', 'make', 'price', 'feature'),
    self: share('effort', 'feel', 'stake', 'story', 'higherUp'),
    long: Math.min(1, body.length / 20),
  };
  messages.set(reading.content, m);
  return m;
}
