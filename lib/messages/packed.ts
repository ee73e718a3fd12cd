import type { Draft, Field, Report, Span } from '../engine/types';

/** Anything that a report found at a place of the draft. */
interface Found {
  readonly span: Span;
  readonly quote?: string;
  readonly message?: string;
}

/** What several of them share. */
interface Kind<T extends Found> {
  readonly field: Field;
  /** The message, cut where it quotes the draft; absent where there is none. */
  readonly says?: readonly string[];
  readonly quotes: boolean;
  readonly rest: Omit<T, keyof Found>;
}

interface Packed<T extends Found> {
  readonly kinds: readonly Kind<T>[];
  /** Three numbers each, in reading order: which kind, start, end. */
  readonly places: readonly number[];
}

const LISTS = ['diagnostics', 'strengths', 'asks'] as const;
type Lists = Pick<Report, (typeof LISTS)[number]>;

/**
 * A report on its way from the background to the page. What its flags share is sent once, and the words of the draft, which
 * the page has, not at all: four hundred flags are 15 KB and not 150, at each key press.
 */
export type PackedReport = Omit<Report, keyof Lists> & {
  readonly [List in keyof Lists]: Packed<Report[List][number]>;
};

export function packReport(report: Report): PackedReport {
  const { diagnostics, strengths, asks, ...rest } = report;
  return { ...rest, diagnostics: pack(diagnostics), strengths: pack(strengths), asks: pack(asks) };
}

/** The report again, of the same draft. */
export function unpackReport(packed: PackedReport, draft: Draft): Report {
  const { diagnostics, strengths, asks, ...rest } = packed;
  return {
    ...rest,
    diagnostics: unpack(diagnostics, draft),
    strengths: unpack(strengths, draft),
    asks: unpack(asks, draft),
  };
}

function pack<T extends Found>(found: readonly T[]): Packed<T> {
  const kinds: Kind<T>[] = [];
  const known = new Map<string, number>();
  const places = found.flatMap(({ span, quote, message, ...rest }) => {
    const says = message === undefined ? {} : { says: quote ? message.split(quote) : [message] };
    const kind: Kind<T> = { field: span.field, ...says, quotes: quote !== undefined, rest };
    const key = JSON.stringify(kind);
    const at = known.get(key) ?? kinds.push(kind) - 1;
    known.set(key, at);
    return [at, span.start, span.end];
  });
  return { kinds, places };
}

function unpack<T extends Found>({ kinds, places }: Packed<T>, draft: Draft): T[] {
  const found: T[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const [kind = 0, start = 0, end = 0] = places.slice(at, at + 3);
    const { field, says, quotes, rest } = kinds[kind] as Kind<T>;
    const quote = draft[field].slice(start, end);
    const words = { ...(quotes ? { quote } : {}), ...(says ? { message: says.join(quote) } : {}) };
    found.push({ ...rest, ...words, span: { field, start, end } } as unknown as T);
  }
  return found;
}
