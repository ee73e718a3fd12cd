import type { Reading, Sentence } from '../reading';
import type { Diagnostic, Span } from '../types';
import { numbersOf, shared, stemsIn, stemsOf } from './echo';
import { messageCues } from './message';

/** A sentence that is by itself this much about the client lends meaning to the others. */
const NEAR = -0.3;
/** More flags than these make a message no pushier. */
const FLAGS_COUNTED = 4;

/** What the message adds to a sentence's own cues: named, and 1 where it holds, unless it counts something. */
export type ContextCues = Record<string, number>;

/** Reads every content sentence in its message: its place, its neighbours, their last words, the flags on it. */
export function contextsOf(reading: Reading, diagnostics: readonly Diagnostic[]): readonly Readonly<ContextCues>[] {
  const { content } = reading;
  const telling = content.filter((s) => s.is.about.points > NEAR);
  const told = timesTold(telling.map(stemsIn));
  const incoming = stemsOf(reading.context.incoming ?? '');
  const incomingNumbers = numbersOf(reading.context.incoming ?? '');
  const flags = flagsOf(reading, diagnostics);
  const whole = messageCues(reading);
  const pushes = Math.min(FLAGS_COUNTED, diagnostics.filter((d) => d.lens === 'pressure').length);
  const aboutSeller = diagnostics.filter((d) => d.lens === 'me-focus').length / (content.length || 1);

  return content.map((s, i) => {
    const stems = stemsIn(s);
    const own = s.is.about.points > NEAR ? 1 : 0;
    const lenses = flags.get(s.index);
    const cues: ContextCues = {};
    const put = (cue: string, n: number | boolean) => {
      if (n) cues[cue] = Number(n);
    };
    whole(s, i, put);
    put(`in ${s.zone}`, true);
    askOf(s, reading, put);
    warmthOf(s, reading, put);
    if (s.zone === 'subject') subjectOf(s, telling, stems, put);
    put('echo', incoming.size > 0 && shared(stems, incoming) >= 2);
    put('echoNumber', incomingNumbers.size > 0 && shared(numbersOf(s.text), incomingNumbers) > 0);
    put('theirs', toldElsewhere(stems, told, own));
    put('pushed', lenses?.has('pressure') ?? false);
    put('selfish', lenses?.has('me-focus') ?? false);
    put('unearned', lenses?.has('ask') ?? false);
    put('pushes', pushes);
    put('aboutSeller', aboutSeller);
    return cues;
  });
}

/** Takes a cue and whether it holds, or what it counts. */
export type Put = (cue: string, n: number | boolean) => void;

/** Do two words at least stand in other telling sentences too? */
function toldElsewhere(stems: ReadonlySet<string>, told: ReadonlyMap<string, number>, own: number): boolean {
  let found = 0;
  for (const stem of stems) if ((told.get(stem) ?? 0) > own && ++found === 2) return true;
  return false;
}

/** In how many sentences each word stands: counted once, so that a long message costs no more per sentence. */
function timesTold(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const stems of all) for (const stem of stems) out.set(stem, (out.get(stem) ?? 0) + 1);
  return out;
}

function askOf(s: Sentence, { stage }: Reading, put: Put): void {
  const { on } = s.is.about;
  if (!on.has('mark') || s.is.asks.length > 0) return;
  put('freeQuestion', !on.has('steer'));
  put('closingQuestion', s.zone === 'closing');
  put('warmQuestion', stage !== 'cold' && !on.has('interest'));
}

const THEIR_WORDS = ['basedOn', 'yourThing', 'topic', 'youSaid', 'yourPoint'];

function warmthOf(s: Sentence, { stage }: Reading, put: Put): void {
  const { on } = s.is.about;
  if (stage === 'cold') {
    put('openingSaw', s.zone === 'opening' && (on.has('sawAny') || on.has('sawThem')) && !on.has('plainYour'));
    return;
  }
  if (on.has('courtesy') || on.has('offer')) return;
  put('warmYou', on.has('anyYou') && !on.has('push'));
  put(
    'warmTheirs',
    THEIR_WORDS.some((c) => on.has(c)),
  );
}

/** A subject line names their thing, or the seller's: small words and what the body tells of it decide. */
function subjectOf(s: Sentence, telling: readonly Sentence[], stems: ReadonlySet<string>, put: Put): void {
  let told = 0;
  for (const t of telling) if (t !== s) told += shared(stems, stemsIn(t));
  put('subjectTold', Math.min(3, told));
  put('subjectPlaced', /\b(?:at|on|for|in|of)\b/.test(s.is.norm));
  put('subjectAtName', /\b(?:at|on|for|in|of)\b (?:the )?\p{Lu}/u.test(s.text));
  put('subjectNumber', /\d/.test(s.text));
  put('subjectAgain', /^(?:re?|fwd?|aw|wg|sv|vs|antw|rif|rv|tr):/i.test(s.text));
}

/** The lenses of the flags on each sentence, by its index. Both come in reading order. */
function flagsOf({ content }: Reading, diagnostics: readonly Diagnostic[]): ReadonlyMap<number, ReadonlySet<string>> {
  const out = new Map<number, Set<string>>();
  let i = 0;
  for (const { lens, span } of diagnostics) {
    while (i < content.length && isBefore(content[i] as Sentence, span)) i++;
    const s = content[i];
    if (s && s.field === span.field && s.start < span.end) out.set(s.index, (out.get(s.index) ?? new Set()).add(lens));
  }
  return out;
}

function isBefore(s: Sentence, span: Span): boolean {
  return s.field === span.field ? s.end <= span.start : s.field === 'subject';
}
