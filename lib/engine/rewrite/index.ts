import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import { firstInBody, type Reading } from '../reading';
import type { Draft, Fix, Lens, TextEdit } from '../types';
import { shared, stemsOf } from '../weigh/echo';
import { applyEdits, removal, replacement } from './edits';
import { invents } from './facts';
import { heardIn, mayPropose } from './gates';
import { inRegister } from './register';
import { rewriters } from './rewriters';
import type { Case, Proposal, Rewriter } from './types';
import { clears } from './verify';
import { greetingIn } from './words/greeting';
import { hurriedBeside } from './words/hurried';
import { leans } from './words/leans';
import { tellsTime } from './words/time';
import { small } from './words/verbatim';

/** More than three choices are work, not help. */
const MOST_FIXES = 3;

/** Judges a changed draft by the same style, without rewriting it in turn. */
export type Recheck = (changed: Draft) => Judged;

/** Is the draft better for the edit that was to clear a flag of the lens? */
export type Passes = (before: Judged, after: Judged, edit: TextEdit, lens: Lens) => boolean;

/**
 * The rewrites for one flag that the coach itself would pass, best first: each is applied and judged again. What
 * fails is not offered.
 */
export function fixesFor(
  finding: Finding,
  before: Judged,
  recheck: Recheck,
  families: readonly Rewriter[] = rewriters,
  passes: Passes = clears,
): readonly Fix[] {
  const flagged = new Set(before.findings.map((f) => f.sentence));
  const flag: Case = { ...finding, reading: before.reading, flagged };
  const heard = heardIn(flag.sentence.text);
  const fixes: Fix[] = [];
  for (const rewriter of families) {
    if (fixes.length === MOST_FIXES) break;
    if (rewriter.lastResort && fixes.length > 0) continue;
    if (!mayPropose(rewriter, heard) || !rewriter.fits(flag)) continue;
    const fix = firstVerified(rewriter, flag, before, recheck, passes);
    if (fix && !fixes.some((f) => f.edits[0]?.newText === fix.edits[0]?.newText)) fixes.push(fix);
  }
  return fixes;
}

/** Families differ in spirit; within one, the first wording that holds is enough. */
function firstVerified(
  rewriter: Rewriter,
  flag: Case,
  before: Judged,
  recheck: Recheck,
  passes: Passes,
): Fix | undefined {
  const { draft } = flag.reading;
  for (const proposal of rewriter.propose(flag)) {
    const edit = editOf(proposal, flag);
    if (!edit) continue;
    if (invents(edit, flag.reading)) continue;
    const changed = applyEdits(draft, [edit]);
    if (changed.body.trim() === '') continue;
    if (edit.newText !== '' && !standsThere(edit, flag)) continue;
    if (passes(before, recheck(changed), edit, flag.rule.lens))
      return { kind: rewriter.kind, title: rewriter.title, why: rewriter.why, edits: [edit] };
  }
  return undefined;
}

/** New words that can be read where they stand, and lose nothing that is owed. */
function standsThere(edit: TextEdit, flag: Case): boolean {
  return (
    !isBroken(edit, flag) &&
    !leavesHanging(edit, flag.reading) &&
    !hidesPrice(edit, flag) &&
    !losesSentence(edit, flag.reading) &&
    !asksUnnamed(edit, flag) &&
    !hurriedBeside(edit, flag.reading)
  );
}

/** A phrase was cut within: "a team of would help", "do your any project", "come along, please let them know?" */
const BROKEN =
  /\b(?:of|with|for|from|at|the|an?|your|our|my) (?:be|would|could|is|are)\b|\b(?:out|and|or) be\b|\b(?:your|our|my|the) (?:any|some|every)\b|, (?:please|kindly)\b[^?!.]*\?|\b(?:until|before|by|within) (?:if|and|or|but)\b|\b(?:an? )(?:providing|offering|supplying|selling|exporting|manufacturing|producing|seeking)\b|^if you['’]d like, s?he can\b|\b\d{1,2}-\d{1,2}\.$|, (?:what['’]s|which one|who['’]s|how['’]s)\b[^?,]*\.$|\b(\p{L}{4,}),? \1\b|\b(?:a|an|the) (?:please|kindly|at|of|for|with|from|by|to|in) |^(hi|hello|hey|dear) .*[.\]] \2 |sss\b|\bso be of\b|\bfee of [^?]*\bshould\b|\bhow does (?:from|at|up)\b|^(?:would|if) (?:free|full) \p{L}+ (?:be|change|make|would)\b|\b(?:why|how) \p{L}+ (?:is|are)[?.]$/iu;

/** Read as it will stand: an edit holds only what changes. Who wrote so himself is not corrected. */
function isBroken({ span, newText }: TextEdit, { sentence, reading: { draft } }: Case): boolean {
  const text = draft[span.field];
  const start = Math.min(sentence.start, span.start);
  const end = Math.max(sentence.end, span.end);
  const stands = text.slice(start, span.start) + newText + text.slice(span.end, end);
  return BROKEN.test(stands) && !BROKEN.test(text.slice(start, end));
}

/** Who has not said yet who writes asks nothing in place of it. */
function asksUnnamed(edit: TextEdit, { rule, reading }: Case): boolean {
  const { span, newText } = edit;
  if (span.field !== 'body' || !newText.includes('?')) return false;
  const first = firstInBody(reading);
  if (rule.kind !== 'introduction' && !(rule.lens === 'me-focus' && first && span.start <= first.start)) return false;
  return !keepsHalf(edit, reading.draft);
}

/** "He is at the plant on Tuesday": where the next sentence leans on what goes, half of its words at least must stay. */
function leavesHanging(edit: TextEdit, { draft, sentences }: Reading): boolean {
  const { span, newText } = edit;
  const next = sentences.find((s) => s.field === span.field && s.start >= span.end);
  // The items below told more of what goes.
  if (next?.item && next.lead && next.lead.start >= span.start && !/:\s*$/.test(newText)) return true;
  if (!next || next.zone === 'signature') return false;
  // "After that it is £3,800": the day that is meant must stay.
  const old = draft[span.field].slice(span.start, span.end);
  if (SINCE_THEN.test(next.text) && tellsTime(old) && !tellsTime(newText)) return true;
  if (!leans(next)) return false;
  // "Would you like to have it?": asked whether they want it, they need not be asked again.
  if (/\?\s*$/.test(newText) && /\?\s*$/.test(next.text)) return true;
  return !keepsHalf(edit, draft);
}

const SINCE_THEN =
  /^(?:after (?:that|then|this)|before (?:that|then)|until then|by then|not (?:next|this|tomorrow))\b/i;

/** A chat line that runs on, or a list of short statements: what stands beside the flagged part must not go unsaid. */
function losesSentence({ span, newText }: TextEdit, { draft }: Reading): boolean {
  const old = draft[span.field].slice(span.start, span.end);
  if (span.field !== 'body' || old.includes('\n')) return false;
  const parts = old.split(/(?<=[\p{Ll}\d)][.!?]+)\s+(?=\S)/u).filter((part) => stemsOf(part).size > 1);
  const said = stemsOf(newText);
  return parts.length > 1 && parts.some((part) => stemsOf(part).size > FEW_STEMS && shared(stemsOf(part), said) === 0);
}

/** With fewer, a part is a greeting or a sigh. */
const FEW_STEMS = 3;

/** Do the new words say half of what the old ones are about? */
function keepsHalf({ span, newText }: TextEdit, draft: Draft): boolean {
  const old = stemsOf(draft[span.field].slice(span.start, span.end));
  return shared(old, stemsOf(newText)) * 2 >= old.size;
}

/** A price that was told is a fact: what takes its place tells it too, or offers one that is made for them. */
function hidesPrice({ span, newText }: TextEdit, { rule, reading: { draft } }: Case): boolean {
  if (rule.lens !== 'me-focus' || rule.kind === 'wish' || span.field === 'subject') return false;
  const old = draft[span.field].slice(span.start, span.end);
  // A list of goods is asked about as a whole.
  return !old.includes('\n') && PRICE.test(old) && !PRICE.test(newText) && !TELLS.test(newText);
}

/** Millions and thousands are turnovers, no prices. */
const PRICE = /[$€£₹] ?\d[\d.,]*(?![\d.,]| ?(?:k|m|bn|million)\b)|\d ?(?:[$€£]|eur\b|usd\b|gbp\b)/i;
const TELLS = /\b(?:prices? for|free|rates?|fees?)\b/i;

/** A proposal in the rep's own register, as an edit; none if it changes nothing. */
function editOf(proposal: Proposal, { sentence, reading: { draft } }: Case): TextEdit | undefined {
  const wide = typeof proposal === 'string' ? undefined : proposal;
  const first = wide?.first ?? sentence;
  const { end } = wide?.last ?? sentence;
  const old = draft[first.field].slice(first.start, end);
  const text = wide ? wide.text : String(proposal);
  const isEnd = first.field === 'body' && draft.body.slice(end).trim() === '';
  const said = inRegister(first.field === 'body' ? withGreeting(text, old) : text, old, draft);
  const words = isEnd ? signedAs(said, old) : said;
  if (words === old) return undefined;
  if (words === '') return removal({ field: first.field, start: first.start, end }, draft);
  return replacement({ field: first.field, start: first.start, text: old }, words);
}

function withGreeting(text: string, old: string): string {
  if (text === '') return text;
  const greeting = greetingIn(old);
  // A name keeps its capital behind the greeting too.
  const named = old.slice(1).includes(` ${/^\p{L}+/u.exec(text)?.[0] ?? ' '}`);
  return greeting && !text.startsWith(greeting) ? greeting + (named ? text : small(text)) : text;
}

/** "… lock yours in. – Tyler, HelioPeak": a chat line that is signed stays signed. */
const SIGNED = /(?<=\S)\s+[–—-] ?\p{Lu}[\p{L}'’.-]*(?:,? [\p{L}&'’.-]+){0,5}$/u;

function signedAs(text: string, old: string): string {
  const name = SIGNED.exec(old)?.[0];
  return name && !text.endsWith(name.trim()) ? `${text}${name}`.trim() : text;
}
