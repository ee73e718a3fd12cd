import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import type { Reading, Sentence } from '../reading';
import type { Rule } from '../rule';
import { type Ties, tieFeatures, tiesOf } from './context';
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

/** The place of each content sentence. */
export function placesOf(reading: Reading, found: readonly (readonly Finding[])[]): readonly Place[] {
  const { content, stage } = reading;
  const asks = asksOn(reading);
  const ties = tiesOf(reading);
  const shown = content.map((s, i) => shownBy(s.is, asks.get(s.index), found[i]));
  return content.map((s, i) => ({
    stage,
    zone: s.zone,
    item: s.item,
    top: Math.min(FAR, i),
    end: Math.min(FAR, content.length - i),
    ties: ties[i] as Ties,
    shown: shown[i] as Shown,
    beside: NEIGHBOURS.map((d) => shown[i + d]),
  }));
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
    a.beside.every((shown, n) => sameBeside(shown, b.beside[n]))
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
  readonly found: readonly { readonly rule: Rule; readonly sure: number | undefined }[];
  readonly shown: Shown;
}
const seen = new WeakMap<Analysis, Seen>();

function shownBy(is: Analysis, asks = '', findings: readonly Finding[] = []): Shown {
  if (asks === '' && findings.length === 0) return NOTHING;
  const last = seen.get(is);
  if (last?.shown.asks === asks && isFound(findings, last)) return last.shown;
  const lenses = new Set(findings.map((f) => f.rule.lens));
  const shown = { asks, rules: ruled(findings).join('\n'), lenses: [...lenses].join('\n') };
  seen.set(is, { found: findings.map(({ rule, range }) => ({ rule, sure: range.sure })), shown });
  return shown;
}

function isFound(findings: readonly Finding[], { found }: Seen): boolean {
  if (findings.length !== found.length) return false;
  return findings.every(({ rule, range }, i) => rule === found[i]?.rule && range.sure === found[i]?.sure);
}

/** The rung of each ask and whether it was earned, by the index of its sentence. */
function asksOn({ asks }: Reading): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const { sentence, match, earned, second } of asks) {
    const standing = earned ? (second ? 'second' : 'earned') : 'unearned';
    const ask = `ask ${match.rung}\nask ${match.rung > 1 ? standing : 'free'}`;
    const before = out.get(sentence.index);
    out.set(sentence.index, before ? `${before}\n${ask}` : ask);
  }
  return out;
}

/** The rules that spoke up, how sure they were, and their lenses. */
function ruled(findings: readonly Finding[]): readonly string[] {
  const out = new Set<string>();
  for (const { rule, range } of findings) {
    const sure = range.sure ?? 1;
    if (sure < 1) out.add(`${rule.lens} ${Math.floor(sure * 8)}`);
    if (sure < 0.5) continue;
    out.add(rule.id);
    out.add(rule.lens);
  }
  return [...out];
}
