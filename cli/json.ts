import { inFile, position } from './position';
import type { Checked } from './types';

/** One element of `--format json`. Offsets are UTF-16 code units into the file. */
export function toJson(checked: Checked) {
  const { file, text, report } = checked;
  return {
    file,
    score: report.score,
    ...(report.quiet && { quiet: report.quiet }),
    diagnostics: report.diagnostics.map((d) => {
      const span = inFile(checked, d.span);
      return {
        rule: d.ruleId,
        lens: d.lens,
        severity: d.severity,
        field: d.span.field,
        ...span,
        ...position(text, span.start),
        text: d.quote,
        message: d.message,
        why: d.why,
        fixes: d.fixes.map((f) => ({
          title: f.title,
          kind: f.kind,
          edits: f.edits.map((e) => ({ ...inFile(checked, e.span), newText: e.newText })),
        })),
      };
    }),
    strengths: report.strengths.map((s) => ({ ...inFile(checked, s.span), kind: s.kind, message: s.message })),
    asks: report.asks.map((a) => ({ ...inFile(checked, a.span), rung: a.rung, earned: a.earned, credits: a.credits })),
    principles: report.principles,
    failures: report.failures,
  };
}
