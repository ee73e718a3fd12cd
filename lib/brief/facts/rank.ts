import type { FactKind } from '../types';

/** How well a fact of a kind opens a conversation: what they are doing now before what they are. */
const OPENS: Readonly<Record<FactKind, number>> = {
  initiative: 1,
  event: 0.95,
  hiring: 0.85,
  goal: 0.85,
  challenge: 0.8,
  technology: 0.75,
  quote: 0.7,
  product: 0.55,
  person: 0.5,
  number: 0.45,
  place: 0.35,
};

/** Days between two days; none when one is not known. */
export function daysBetween(from: string | undefined, to: string): number | undefined {
  const days = (Date.parse(to) - Date.parse(from ?? '')) / 86_400_000;
  return Number.isFinite(days) ? days : undefined;
}

/** 0..1. Old news opens no conversation, nor does what was in the founding year; a name or a figure makes it theirs. */
export function rankOf(
  kind: FactKind,
  sentence: string,
  confidence: number,
  date: string | undefined,
  today: string,
): number {
  const age = daysBetween(date, today);
  const fresh = age === undefined ? 0.85 : age <= 120 ? 1 : age <= 365 ? 0.85 : age <= 730 ? 0.6 : 0.4;
  const past = /\b(?:founded|established|began|fondée?|gegründet|fundada)\b/i.test(sentence) ? 0.3 : 1;
  const exact = /\d|\s\p{Lu}/u.test(sentence.slice(1)) ? 1 : 0.85;
  return round(OPENS[kind] * confidence * fresh * past * exact);
}

export const round = (n: number): number => Math.round(n * 1000) / 1000;
