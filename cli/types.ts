import type { DraftFile } from '../lib/engine/file';
import type { Report } from '../lib/engine/types';

/** A file with what the coach says of it. */
export interface Checked {
  readonly file: string;
  readonly text: string;
  readonly offsets: DraftFile['offsets'];
  readonly report: Report;
}
