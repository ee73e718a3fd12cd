import type { Analysis } from '../analyse/types';
import type { Frame } from '../reading';
import { Family } from '../text/family';
import { LEANING, SELLING, type SellingCue, TOGETHER } from './cues';
import { DAILY, OFFERS } from './offers';

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
  const shown = new Set<SellingCue>();
  for (const s of frame.sentences) for (const cue of cuesIn(s.is)) shown.add(cue);
  const sum = (family: readonly SellingCue[]) => family.reduce((n, cue) => n + (shown.has(cue) ? cue.points : 0), 0);
  // A connection note or a direct message to somebody whose page is open is outreach by its place.
  const channel = frame.draft.channel === 'email' ? 0 : 2;
  const incoming = frame.context.incoming ? 1 : 0;
  // A claim about one's product, or a reader who is spoken of more than anything else, leans toward selling.
  const claims = frame.content.some((s) => s.is.claim) ? 1 : 0;
  const address = frame.content.filter((s) => YOURS.test(s.is.norm)).length >= 2 ? 1 : 0;
  // Something seen of theirs and a question about it: how a good first message reads.
  const seen = frame.content.some((s) => OBSERVED.some((cue) => s.is.about.on.has(cue))) ? 1 : 0;
  const asked = seen && frame.content.some((s) => s.is.about.on.has('genuine') && s.is.about.on.has('mark')) ? 1 : 0;
  const words = sum(FOR);
  const against = sum(AGAINST);
  const points = channel + incoming + claims + address + seen + asked + STAGE_POINTS[frame.context.stage] + words;
  return { points: points + against, leaning: words > 0, colleagues: against < 0 };
}

const FOR: readonly SellingCue[] = [SELLING, OFFERS, LEANING].flatMap((family) => Object.values(family));
const AGAINST: readonly SellingCue[] = [TOGETHER, DAILY].flatMap((family) => Object.values(family));
const ALL = [...FOR, ...AGAINST].map((cue) => ({ cue, family: new Family(cue.any) }));

const known = new WeakMap<Analysis, readonly SellingCue[]>();

/** The cues of one sentence: kept as long as its analysis, so that a keystroke reads one sentence again, not all. */
function cuesIn(is: Analysis): readonly SellingCue[] {
  const before = known.get(is);
  if (before) return before;
  const norm = is.norm.slice(0, READ_LENGTH);
  const found = ALL.flatMap(({ cue, family }) => (family.in(norm) ? [cue] : []));
  known.set(is, found);
  return found;
}

/** Cues of somebody who looked, as one does before a first message. */
const OBSERVED = ['sawFact', 'sourceSays', 'congratsOn', 'moved', 'yourPoint'];
const YOURS = /\b(?:your|you're|you've)\b/;

/** A pasted blob is judged by its beginning. */
const READ_LENGTH = 1_000;
