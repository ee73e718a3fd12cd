import type { BriefFact, Draft } from '../types';

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

/** Does a changed draft hold a number that neither the draft nor the brief did? A price cut short at its point is another price. */
export function invents(changed: Draft, draft: Draft, brief: readonly BriefFact[] = []): boolean {
  const known = new Set([...numbersIn(draft), ...brief.flatMap(({ sentence }) => factsOf(sentence).numbers)]);
  return numbersIn(changed).some((n) => !known.has(n));
}

function numbersIn({ subject, body }: Draft): readonly string[] {
  return factsOf(`${subject}\n${body}`).numbers;
}

function bare(fact: string): string {
  return fact.replace(/[.,:;'’/-]+$/u, '').replace(/['’]s$/u, '');
}
