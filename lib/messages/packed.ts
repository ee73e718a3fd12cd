import type { Draft, Field, Report, Span } from '../engine/types';

/** Anything that a report found at a place of the draft. */
interface Found {
  readonly span: Span;
  readonly quote?: string;
  readonly message?: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** What several of them share. */
interface Kind {
  readonly field: Field;
  /** The message, cut where it quotes the draft; absent where there is none. */
  readonly says?: readonly string[];
  readonly quotes: boolean;
  readonly rest: Properties;
}

interface Packed {
  readonly kinds: readonly Kind[];
  /** Three numbers each, in reading order: which kind, start, end. */
  readonly places: readonly number[];
}

const LISTS = ['diagnostics', 'strengths', 'asks'] as const;
type Lists = Pick<Report, (typeof LISTS)[number]>;

/**
 * A report on its way from the background to the page. What its flags share is sent once, and the words of the draft, which
 * the page has, not at all: four hundred flags are 15 KB and not 150, at each key press.
 */
export type PackedReport = Omit<Report, keyof Lists> & { readonly [List in keyof Lists]: Packed };

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

function pack(found: readonly Found[]): Packed {
  const kinds: Kind[] = [];
  // Compared field by field: to know them by their JSON takes four times as long, at each key press.
  const places = found.flatMap((one) => {
    const known = kinds.findIndex((kind) => isOf(kind, one));
    const at = known < 0 ? kinds.push(kindOf(one)) - 1 : known;
    return [at, one.span.start, one.span.end];
  });
  return { kinds, places };
}

function kindOf({ span, quote, message, ...rest }: Found): Kind {
  const says = message === undefined ? {} : { says: quote ? message.split(quote) : [message] };
  return { field: span.field, ...says, quotes: quote !== undefined, rest };
}

/** Whether it comes out the same when it is packed as this kind. */
function isOf({ field, says, quotes, rest }: Kind, one: Found): boolean {
  const all = one as Found & Properties;
  for (const name in rest) if (!isSame(rest[name], all[name])) return false;
  for (const name in all) if (!(name in rest || name in OWN)) return false;
  const { span, quote, message } = one;
  return span.field === field && quotes === (quote !== undefined) && says?.join(quote) === message;
}

/** What is no matter of a kind. */
const OWN: Record<keyof Found, true> = { span: true, quote: true, message: true };

/** Values are plain data. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

function unpack<T extends Found>({ kinds, places }: Packed, draft: Draft): T[] {
  const found: T[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const { field, says, quotes, rest } = kinds[places[at] as number] as Kind;
    const span: Span = { field, start: places[at + 1] as number, end: places[at + 2] as number };
    const quote = draft[field].slice(span.start, span.end);
    const words: Found = quotes ? { span, quote } : { span };
    found.push(Object.assign(words, says && { message: says.join(quote) }, rest) as Found as T);
  }
  return found;
}
