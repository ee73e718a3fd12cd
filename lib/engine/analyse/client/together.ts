import type { Seen } from './cue';
import { namesIn } from './detail';

/** A cue that looks at which other cues the sentence shows. */
interface Compound {
  readonly weight: number;
  readonly holds: (seen: Seen, on: ReadonlySet<string>) => boolean;
}

const together = (weight: number, holds: Compound['holds']): Compound => ({ weight, holds });
const has = (on: ReadonlySet<string>, ...names: readonly string[]) => names.some((name) => on.has(name));
const concrete = (on: ReadonlySet<string>) =>
  has(on, 'name', 'digits', 'day', 'quoted', 'place', 'specificSlot', 'nameSlot');
const genuine = (on: ReadonlySet<string>) => !has(on, 'interest', 'meeting', 'qualify', 'steer', 'courtesy');

/** Cues that mean more together than apart. */
export const TOGETHER: Readonly<Record<string, Compound>> = {
  /** Seen, and what: "saw the second kiln go in". */
  sawFact: together(
    0.7,
    (s, on) =>
      has(on, 'sawAny', 'sawThem') &&
      (has(on, 'finding', 'yourThing', 'youDid', 'youAre', 'theirPeople', 'specificSlot') ||
        namesIn(s.text).length > 0) &&
      !has(on, 'plainYour'),
  ),
  /** A statement with the client as its subject and something concrete in it. */
  factYou: together(0.6, (_s, on) => has(on, 'youDid', 'youDo', 'youAre') && concrete(on) && !has(on, 'mark', 'push')),
  /** A guess about them that has something in it, open to correction. */
  guessFact: together(
    0.4,
    (_s, on) =>
      has(on, 'infer') &&
      (concrete(on) || has(on, 'yourThing', 'youDo', 'youDid', 'youAre')) &&
      !has(on, 'push', 'claim'),
  ),
  /** An open or closed question that is no interest check, no meeting, no qualifying. */
  genuine: together(
    0.8,
    (s, on) =>
      has(on, 'mark', 'curious') &&
      has(on, 'openYou', 'openAny', 'closedYou', 'curious') &&
      genuine(on) &&
      s.act !== 'rhetorical-question',
  ),
  /** "How do you…", "curious what…": theirs to answer at length. */
  genuineOpen: together(0.1, (_s, on) => has(on, 'openYou', 'curious') && genuine(on)),
  /** Figures for their case. */
  moneyYours: together(
    0.2,
    (_s, on) =>
      has(on, 'digits') && has(on, 'yourThing', 'basedOn', 'theirPeople') && !has(on, 'ourThing', 'weVerb', 'claim'),
  ),
  /** The seller alone. */
  sellerNoYou: together(
    -0.7,
    (s, on) => s.subject === 'seller' && !has(on, 'anyYou', 'sawAny', 'wasThere', 'shared', 'met', 'referral'),
  ),
};
