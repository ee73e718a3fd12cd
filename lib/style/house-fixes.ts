import { read } from '../engine/reading';
import type { Context, Diagnostic, Draft, Fix, Lens, Report } from '../engine/types';
import { maskDraft } from './mask';
import type { Merged } from './merge';
import { hitsOf } from './runtime/find';
import { pageOf } from './runtime/reading';
import { applied, editFor, suggestionsFor } from './suggest';

type Rules = Pick<Merged, 'house' | 'accept'>;

/** What a house rule itself offers for its flag: only what the whole of the coach passes. */
export function houseFixes(
  merged: Rules,
  draft: Draft,
  context: Context,
  { ruleId, span }: Pick<Diagnostic, 'ruleId' | 'span'>,
  check: (draft: Draft, context: Context) => Report,
): readonly Fix[] {
  const rule = merged.house.find(({ compiled }) => compiled.id === ruleId)?.compiled;
  if (!rule || (rule.suggest.length === 0 && rule.body.kind !== 'swap')) return [];
  const { masked } = maskDraft(draft, merged.accept);
  const hit = hitsOf(rule, pageOf(read(masked, context))).find(
    ({ line, range }) => line.field === span.field && line.start + range.start === span.start,
  );
  if (!hit) return [];
  const judged = (d: Draft) => verdict(merged, d, context, check(d, context));
  const before = judged(draft);
  return suggestionsFor(rule, hit).flatMap((text): readonly Fix[] => {
    const edit = editFor(hit, text, draft);
    const changed = applied(draft, edit);
    if (changed.body.trim() === '' || !clears(ruleId, before, judged(changed))) return [];
    const title = text === '' ? 'Leave it out' : 'Say it the house way';
    return [{ kind: text === '' ? 'trim' : 'reframe', title, why: rule.why, edits: [edit] }];
  });
}

/** What stands against a draft: house rules with all that they flag, also where another rule speaks for the sentence. */
interface Verdict {
  readonly house: ReadonlyMap<string, number>;
  readonly core: ReadonlyMap<Lens, number>;
}

function verdict({ house, accept }: Rules, draft: Draft, context: Context, report: Report): Verdict {
  const page = pageOf(read(maskDraft(draft, accept).masked, context));
  const core = new Map<Lens, number>();
  for (const { ruleId, lens } of report.diagnostics) {
    if (!house.some(({ compiled }) => compiled.id === ruleId)) core.set(lens, (core.get(lens) ?? 0) + 1);
  }
  return { house: new Map(house.map(({ compiled }) => [compiled.id, hitsOf(compiled, page).length])), core };
}

/** The rule flags less; no other house rule flags more, and no lens of the core. */
function clears(ruleId: string, before: Verdict, after: Verdict): boolean {
  const less = (after.house.get(ruleId) ?? 0) < (before.house.get(ruleId) ?? 0);
  const noMore = <K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>) =>
    [...a].every(([k, n]) => n <= (b.get(k) ?? 0));
  return less && noMore(after.house, before.house) && noMore(after.core, before.core);
}
