import type { Finding } from '../diagnose';
import type { Judge, Judged } from '../judged';
import { applyEdits } from '../rewrite/edits';
import { raisesNone } from '../rewrite/verify';
import { turned } from '../rewrite/words/questions';
import type { Draft, TextEdit } from '../types';

const ASKING = ['A question for you', 'One question'];
const TELLING = ['A note for you', 'A few lines for you'];

/** "Closing your file?" has nothing in it to keep: a plain line in its place, that promises what the letter holds. */
export function plainLine({ sentence }: Finding, draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const lower = /^\p{Ll}/u.test(draft.subject);
  const lines = [...(draft.body.includes('?') ? turned(ASKING, sentence.text) : []), ...turned(TELLING, sentence.text)];
  for (const line of lines) {
    const newText = lower ? line.charAt(0).toLowerCase() + line.slice(1) : line;
    const edit: TextEdit = { span: { field: 'subject', start: 0, end: draft.subject.length }, newText };
    const after = judge(applyEdits(draft, [edit]), true);
    const clear = after.findings.every((f) => f.sentence.field !== 'subject');
    if (clear && after.report.score >= judged.report.score && raisesNone(judged, after, edit)) return edit;
  }
  return undefined;
}
