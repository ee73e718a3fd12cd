import { keptBy } from '../analyse/kept';
import type { Frame } from '../reading';
import { Family } from '../text/family';
import { LEANING, SELLING, type SellingCue, TOGETHER } from './cues';
import { DAILY, OFFERS } from './offers';
import { PUSHES } from './pushes';

/** From here on a message sells: one telling cue, or two that lean; more, where it also sounds like colleagues. */
const SELLS_AT = 2;
const SELLS_AMONG_COLLEAGUES_AT = 3;

/** What the conversation itself says: somebody met at a fair, or a client, is written to by a seller. */
const STAGE_POINTS = { cold: 0, replied: 1, met: 2, client: 2 } as const;

/**
 * Is it a sales message? Ordinary mail between people who work together stays unread. In doubt it sells: a coach that
 * is silent where he is needed does more harm than a hint too many, and the rules ask for more than this anyway.
 */
export function sells(frame: Frame): boolean {
  if (frame.content.length === 0) return false;
  const { points, leaning, colleagues } = sellingPoints(frame);
  if (colleagues) return points >= SELLS_AMONG_COLLEAGUES_AT;
  // In doubt, a detail of theirs or a question about their world decides: that is how good short messages read.
  return points >= SELLS_AT || (leaning && points === SELLS_AT - 1 && frame.content.some((s) => s.is.client));
}

/** Adds up what speaks for and against; `leaning` and `colleagues` say that words speak for it, and against. */
function sellingPoints(frame: Frame): {
  readonly points: number;
  readonly leaning: boolean;
  readonly colleagues: boolean;
} {
  const shown = new Uint8Array(ALL.length);
  for (const { is } of frame.sentences) for (const cue of shownBy(is).cues) shown[cue] = 1;
  let [claims, addresses, seen, asked, wants] = [false, 0, false, false, 0];
  for (const { is } of frame.content) {
    const by = shownBy(is);
    if (is.claim) claims = true;
    if (by.wants) wants++;
    if (by.addresses) addresses++;
    if (by.observes) seen = true;
    if (by.asks) asked = true;
  }
  let [words, against] = [0, 0];
  ALL.forEach(({ points, speaksFor }, i) => {
    if (shown[i] === 1 && speaksFor) words += points;
    else if (shown[i] === 1) against += points;
  });
  // A connection note or a direct message to somebody whose page is open is outreach by its place.
  let points = (frame.draft.channel === 'email' ? 0 : 2) + (frame.context.incoming ? 1 : 0);
  // A claim about one's product, or a reader who is spoken of more than anything else, leans toward selling.
  points += (claims ? 1 : 0) + (addresses >= 2 ? 1 : 0);
  // Something seen of theirs and a question about it: how a good first message reads.
  points += (seen ? 1 : 0) + (seen && asked ? 1 : 0);
  // Who asks for two things of the reader wants something.
  points += wants >= 2 ? 1 : 0;
  points += STAGE_POINTS[frame.context.stage] + words + against;
  return { points, leaning: words > 0, colleagues: against < 0 };
}

const familyOf = (speaksFor: boolean) => (family: Readonly<Record<string, SellingCue>>) =>
  Object.values(family).map(({ points, any }) => ({ points, family: new Family(any), speaksFor }));
const ALL = [
  ...[SELLING, OFFERS, PUSHES, LEANING].flatMap(familyOf(true)),
  ...[TOGETHER, DAILY].flatMap(familyOf(false)),
];

/** What one sentence shows: its cues as places in ALL; whether it addresses them, tells of something seen, asks about it, wants something. */
const shownBy = keptBy((is) => {
  const norm = is.norm.slice(0, READ_LENGTH);
  const { on } = is.about;
  return {
    cues: ALL.flatMap(({ family }, i) => (family.in(norm) ? [i] : [])),
    addresses: YOURS.test(is.norm),
    observes: OBSERVED.some((cue) => on.has(cue)),
    asks: on.has('genuine') && on.has('mark'),
    wants: is.asks.some(({ rung }) => rung >= 3),
  };
});

/** Cues of somebody who looked, as one does before a first message. */
const OBSERVED = ['sawFact', 'sourceSays', 'congratsOn', 'moved', 'yourPoint'];
const YOURS = /\b(?:your|you're|you've)\b/;

/** A pasted blob is judged by its beginning. */
const READ_LENGTH = 1_000;
