/** The saved pages, their key, and how a reading of them is scored. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { factsOf } from '../../lib/brief/facts/extract';
import { readPage } from '../../lib/brief/page/read';
import type { Empty, Fact, FactKind, PageFacts, PageText } from '../../lib/brief/types';

export interface Key {
  readonly file: string;
  readonly url: string;
  readonly company: string;
  readonly person?: string;
  readonly empty?: Empty;
  readonly facts: readonly { readonly kinds: readonly FactKind[]; readonly says: string }[];
  /** Sentences that are right to bring and right to leave. */
  readonly may?: readonly string[];
}

const folder = new URL('../fixtures/pages/', import.meta.url);
export const TODAY = '2026-11-22';

export const keys: readonly Key[] = JSON.parse(readFileSync(new URL('key.json', folder), 'utf8'));

/** Set aside while the first reader was built: their first score is told in the README of the pages. */
export const heldOut = ['02', '04', '06', '08', '10', '12', '14', '19', '21', '29'];
export const isHeldOut = ({ file }: Key): boolean => heldOut.includes(file.slice(0, 2));

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

export function pageTextOf({ file, url }: Key): PageText {
  return readPage(documentOf(readFileSync(new URL(file, folder), 'utf8')), url);
}

export function readingOf(key: Key): PageFacts {
  return factsOf(pageTextOf(key), TODAY);
}

export interface Score {
  readonly right: number;
  /** Brought, and not in the key. */
  readonly wrong: readonly string[];
  /** In the key, and not brought. */
  readonly missed: readonly string[];
}

/** A fact is right when the key has its sentence with its kind; a sentence brought twice is wrong once. */
export function scoreOf(key: Key, facts: readonly Fact[]): Score {
  const found = new Set<string>();
  const wrong: string[] = [];
  for (const fact of facts) {
    const entry = key.facts.find(({ says }) => fact.sentence.includes(says) && !found.has(says));
    if (entry?.kinds.includes(fact.kind)) found.add(entry.says);
    else if (!key.may?.some((says) => fact.sentence.includes(says)))
      wrong.push(`${key.file} ${fact.kind}: ${fact.sentence}`);
  }
  const missed = key.facts.filter(({ says }) => !found.has(says)).map(({ says }) => `${key.file} ${says}`);
  return { right: found.size, wrong, missed };
}
