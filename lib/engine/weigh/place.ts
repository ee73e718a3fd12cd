import { keptBy } from '../analyse/kept';
import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import type { Reading, Sentence } from '../reading';
import type { Rule } from '../rule';
import { type Ties, tieFeatures, tiesIn, type Writable } from './context';
import { NEIGHBOURS, type Take, wordsIn } from './features';

/** Where a sentence stands, as far as that weighs: sentences in equal places weigh the same. */
export interface Place {
  readonly stage: Reading['stage'];
  readonly zone: Sentence['zone'];
  readonly item: boolean;
  /** How many sentences stand before it, and from it on: 6 for all more. */
  readonly top: number;
  readonly end: number;
  readonly ties: Ties;
  readonly shown: Shown;
  /** For each of NEIGHBOURS, what it shows; undefined beyond the ends of the message. */
  readonly beside: readonly (Shown | undefined)[];
}

/** What was found on a sentence: feature names, a line each, in the order of finding. Strings, for they are compared. */
interface Shown {
  readonly asks: string;
  readonly rules: string;
  readonly lenses: string;
}
const NOTHING: Shown = { asks: '', rules: '', lenses: '' };
const FAR = 6;

/** The places of the content sentences of a message. */
export class Places {
  private readonly shown: readonly Shown[];
  private readonly ties: ReturnType<typeof tiesIn>;
  private readonly beside: (Shown | undefined)[] = NEIGHBOURS.map(() => undefined);
  private readonly place: Writable<Place>;

  constructor(
    private readonly reading: Reading,
    found: readonly (readonly Finding[])[],
  ) {
    const asks = asksOn(reading);
    this.shown = reading.content.map((s, i) => shownBy(s.is, asks[i], found[i]));
    this.ties = tiesIn(reading);
    this.place = {
      stage: reading.stage,
      zone: 'body',
      item: false,
      top: 0,
      end: 0,
      ties: { echoes: 0, number: false, theirs: 0, ownName: false, led: '' },
      shown: NOTHING,
      beside: this.beside,
    };
  }

  /** Always the same object, for most places were seen before and need not be made anew: to keep one, copy it. */
  at(i: number): Place {
    const { place, shown } = this;
    const { content } = this.reading;
    const { zone, item } = content[i] as Sentence;
    place.zone = zone;
    place.item = item;
    place.top = Math.min(FAR, i);
    place.end = Math.min(FAR, content.length - i);
    place.shown = shown[i] as Shown;
    this.ties(i, place.ties);
    for (let n = 0; n < NEIGHBOURS.length; n++) this.beside[n] = shown[i + (NEIGHBOURS[n] as number)];
    return place;
  }
}

export function copied(place: Place): Place {
  return { ...place, ties: { ...place.ties }, beside: [...place.beside] };
}

/** Do they weigh the same? Asked of every sentence at every key press: compared as they are, with no key made of them. */
export function isSame(a: Place, b: Place): boolean {
  return (
    a.top === b.top &&
    a.end === b.end &&
    a.zone === b.zone &&
    a.item === b.item &&
    a.stage === b.stage &&
    sameTies(a.ties, b.ties) &&
    sameFindings(a.shown, b.shown) &&
    sameBeside(a.beside[0], b.beside[0]) &&
    sameBeside(a.beside[1], b.beside[1]) &&
    sameBeside(a.beside[2], b.beside[2])
  );
}

function sameTies(a: Ties, b: Ties): boolean {
  return (
    a.echoes === b.echoes &&
    a.number === b.number &&
    a.theirs === b.theirs &&
    a.ownName === b.ownName &&
    a.led === b.led
  );
}

function sameFindings(a: Shown, b: Shown): boolean {
  return a === b || (a.asks === b.asks && a.rules === b.rules);
}

/** Of a neighbour only asks and lenses weigh. */
function sameBeside(a: Shown | undefined, b: Shown | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.asks === b.asks && a.lenses === b.lenses);
}

/** What a sentence's place shows: its zone, its asks and their credits, what rules found on it and beside it. */
export function placeFeatures(s: Sentence, place: Place, take: Take): void {
  const each = (names: string, prefix: string, value: number) => {
    if (names) for (const name of names.split('\n')) take(value, prefix, name);
  };
  tieFeatures(s, place, take);
  take(1, `@${place.zone}`);
  if (place.item) take(1, '@item');
  if (place.zone === 'subject') for (const w of wordsIn(s)) take(1, '@subject ', w);
  take(1, `@from top ${place.top}`);
  take(1, `@from end ${place.end}`);
  take(1, `@${place.stage} ${s.is.subject}`);
  each(place.shown.asks, '@', 1);
  each(place.shown.rules, '@', 1);
  NEIGHBOURS.forEach((d, n) => {
    const beside = place.beside[n];
    if (!beside) {
      if (d !== -2) take(0.5, `@${d} none`);
      return;
    }
    each(beside.asks, `@${d} `, 0.5);
    each(beside.lenses, `@${d} `, 0.5);
  });
}

/** What was found on a sentence last: from one key press to the next mostly the same. */
interface Seen {
  found: readonly { readonly rule: Rule; readonly level: number }[];
  shown: Shown;
}
const seen = keptBy((): Seen => ({ found: [], shown: NOTHING }));

function shownBy(is: Analysis, asks = '', findings: readonly Finding[] = []): Shown {
  if (asks === '' && findings.length === 0) return NOTHING;
  const last = seen(is);
  if (last.shown.asks === asks && isFound(findings, last)) return last.shown;
  const lenses = new Set(findings.map((f) => f.rule.lens));
  last.shown = { asks, rules: ruled(findings).join('\n'), lenses: [...lenses].join('\n') };
  last.found = findings.map((f) => ({ rule: f.rule, level: levelOf(f) }));
  return last.shown;
}

function isFound(findings: readonly Finding[], { found }: Seen): boolean {
  if (findings.length !== found.length) return false;
  for (let i = 0; i < found.length; i++) {
    const finding = findings[i] as Finding;
    if (finding.rule !== found[i]?.rule || levelOf(finding) !== found[i]?.level) return false;
  }
  return true;
}

/** The rung of each ask and whether it was earned, by the place of its sentence in `Reading.content`. */
function asksOn({ asks }: Reading): readonly string[] {
  const out: string[] = [];
  for (const { at, match, earned, second } of asks) {
    const standing = earned ? (second ? 'second' : 'earned') : 'unearned';
    const ask = `ask ${match.rung}\nask ${match.rung > 1 ? standing : 'free'}`;
    out[at] = out[at] ? `${out[at]}\n${ask}` : ask;
  }
  return out;
}

/** How sure a rule is, as far as that weighs: a little more or less at every key press changes nothing. */
const LEVELS = 8;

function levelOf({ range }: Finding): number {
  return Math.floor((range.sure ?? 1) * LEVELS);
}

/** The rules that spoke up, how sure they were, and their lenses. */
function ruled(findings: readonly Finding[]): readonly string[] {
  const out = new Set<string>();
  for (const finding of findings) {
    const { rule } = finding;
    const level = levelOf(finding);
    if (level < LEVELS) out.add(`${rule.lens} ${level}`);
    if (level < LEVELS / 2) continue;
    out.add(rule.id);
    out.add(rule.lens);
  }
  return [...out];
}
