import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import { oncePer } from '../once';
import type { Reading, Sentence } from '../reading';
import type { Lens, TextEdit } from '../types';

/** Flags of some sort. */
type Flags = (finding: Finding) => boolean;
const ANY: Flags = () => true;
const WARNING: Flags = ({ rule }) => rule.severity === 'warning';

/**
 * Is the draft better for the edit? What is new in it carries no flag of the lens and none that the old words did not
 * carry; nothing is newly flagged elsewhere; and the score is not lower.
 */
export function clears(before: Judged, after: Judged, edit: TextEdit, lens: Lens): boolean {
  return improves(before, after, edit, (f) => f.rule.lens === lens, ANY);
}

/**
 * The same within a reworked letter: as the push goes, what stood in its shadow may be doubted for the first time, a subject
 * line that names the firm, say. That is no reason to keep the push.
 */
export function clearsInLetter(before: Judged, after: Judged, edit: TextEdit, lens: Lens): boolean {
  return improves(before, after, edit, (f) => f.rule.lens === lens, WARNING);
}

/**
 * Is the draft calmer for the edit? What is new in it may still be doubted, as it stands among what presses: no rule warns of
 * it, it is flagged for nothing that the old words were not flagged for, and nothing is newly warned of elsewhere.
 */
export function calms(before: Judged, after: Judged, edit: TextEdit): boolean {
  return improves(before, after, edit, WARNING, WARNING);
}

/** `here`: the flags that the new words may not carry at all; `elsewhere`: those that may not come up beside them. */
function improves(before: Judged, after: Judged, edit: TextEdit, here: Flags, elsewhere: Flags): boolean {
  if (after.report.score < before.report.score) return false;
  const stayed = stayedIn(after, before, edit);
  const kept = new Set(stayed.values());
  const had = new Set(before.findings.filter((f) => !kept.has(f.sentence)).map((f) => f.rule.lens));
  return (
    after.findings.every((f) => stayed.has(f.sentence) || (!here(f) && had.has(f.rule.lens))) &&
    raisesNoneOf(elsewhere, before, after, stayed)
  );
}

/** Sentences that the edit leaves as they are carry no flag that they did not carry before: not even one that is weighed. */
export function raisesNone(before: Judged, after: Judged, edit: TextEdit): boolean {
  return raisesNoneOf(ANY, before, after, stayedIn(after, before, edit));
}

/** Sentences that the edit leaves as they are carry no warning that they did not carry before. */
export function raisesNoWarning(before: Judged, after: Judged, edit: TextEdit): boolean {
  return raisesNoneOf(WARNING, before, after, stayedIn(after, before, edit));
}

function raisesNoneOf(flags: Flags, before: Judged, after: Judged, stayed: ReadonlyMap<Sentence, Sentence>): boolean {
  const had = before.findings.filter(flags);
  return after.findings.filter(flags).every(({ rule, sentence }) => {
    const was = stayed.get(sentence);
    return !was || had.some((b) => b.sentence === was && b.rule.lens === rule.lens);
  });
}

/** Every sentence that stands outside the edit, word for word, with what it was before. */
function stayedIn(after: Judged, before: Judged, { span, newText }: TextEdit): ReadonlyMap<Sentence, Sentence> {
  const shift = newText.length - (span.end - span.start);
  const old = placesOf(before.reading);
  const out = new Map<Sentence, Sentence>();
  for (const s of after.reading.content) {
    const behind = s.field === span.field && s.start >= span.start + newText.length;
    const was = old[s.field].get(behind ? s.start - shift : s.start);
    if (was?.text === s.text && !touches(was, span)) out.set(s, was);
  }
  return out;
}

/** The sentences by field and place: of one draft, however many rewrites of it are judged. */
const placesOf = oncePer(({ content }: Reading) => {
  const places = { subject: new Map<number, Sentence>(), body: new Map<number, Sentence>() };
  for (const s of content) places[s.field].set(s.start, s);
  return places;
});

function touches(s: Sentence, span: TextEdit['span']): boolean {
  return s.field === span.field && s.start < span.end && s.end > span.start;
}
