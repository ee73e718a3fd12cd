import type { Sentence } from '../../reading';

/** The line that introduces the list, and its items. */
export function listAround(sentence: Sentence, all: readonly Sentence[]): readonly Sentence[] {
  const lead = sentence.item ? sentence.lead : sentence;
  const list = lead && /:\s*$/.test(lead.text) ? [lead] : [];
  for (let i = sentence.item ? firstItem(sentence, all) : sentence.index + 1; all[i]?.item; i++) {
    const item = all[i];
    if (item) list.push(item);
  }
  return list;
}

function firstItem(sentence: Sentence, all: readonly Sentence[]): number {
  let i = sentence.index;
  while (all[i - 1]?.item) i--;
  return i;
}

/** One line of a list: it may hold several sentences. */
export interface Entry {
  readonly text: string;
  readonly first: Sentence;
  readonly last: Sentence;
}

/** A list as a reader sees it, whatever its lines begin with. */
export interface Listed {
  /** "We offer:" or "Why choose us?" above it. */
  readonly lead?: Sentence;
  readonly entries: readonly Entry[];
}

/** Emoji and stars begin an item too. */
const MARK = /^[^\p{L}\p{N}\s"'“‘([{<$£€]/u;
const LEADS = /:\s*$|^(?:why|what) [^.?!]{2,40}\?\s*$/i;
/** A line without a mark is an item only where it is short and no sentence. */
const MOST_WORDS = 12;

type Lines = ReadonlyMap<number, readonly Sentence[]>;

/** The list that a sentence leads or stands in: marked lines, or short bare ones under a colon. */
export function listOf(sentence: Sentence, all: readonly Sentence[]): Listed | undefined {
  const lines = linesOf(all);
  const starts = LEADS.test(sentence.text) && lines.get(sentence.line)?.at(-1) === sentence && !sentence.item;
  const at = starts ? sentence.line + 1 : sentence.line;
  const mark = markOf(lines.get(at));
  if (mark === undefined) return undefined;
  const goesOn = (line: number) => {
    const is = markOf(lines.get(line));
    return is === mark && !(is === 'bare' && lines.get(line)?.some((s) => LEADS.test(s.text)));
  };
  if (!goesOn(at)) return undefined;
  let from = at;
  let to = at;
  while (!starts && goesOn(from - 1) && !(mark === 'bare' && isApart(lines.get(from)))) from--;
  while (goesOn(to + 1) && !(mark === 'bare' && isApart(lines.get(to + 1)))) to++;
  const above = lines.get(from - 1)?.at(-1);
  const lead = above && LEADS.test(above.text) ? above : undefined;
  if (mark === 'bare' && !(lead && /:\s*$/.test(lead.text))) return undefined;
  const entries: Entry[] = [];
  for (let line = from; line <= to; line++) entries.push(...entryOf(lines.get(line)));
  return { entries, ...(lead && { lead }) };
}

function linesOf(all: readonly Sentence[]): Lines {
  const lines = new Map<number, Sentence[]>();
  for (const s of all) {
    if (s.field !== 'body' || s.zone === 'greeting' || s.zone === 'signature') continue;
    const line = lines.get(s.line);
    if (line) line.push(s);
    else lines.set(s.line, [s]);
  }
  return lines;
}

function markOf(line: readonly Sentence[] | undefined): 'item' | 'marked' | 'bare' | undefined {
  const first = line?.[0];
  const last = line?.at(-1);
  if (!first || !last) return undefined;
  if (first.item) return 'item';
  if (MARK.test(first.text)) return 'marked';
  const words = (line ?? []).reduce((n, s) => n + s.is.words, 0);
  return words <= MOST_WORDS && !/[.?!]$/.test(last.text) ? 'bare' : undefined;
}

function isApart(line: readonly Sentence[] | undefined): boolean {
  return line?.[0]?.paragraphStart === true;
}

function entryOf(line: readonly Sentence[] | undefined): readonly Entry[] {
  const first = line?.[0];
  const last = line?.at(-1);
  return first && last ? [{ text: (line ?? []).map((s) => s.text).join(' '), first, last }] : [];
}

/** "Rigid box / drawer box / paper tube" under a colon: a list on one line. */
export function listOnLine(sentence: Sentence, all: readonly Sentence[]): Listed | undefined {
  const lead = all[sentence.index - 1];
  const parts = sentence.text.split(/\s[/|•·]\s|;\s/u);
  if (parts.length < FEWEST_PARTS || !lead || lead.line === sentence.line || !/:\s*$/.test(lead.text)) return undefined;
  return { lead, entries: parts.map((text) => ({ text, first: sentence, last: sentence })) };
}

const FEWEST_PARTS = 3;
