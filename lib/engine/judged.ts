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
