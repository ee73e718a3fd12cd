import type { Finding } from '../diagnose';
import type { Reading } from '../reading';
import type { Diagnostic, Draft, Fix, Lens, Report, TextEdit } from '../types';
import { applyEdits, removal, replacement } from './edits';
import { inRegister } from './register';
import { rewriters } from './rewriters';
import type { Case, Proposal, Rewriter } from './types';

/** More than three choices are work, not help. */
const MOST_FIXES = 3;

/** Judges a changed draft by the same style, without rewriting it in turn. */
export type Recheck = (changed: Draft) => Pick<Report, 'diagnostics' | 'score'>;

/**
 * The rewrites for one flag that the coach itself would pass, best first: each is applied and judged again. It must
 * clear its flag, raise no other and not lower the score; what fails is not offered.
 */
export function fixesFor(
  finding: Finding,
  reading: Reading,
  before: Pick<Report, 'diagnostics' | 'score'>,
  recheck: Recheck,
): readonly Fix[] {
  const flag: Case = { ...finding, reading };
  const fixes: Fix[] = [];
  for (const rewriter of rewriters) {
    if (fixes.length === MOST_FIXES) break;
    if (!rewriter.fits(flag)) continue;
    const fix = firstVerified(rewriter, flag, before, recheck);
    if (fix && !fixes.some((f) => f.edits[0]?.newText === fix.edits[0]?.newText)) fixes.push(fix);
  }
  return fixes;
}

/** Families differ in spirit; within one, the first wording that holds is enough. */
function firstVerified(
  rewriter: Rewriter,
  flag: Case,
  before: Pick<Report, 'diagnostics' | 'score'>,
  recheck: Recheck,
): Fix | undefined {
  const { reading } = flag;
  const { draft } = reading;
  for (const proposal of rewriter.propose(flag)) {
    const edit = editOf(proposal, flag);
    if (!edit) continue;
    const changed = applyEdits(draft, [edit]);
    if (changed.body.trim() === '') continue;
    if (clears(recheck(changed), before, flag))
      return { kind: rewriter.kind, title: rewriter.title, why: rewriter.why, edits: [edit] };
  }
  return undefined;
}

/** A proposal in the rep's own register, as an edit; none if it changes nothing. */
function editOf(proposal: Proposal, { sentence, reading: { draft } }: Case): TextEdit | undefined {
  const wide = typeof proposal === 'string' ? undefined : proposal;
  const first = wide?.first ?? sentence;
  const old = draft[first.field].slice(first.start, (wide?.last ?? sentence).end);
  const text = wide ? wide.text : String(proposal);
  const words = inRegister(first.field === 'body' ? withGreeting(text, old) : text, old, draft);
  if (words === old) return undefined;
  if (words === '')
    return removal({ field: first.field, start: first.start, end: (wide?.last ?? sentence).end }, draft);
  return replacement({ field: first.field, start: first.start, text: old }, words);
}

/** "Hi Victor – I help …": the greeting on the same line stays. */
const GREETING = /^(?:hi|hello|hey|dear|good morning|good afternoon)\b[^,.!?–—-]{0,30}(?:,|!| [–—-])\s+/i;

function withGreeting(text: string, old: string): string {
  const greeting = GREETING.exec(old)?.[0];
  return greeting && text !== '' && !text.startsWith(greeting) ? greeting + text : text;
}

/** The flag itself is gone, with nothing of its lens in its place, and no rule flags more than before. */
function clears(
  after: Pick<Report, 'diagnostics' | 'score'>,
  before: Pick<Report, 'diagnostics' | 'score'>,
  { rule }: Case,
): boolean {
  if (after.score < before.score || of(after, rule.lens) >= of(before, rule.lens)) return false;
  const counts = count(before.diagnostics);
  const now = count(after.diagnostics);
  if ((now.get(rule.id) ?? 0) >= (counts.get(rule.id) ?? 0)) return false;
  for (const [id, n] of now) if (n > (counts.get(id) ?? 0)) return false;
  return true;
}

function of({ diagnostics }: Pick<Report, 'diagnostics'>, lens: Lens): number {
  return diagnostics.filter((d) => d.lens === lens).length;
}

function count(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const d of diagnostics) out.set(d.ruleId, (out.get(d.ruleId) ?? 0) + 1);
  return out;
}
