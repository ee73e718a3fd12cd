import { weekOf, weeksUpTo } from './day';
import { countIn, objectIn } from './read';
import { defineItem } from './store';

/** Numbers and nothing else: no words, no names, no addresses, no times. */
export interface Counts {
  /** Sales messages that were sent. */
  readonly messages: number;
  /** Those of them that asked for a favour, a meeting, a slot or a decision. */
  readonly asks: number;
  /** Those of these that had earned all they asked. */
  readonly earned: number;
  /** Sentences about the seller, in what was sent. */
  readonly telling: number;
  /** Questions about the client, in what was sent. */
  readonly asking: number;
  /** Pushing phrases, in what was sent. */
  readonly pressure: number;
  /** Rewrites that were taken. */
  readonly applied: number;
}

export interface Progress {
  /** By day: `2026-11-21`. */
  readonly days: Readonly<Record<string, Counts>>;
}

const KINDS = ['messages', 'asks', 'earned', 'telling', 'asking', 'pressure', 'applied'] as const;

export const NOTHING: Counts = {
  messages: 0,
  asks: 0,
  earned: 0,
  telling: 0,
  asking: 0,
  pressure: 0,
  applied: 0,
};

/** A year; older days are dropped. */
const MOST_DAYS = 371;

export const progress = defineItem<Progress>({
  key: 'progress',
  read(stored) {
    const days = Object.entries(objectIn(objectIn(stored)['days']))
      .filter(([day]) => /^\d{4}-\d\d-\d\d$/.test(day))
      .map(([day, counts]) => [day, countsIn(counts)] as const);
    return { days: Object.fromEntries(days) };
  },
});

export function countsIn(stored: unknown): Counts {
  const found = objectIn(stored);
  return Object.fromEntries(KINDS.map((kind) => [kind, countIn(found[kind])])) as unknown as Counts;
}

const sum = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(KINDS.map((kind) => [kind, a[kind] + b[kind]])) as unknown as Counts;

export function counted(now: Progress, day: string, more: Counts): Progress {
  const days = { ...now.days, [day]: sum(now.days[day] ?? NOTHING, more) };
  const kept = Object.keys(days).sort().slice(-MOST_DAYS);
  return { days: Object.fromEntries(kept.map((key) => [key, days[key] ?? NOTHING])) };
}

export interface Week {
  /** Its Monday. */
  readonly monday: string;
  readonly counts: Counts;
}

/** The last weeks up to today's, oldest first, also those in which nothing was sent. */
export function weeksOf({ days }: Progress, today: string, count: number): Week[] {
  const sums = new Map<string, Counts>();
  for (const [day, counts] of Object.entries(days)) {
    const week = weekOf(day);
    sums.set(week, sum(sums.get(week) ?? NOTHING, counts));
  }
  return weeksUpTo(today, count).map((monday) => ({ monday, counts: sums.get(monday) ?? NOTHING }));
}
