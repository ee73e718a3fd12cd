import type { Finding } from './diagnose';
import type { Reading } from './reading';
import type { Draft, Report } from './types';

/** A draft as the engine reads and judges it. */
export interface Judged {
  readonly reading: Reading;
  /** Those of `report.diagnostics`, in the same order. */
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** Judges a draft; `sells`: it is known to be a sales message, whatever is left of it. */
export type Judge = (draft: Draft, sells: boolean) => Judged;

/** As many as one flag's rewrites are tried in, and some. */
const MOST_KEPT = 24;

/** Drafts are judged more than once, as flags of one sentence may be mended alike: the last few are kept. */
export function keeping(judge: Judge): Judge {
  const kept = new Map<string, Judged>();
  return (draft, sells) => {
    const key = `${sells}\n${draft.subject}\n${draft.body}`;
    const judged = kept.get(key) ?? judge(draft, sells);
    // Last in, last out.
    kept.delete(key);
    kept.set(key, judged);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return judged;
  };
}
