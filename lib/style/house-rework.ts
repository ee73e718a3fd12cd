import { applyEdits, editsBetween } from '../engine/rewrite/edits';
import type { Context, Diagnostic, Draft, Fix, Report, Rework, ReworkStep } from '../engine/types';

/** The parts of a house engine that a rework is put together from. */
interface Parts {
  check(draft: Draft, context: Context): Report;
  /** What a house rule offers for its own flag. */
  fixes(draft: Draft, context: Context, diagnostic: Diagnostic): readonly Fix[];
  rework(draft: Draft, context: Context): Pick<Rework, 'edits' | 'steps'>;
}

/** Each change leaves fewer flags: never reached, it only makes sure that nothing runs on. */
const MOST_STEPS = 80;

/** House words first, as a manager wrote them, then the rewrites of the core, until neither changes anything more. */
export function reworkHouse(draft: Draft, context: Context, { check, fixes, rework }: Parts): Rework {
  const were = check(draft, context).diagnostics.length;
  const steps: ReworkStep[] = [];
  let now = draft;
  for (let before = -1; steps.length > before && steps.length < MOST_STEPS; ) {
    before = steps.length;
    for (let fixed = houseStep(now); fixed && steps.length < MOST_STEPS; fixed = houseStep(now)) {
      now = fixed.draft;
      steps.push(fixed.step);
    }
    const more = rework(now, context);
    now = applyEdits(now, more.edits);
    steps.push(...more.steps);
  }
  return {
    draft: now,
    edits: editsBetween(draft, now),
    steps,
    left: check(now, context).diagnostics.length,
    were,
  };

  function houseStep(from: Draft): { readonly draft: Draft; readonly step: ReworkStep } | undefined {
    for (const diagnostic of check(from, context).diagnostics) {
      const fix = fixes(from, context, diagnostic)[0];
      if (!fix) continue;
      const { kind, title, why } = fix;
      return { draft: applyEdits(from, fix.edits), step: { ruleId: diagnostic.ruleId, kind, title, why } };
    }
    return undefined;
  }
}
