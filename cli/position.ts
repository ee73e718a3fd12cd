import type { Span } from '../lib/engine/types';
import type { Checked } from './types';

/** A span of a field as offsets into the file: UTF-16 code units, half open. */
export function inFile(checked: Checked, span: Span): { readonly start: number; readonly end: number } {
  const shift = checked.offsets[span.field];
  return { start: span.start + shift, end: span.end + shift };
}

/** Line and column of an offset, both from 1. \r\n counts as one break. */
export function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: breaks + 1, column: offset - lineStart + 1 };
}
