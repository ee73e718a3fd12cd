import type { Reading, Sentence } from '../reading';
import type { Draft, TextEdit } from '../types';
import { shared, stemsIn } from '../weigh/echo';

/** Would the page still look whole? Lists with their leads, brackets closed, no scrap on a line, nothing said twice. */
export function keepsShape(before: Reading, after: Reading, edits: readonly TextEdit[]): boolean {
  const { draft } = before;
  return (
    keepsLists(before, after) &&
    !edits.some((e) => CAVED.test(e.newText)) &&
    !after.content.some((s) => CAVED.test(s.text) && !before.content.some((old) => old.text === s.text)) &&
    keepsMarked(draft, after.draft) &&
    scraps(after.draft) <= scraps(draft) &&
    open(after.draft) <= open(draft) &&
    !edits.some(
      (e) => e.newText === '' && (tears(e, draft) || leadsOn(draft[e.span.field].slice(e.span.start, e.span.end))),
    ) &&
    !repeats(before, after)
  );
}

/**
 * A question cut to a statement, an adjective taken for a verb, a deed that is done offered: "…, which one should I put in.",
 * "are fully can book", "can set it up last night", "handy, handy", "If you let me set it up, just send it, I can …".
 */
const CAVED =
  /\bcan be \p{L}+[^.;!?]*\band will\b|\bcan do not\b|\b(?:has|have|had) can\b|\b(?:send|share|confirm) (?:your|the|my|our|me your)\.\s*$|\bwhich (?:one|day|time|of (?:them|these|the two))\.\s*$|\bcan \p{L}+\b[^.;!?]*\b(?:last (?:night|week|month|year)|yesterday|ago)\b|\b(\p{L}{3,}),? \1\b|\bif you let (?:me|us)\b[^.;!?]*, (?:just|please|send)\b|^(?:please|kindly)\b[^.;!?]*\bif you(?: would|['’]d) like[.!]?$|\b(?:which|what|when)(?: (?:one|time|day))? (?:should|shall|do|can) (?:i|we)\b[^?]*\.\s*$|\b(?:is|are|was|were) (?:\p{L}+ )?can \p{L}+|\b(?:be|is|are) gone\.\s*$|\bcan (?:keep|hold|reserve|book)\b[^.;!?]*\bsince\b/iu;

/** "I update you the price today:" is no line to take out alone. */
function leadsOn(gone: string): boolean {
  return /:\s*$/.test(gone);
}

/** "Our director, Dott.": more of the sentence comes behind it. */
const TITLE = /\b(?:Dott|Ing|Eng|Engr|Sig|Dipl|Mme|Herr|Hr|Fr)\.\s*$/u;

/** Begins in the middle of a word or an address, ".CN and .ASIA", or behind a title that belongs to a name. */
function tears({ span }: TextEdit, draft: Draft): boolean {
  const text = draft[span.field];
  return (
    /^\S[\p{L}\p{N}]/u.test(text.slice(Math.max(0, span.start - 1), span.start + 1)) ||
    TITLE.test(text.slice(Math.max(0, span.start - 8), span.start))
  );
}

/** Brackets and quotation marks that are opened and not closed, or the other way round. */
function open({ body }: Draft): number {
  const count = (mark: RegExp) => body.match(mark)?.length ?? 0;
  const off = (a: RegExp, b: RegExp) => Math.abs(count(a) - count(b));
  return off(/\(/g, /(?<![:;]-?)\)/g) + off(/\[/g, /\]/g) + off(/“/g, /”/g) + (count(/"/g) % 2);
}

/** Lines of which only a picture or a mark is left. */
function scraps({ body }: Draft): number {
  return body.split(/\r?\n/).filter((line) => /\S/.test(line) && !/[\p{L}\p{N}]/u.test(line) && !RULE.test(line))
    .length;
}
/** "-----": drawn on purpose. */
const RULE = /^\s*([-–—_=*~])(?:\s*\1)+\s*$/u;

const NEVER_TWICE = 3;

/** A new sentence that says what another one says: two offers of one quote. */
function repeats(before: Reading, after: Reading): boolean {
  const old = new Set(before.content.map((s) => s.text));
  return after.content.some((s) => {
    if (s.field !== 'body' || old.has(s.text)) return false;
    const stems = stemsIn(s);
    return after.content.some((other) => {
      if (other.index === s.index || other.field !== 'body') return false;
      const both = shared(stems, stemsIn(other));
      return both >= NEVER_TWICE && both * 4 >= Math.min(stems.size, stemsIn(other).size) * 3;
    });
  });
}

/** A line that a reader takes for an item: a mark, a picture or a number in front. */
const MARKED = /^\s*(?:[^\p{L}\p{N}\s"'“‘([{<$£€#@*_=~-]|\*\s|-\s)/u;
const LETTERED = /^\s*\(?(?:\d{1,2}|[A-Ha-h])\)?\s?(?:[.):]|[-–—])\s/u;
/** Asks for one of them. */
const CHOICE =
  /\bwhich (?:is it|one)\b|\b(?:a|the|your|right) (?:number|letter)\b|\b[a-c],? ?(?:[a-c],? ?)?or [a-c]\b|\b[1-3],? ?(?:[1-3],? ?)?or [1-4]\b|\bif it['’]s (?:[a-d]|\d)\b|\b(?:pick|choose) (?:one|a)\b/i;

/** Numbers and letters in front of lines stay all or go all, with the request to choose; a run of items keeps its lead. */
function keepsMarked({ body: before }: Draft, { body: after }: Draft): boolean {
  const lettered = (text: string) => text.split('\n').filter((line) => LETTERED.test(line)).length;
  const [had, has] = [lettered(before), lettered(after)];
  if (has < had && (has > 0 || CHOICE.test(after))) return false;
  const [were, are] = [runs(before), runs(after)];
  return were.led - are.led <= Math.max(0, were.all - are.all);
}

/** Runs of marked lines, and how many of them a line with a colon leads. */
function runs(body: string): { readonly all: number; readonly led: number } {
  let [all, led] = [0, 0];
  let previous = '';
  for (const line of body.split('\n').filter((l) => l.trim() !== '')) {
    if (MARKED.test(line) && !MARKED.test(previous)) {
      all++;
      if (/:\s*$/.test(previous)) led++;
    }
    previous = line;
  }
  return { all, led };
}

const NUMBERED = /^\s*\(?(?:\d{1,2}|[A-Ca-c])(?:[.):]| [-–])/;

function keepsLists(before: Reading, after: Reading): boolean {
  const orphan = (r: Reading) =>
    r.sentences.filter(
      (s) =>
        /:\s*$/.test(s.text) &&
        s.field === 'body' &&
        !s.item &&
        isLead(s, before) &&
        r.sentences[s.index + 1]?.item !== true,
    ).length;
  const numbered = (r: Reading) => r.sentences.filter((s) => s.item && NUMBERED.test(s.text)).length;
  const lost = numbered(before) - numbered(after);
  const led = (r: Reading) =>
    r.sentences.filter((s, i) => s.item && !r.sentences[i - 1]?.item && /:\s*$/.test(r.sentences[i - 1]?.text ?? ''))
      .length;
  const lists = (r: Reading) => r.sentences.filter((s, i) => s.item && !r.sentences[i - 1]?.item).length;
  if (led(before) - led(after) > lists(before) - lists(after)) return false;
  return orphan(after) === 0 && (lost === 0 || numbered(after) === 0);
}

/** It led a list before. */
function isLead({ text }: Sentence, { sentences }: Reading): boolean {
  const was = sentences.find((s) => s.text === text);
  return was !== undefined && sentences[was.index + 1]?.item === true;
}
