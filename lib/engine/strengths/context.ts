import type { Reading, Sentence } from '../reading';
import type { Diagnostic } from '../types';
import { numbersOf, shared, stemsIn, stemsOf } from './echo';
import { messageCues } from './message';

/** A sentence that is by itself this much about the client lends meaning to the others. */
const NEAR = -0.3;
/** More flags than these make a message no pushier. */
const FLAGS_COUNTED = 4;

/** What the message adds to a sentence's own cues: named, and 1 where it holds, unless it counts something. */
export type ContextCues = Readonly<Record<string, number>>;

/** Reads every content sentence in its message: its place, its neighbours, their last words, the flags on it. */
export function contextsOf(reading: Reading, diagnostics: readonly Diagnostic[]): readonly ContextCues[] {
  const { content } = reading;
  const theirs = new Map(content.map((s) => [s, stemsIn(s)]));
  const telling = content.filter((s) => s.is.about.points > NEAR);
  const told = timesTold(telling.map((s) => theirs.get(s) ?? new Set()));
  const incoming = stemsOf(reading.context.incoming ?? '');
  const incomingNumbers = numbersOf(reading.context.incoming ?? '');
  const flags = flagsOf(reading, diagnostics);
  const whole = messageCues(reading);
  const pushes = Math.min(FLAGS_COUNTED, diagnostics.filter((d) => d.lens === 'pressure').length);
  const aboutSeller = diagnostics.filter((d) => d.lens === 'me-focus').length / (content.length || 1);

  return content.map((s, i) => {
    const stems = theirs.get(s) ?? new Set();
    const own = s.is.about.points > NEAR ? 1 : 0;
    const lenses = flags.get(s.index) ?? new Set();
    const cues: Record<string, number | boolean> = {
      ...whole(s, i),
      [`in ${s.zone}`]: true,
      ...askOf(s, reading),
      ...warmthOf(s, reading),
      ...(s.zone === 'subject' && subjectOf(s, telling, stems, theirs)),
      echo: shared(stems, incoming) >= 2,
      echoNumber: incomingNumbers.size > 0 && shared(numbersOf(s.text), incomingNumbers) > 0,
      theirs: [...stems].filter((stem) => (told.get(stem) ?? 0) > own).length >= 2,
      pushed: lenses.has('pressure'),
      selfish: lenses.has('me-focus'),
      unearned: lenses.has('ask'),
      pushes,
      aboutSeller,
    };
    return Object.fromEntries(Object.entries(cues).flatMap(([k, v]) => (v ? [[k, Number(v)]] : [])));
  });
}

/** In how many sentences each word stands: counted once, so that a long message costs no more per sentence. */
function timesTold(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const stems of all) for (const stem of stems) out.set(stem, (out.get(stem) ?? 0) + 1);
  return out;
}

function askOf(s: Sentence, { stage }: Reading): Record<string, number | boolean> {
  const { on } = s.is.about;
  const free = on.has('mark') && s.is.asks.length === 0;
  return {
    freeQuestion: free && !on.has('steer'),
    closingQuestion: free && s.zone === 'closing',
    warmQuestion: stage !== 'cold' && free && !on.has('interest'),
  };
}

function warmthOf(s: Sentence, { stage }: Reading): Record<string, number | boolean> {
  const { on } = s.is.about;
  const polite = on.has('courtesy') || on.has('offer');
  const warm = stage !== 'cold';
  return {
    warmYou: warm && on.has('anyYou') && !polite && !on.has('push'),
    warmTheirs: warm && !polite && ['basedOn', 'yourThing', 'topic', 'youSaid', 'yourPoint'].some((c) => on.has(c)),
    openingSaw: !warm && s.zone === 'opening' && (on.has('sawAny') || on.has('sawThem')) && !on.has('plainYour'),
  };
}

/** A subject line names their thing, or the seller's: small words and what the body tells of it decide. */
function subjectOf(
  s: Sentence,
  telling: readonly Sentence[],
  stems: ReadonlySet<string>,
  all: ReadonlyMap<Sentence, ReadonlySet<string>>,
): Record<string, number | boolean> {
  const body = telling.filter((t) => t !== s);
  return {
    subjectTold: Math.min(
      3,
      body.reduce((n, t) => n + shared(stems, all.get(t) ?? new Set()), 0),
    ),
    subjectPlaced: /\b(?:at|on|for|in|of)\b/.test(s.is.norm),
    subjectAtName: /\b(?:at|on|for|in|of)\b (?:the )?\p{Lu}/u.test(s.text),
    subjectNumber: /\d/.test(s.text),
    subjectAgain: /^(?:re?|fwd?|aw|wg|sv|vs|antw|rif|rv|tr):/i.test(s.text),
  };
}

function flagsOf(reading: Reading, diagnostics: readonly Diagnostic[]): ReadonlyMap<number, ReadonlySet<string>> {
  const out = new Map<number, Set<string>>();
  for (const d of diagnostics) {
    const s = reading.content.find((c) => c.field === d.span.field && c.start < d.span.end && d.span.start < c.end);
    if (s) out.set(s.index, (out.get(s.index) ?? new Set()).add(d.lens));
  }
  return out;
}
