import type { Judge, Judged } from '../judged';
import { applyEdits } from '../rewrite/edits';
import { raisesNone } from '../rewrite/verify';
import type { Draft, TextEdit } from '../types';
import { shared, stemsOf } from '../weigh/echo';

/** Where a subject line falls apart: "Guarding proposal – THIRD ATTEMPT". */
const JOINTS = /\s+[-–—|]+\s+|\s*[:|/]\s+|\s*[()]\s*|[?!.]+\s+|,\s+/u;
/** Only says that it was sent before. */
const THREAD = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i;
/** "Third try about the sprinklers". */
const TRIES =
  /^(?:\p{L}+ |\d\p{L}+ ){0,2}(?:try|attempt|reminder|e-?mail|note|letter|message|word)s? (?:about|on|re|regarding|for) (?:(?:the|your|our) )?/iu;
/** Half a phrase: "before price increase", "for you". */
const HANGS =
  /^(?:for|of|to|and|or|but|with|in|on|at|by|from|before|after|until|re|fwd?|your|my|our)\b|\b(?:for|of|to|and|or|with|in|on|at|by|from|the|a)$/i;

/** "RE: Guarding proposal – THIRD ATTEMPT" -> "Guarding proposal". A line that fits every letter says nothing: none is put there. */
export function plainLine(draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const lower = /^\p{Ll}/u.test(draft.subject);
  for (const line of partsOf(draft)) {
    const newText = lower ? line.charAt(0).toLowerCase() + line.slice(1) : line;
    const edit: TextEdit = { span: { field: 'subject', start: 0, end: draft.subject.length }, newText };
    const after = judge(applyEdits(draft, [edit]), true);
    const pressed = after.findings.some((f) => f.sentence.field === 'subject' && f.rule.lens === 'pressure');
    if (!pressed && after.report.score >= judged.report.score && raisesNone(judged, after, edit)) return edit;
  }
  return undefined;
}

/** The parts of a subject line that the letter comes back to, the one that says most first. */
function partsOf({ subject, body }: Draft): readonly string[] {
  const letter = stemsOf(body);
  return subject
    .replace(THREAD, '')
    .replace(TRIES, '')
    .split(JOINTS)
    .map((part) =>
      part
        .replace(THREAD, '')
        .replace(/[?!.,\s]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== subject && part.length > 3 && !HANGS.test(part) && !/[[\]{}]/.test(part))
    .map((part) => ({ part, echoes: shared(stemsOf(part), letter) }))
    .filter(({ echoes }) => echoes > 0)
    .sort((a, b) => b.echoes - a.echoes)
    .map(({ part }) => part.charAt(0).toUpperCase() + part.slice(1));
}
