/** What happens to stored copies: pure steps from one to the next. */
import type { Style } from '../engine/rule';
import { checkStyle } from '../style/check';
import { COMPILER, type CompiledStyle } from '../style/compiled';
import { diffStyles } from '../style/diff';
import { type Problem, problemLine } from '../style/problem';
import type { StoredStyle, StyleView, Subscription } from '../style/stored';
import { compareVersions } from '../style/version';
import type { Address } from './address';

/** A copy that came in, checked. */
interface Arrived {
  readonly text: string;
  readonly etag?: string;
}

/** Compiles a stored copy again if this extension compiles otherwise than the one that stored it. */
export function upToDate(stored: StoredStyle, core: Style): StoredStyle {
  if (stored.style.compiler === COMPILER) return stored;
  const checked = checkStyle(stored.text, { core, local: isLocal(stored.origin) });
  if (checked.ok) return { ...stored, style: checked.style };
  // Kept, so that its owner can mend the text; not used, as this extension cannot read what the other one compiled.
  const empty = { ...stored.style, rules: [], override: [], accept: [] };
  return { ...stored, style: empty, on: false, error: firstProblem(checked.problems) };
}

export const isLocal = (origin: StoredStyle['origin']): boolean => origin === 'personal' || origin === 'file';

/**
 * A newer copy of a subscribed style in the place of the old one. Refused copies leave the old one as it is, with why;
 * one that raises something to warning waits for the rep, unless the policy brings it.
 */
export function updated(old: StoredStyle, arrived: Arrived, core: Style, now: number): StoredStyle {
  const { subscription } = old;
  if (!subscription) return old;
  const { error: _error, ...rest } = old;
  const asked: Subscription = {
    ...subscription,
    askedAt: now,
    triedAt: now,
    ...(arrived.etag && { etag: arrived.etag }),
  };
  if (arrived.text === old.text) return { ...rest, subscription: asked };
  const checked = checkStyle(arrived.text, { core, local: false });
  // A refused copy is asked for again: its tag must not be answered with "you have it".
  const refuse = (error: string): StoredStyle => ({ ...old, error, subscription: { ...subscription, triedAt: now } });
  if (!checked.ok) return refuse(firstProblem(checked.problems));
  const { style } = checked;
  const known = old.pending?.style.version ?? old.style.version;
  if (style.id !== old.style.id) return refuse(`The address now holds another style, ${style.id}.`);
  if (compareVersions(style.version, old.style.version) < 0) {
    return refuse(`The address offers version ${style.version}, which is older than ${known}.`);
  }
  const diff = diffStyles(old.style, style);
  if (diff.raised.length > 0 && old.origin !== 'policy') {
    return { ...rest, subscription: asked, pending: { text: arrived.text, style, diff } };
  }
  const { pending: _pending, ...settled } = rest;
  return { ...settled, subscription: asked, text: arrived.text, style, changed: diff };
}

/** A first copy from an address. */
export function fresh(
  origin: 'url' | 'policy',
  style: CompiledStyle,
  got: Arrived,
  from: Address,
  now: number,
): StoredStyle {
  const { url, pin } = from;
  const subscription = { url, askedAt: now, triedAt: now, ...(pin && { pin }), ...(got.etag && { etag: got.etag }) };
  return { origin, text: got.text, style, on: true, subscription };
}

/** The rep agreed to the copy that waits. */
export function agreed(old: StoredStyle): StoredStyle {
  const { pending, ...rest } = old;
  return pending ? { ...rest, text: pending.text, style: pending.style, changed: pending.diff } : old;
}

/** The rep keeps the copy that is active; a further update asks anew. */
export function declined(old: StoredStyle): StoredStyle {
  const { pending: _pending, ...rest } = old;
  return rest;
}

export function firstProblem(problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return first ? `${problemLine('line', first).replace(/^line:/, 'Line ')}${more}` : 'It cannot be read.';
}

export function viewOf({ origin, style, on, subscription, pending, changed, error }: StoredStyle): StyleView {
  return {
    id: style.id,
    title: style.title,
    version: style.version,
    origin,
    on: on || origin === 'policy',
    rules: style.rules.length,
    ...(style.owner && { owner: style.owner }),
    ...(style.note && { note: style.note }),
    ...(subscription && { url: subscription.url, askedAt: subscription.askedAt }),
    ...(pending && { pending: pending.diff }),
    ...(changed && { changed }),
    ...(error && { error }),
  };
}

/** Whatever storage holds: only what has the shape of a stored style is used. */
export function readStored(value: unknown): readonly StoredStyle[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is StoredStyle => {
    if (typeof entry !== 'object' || entry === null) return false;
    const { text, style, origin } = entry as Partial<StoredStyle>;
    const isStyle = (s: Partial<CompiledStyle> | undefined) =>
      typeof s?.id === 'string' && Array.isArray(s.rules) && Array.isArray(s.override) && Array.isArray(s.accept);
    return typeof text === 'string' && typeof origin === 'string' && isStyle(style);
  });
}
