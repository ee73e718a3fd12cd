import type { Judged } from '../judged';
import { oncePer } from '../once';
import type { Reading, Sentence } from '../reading';
import type { Lens, TextEdit } from '../types';

/**
 * Is the draft better for the edit? What is new in it carries no flag of the lens and none that the old words did not
 * carry; nothing is newly flagged elsewhere; and the score is not lower.
 */
export function clears(
  before: Judged,
  after: Judged,
  edit: TextEdit,
  lens: Lens,
  raises: typeof raisesNone = raisesNone,
): boolean {
  if (after.report.score < before.report.score) return false;
  const stayed = stayedIn(after, before, edit);
  const now = after.findings.filter((f) => !stayed.has(f.sentence));
  if (now.some((f) => f.rule.lens === lens)) return false;
  const kept = new Set(stayed.values());
  const had = new Set(before.findings.filter((f) => !kept.has(f.sentence)).map((f) => f.rule.lens));
  return now.every((f) => had.has(f.rule.lens)) && raises(before, after, edit, stayed);
}

/**
 * The same within a reworked letter: as the push goes, what stood in its shadow may be doubted for the first time, a subject
 * line that names the firm, say. That is no reason to keep the push.
 */
export function clearsInLetter(before: Judged, after: Judged, edit: TextEdit, lens: Lens): boolean {
  return clears(before, after, edit, lens, raisesNoWarning);
}

/**
 * Is the draft calmer for the edit? What is new in it may still be doubted, as it stands among what presses: no rule warns of
 * it, it is flagged for nothing that the old words were not flagged for, and nothing is newly flagged elsewhere.
 */
export function calms(before: Judged, after: Judged, edit: TextEdit): boolean {
  if (after.report.score < before.report.score) return false;
  const stayed = stayedIn(after, before, edit);
  const kept = new Set(stayed.values());
  const had = new Set(before.findings.filter((f) => !kept.has(f.sentence)).map((f) => f.rule.lens));
  return (
    after.findings.every((f) => stayed.has(f.sentence) || (f.rule.severity !== 'warning' && had.has(f.rule.lens))) &&
    raisesNoWarning(before, after, edit, stayed)
  );
}

/** Sentences that the edit leaves as they are carry no flag that they did not carry before: not even one that is weighed. */
export function raisesNone(
  before: Judged,
  after: Judged,
  edit: TextEdit,
  stayed: ReadonlyMap<Sentence, Sentence> = stayedIn(after, before, edit),
): boolean {
  return after.findings.every(({ rule, sentence }) => {
    const was = stayed.get(sentence);
    return !was || before.findings.some((b) => b.sentence === was && b.rule.lens === rule.lens);
  });
}

/** Sentences that the edit leaves as they are carry no warning that they did not carry before. */
export function raisesNoWarning(
  before: Judged,
  after: Judged,
  edit: TextEdit,
  stayed: ReadonlyMap<Sentence, Sentence> = stayedIn(after, before, edit),
): boolean {
  return after.findings.every(({ rule, sentence }) => {
    const was = stayed.get(sentence);
    if (!was || rule.severity !== 'warning') return true;
    return before.findings.some(
      (b) => b.sentence === was && b.rule.lens === rule.lens && b.rule.severity === 'warning',
    );
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
