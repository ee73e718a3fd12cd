import * as v from 'valibot';
import { type Client, LONGEST_NOTES } from '../client';
import { looksLikeCode, plain } from '../plain';
import { FACT_KINDS } from '../types';

/** Shape of what is stored and exported. A change raises the number and adds a migration. */
export const FORMAT = 1;

/** From one format to the next, by the number it starts from. A stored record knows its own. */
export type Migrations = Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;

export const migrations: Migrations = {};

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => text === plain(text) && !looksLikeCode(text), 'holds markup or hidden characters'),
  );
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const url = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//));

const fact = v.strictObject({
  id: word,
  kind: v.picklist(FACT_KINDS),
  sentence: v.pipe(line(2_000), v.minLength(1)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  about: line(300),
  source: v.strictObject({ url: v.exactOptional(url), title: line(500) }),
  date: v.exactOptional(day),
  read: day,
  confidence: unit,
  rank: unit,
});

const person = v.strictObject({
  name: line(300),
  role: v.exactOptional(line(500)),
  address: v.exactOptional(line(320)),
  link: v.exactOptional(line(500)),
});

const client = v.strictObject({
  id: word,
  name: line(500),
  domains: v.pipe(v.array(line(260)), v.maxLength(50)),
  people: v.pipe(v.array(person), v.maxLength(500)),
  facts: v.pipe(v.array(fact), v.maxLength(200)),
  bonds: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(['mutual', 'earlier']), text: v.pipe(line(300), v.minLength(1)) })),
    v.maxLength(50),
  ),
  notes: v.pipe(v.string(), v.maxLength(LONGEST_NOTES)),
  touched: day,
});

/** A stored or imported record as a client, brought up to date; undefined when it is none. */
export function clientIn(
  record: unknown,
  format: number,
  steps: Migrations = migrations,
  now = FORMAT,
): Client | undefined {
  if (typeof record !== 'object' || record === null || !Number.isInteger(format) || format > now || format < 1)
    return undefined;
  let current = record as Record<string, unknown>;
  for (let n = format; n < now; n++) {
    const step = steps[n];
    if (!step) return undefined;
    current = step(current);
  }
  const parsed = v.safeParse(client, current);
  return parsed.success ? parsed.output : undefined;
}
