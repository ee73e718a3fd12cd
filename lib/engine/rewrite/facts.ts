import { oncePer } from '../once';
import type { Reading } from '../reading';
import type { TextEdit } from '../types';

const LINK =
  /https?:\/\/[^\s<>()]+|[\w.+-]+@[\w-]+\.\w[\w.]*|\b[\w-]+(?:\.[\w-]+)*\.(?:example|com|org|net|io|co|ai|app|dev|eu|uk|de|fr|es|it|nl|ie|us|ca|au|in)(?:\/[^\s<>()]*)?/giu;
const NUMBER = /[$€£₹₦]?\d[\d.,:'’/×x-]*(?:%|\p{L}{1,3}\b)?/gu;
/** Capitals in mid-sentence, where English needs none. */
const NAME =
  /(?<=[\p{L}\d,;:)&"”'’–—-] )(?:(?!I\b|I['’])\p{Lu}[\p{L}\d.&'’-]+)(?: (?:&|of|and|de|van|von) \p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}\d'’-]+)*/gu;
/** Capitalised by custom, no names: a day that a push stood on may go with it. */
const CALENDAR =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/iu;

export interface Facts {
  readonly links: readonly string[];
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** What a text says that nobody else could know: its links, numbers and names. */
export function factsOf(text: string): Facts {
  const links = (text.match(LINK) ?? []).map(bare);
  const rest = links.reduce((t, link) => t.replace(link, ' '), text);
  const names = (rest.match(NAME) ?? [])
    .flatMap((n) => n.split(' '))
    .map(bare)
    .filter((n) => /^\p{Lu}/u.test(n) && n.length > 1 && !CALENDAR.test(n));
  return { links, numbers: (rest.match(NUMBER) ?? []).map(bare), names };
}

/**
 * Does an edit bring a number that neither the draft nor the brief holds? A price cut short at its point is another price.
 * Only the words that it touches are read: no number goes on over a space.
 */
export function invents({ span, newText }: TextEdit, reading: Reading): boolean {
  const text = reading.draft[span.field];
  let { start, end } = span;
  while (start > 0 && !isGap(text[start - 1])) start--;
  while (end < text.length && !isGap(text[end])) end++;
  const now = text.slice(start, span.start) + newText + text.slice(span.end, end);
  return /\d/.test(now) && factsOf(now).numbers.some((n) => !numbersIn(reading).has(n));
}

const numbersIn: (reading: Reading) => ReadonlySet<string> = oncePer(({ draft, context }) => {
  const known = [`${draft.subject}\n${draft.body}`, ...(context.brief ?? []).map(({ sentence }) => sentence)];
  return new Set(known.flatMap((text) => factsOf(text).numbers));
});

function isGap(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n' || unit === '\r' || unit === '\t';
}

function bare(fact: string): string {
  return fact.replace(/[.,:;'’/-]+$/u, '').replace(/['’]s$/u, '');
}
