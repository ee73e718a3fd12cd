export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky?: number;
}
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly note: string;
  readonly output: string;
}
export function countVitest(report: unknown): Counts;
export function countPlaywright(report: unknown): Counts;
export function settle(run: { code: number; output: string }, counts: Counts): Outcome;
