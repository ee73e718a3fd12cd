import type { Draft, Field, Zone } from '../types';
import { linesOf } from './lines';
import { sentencesOf } from './segment';
import { frame, zoneOf } from './zones';

/** A sentence, list item or subject line, with its place. `text` is exactly the slice of its field. */
export interface Unit {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly zone: Zone;
  /** Part of a list item. */
  readonly item: boolean;
  /** Number of its line in the body; -1 for the subject. */
  readonly line: number;
  /** First of its paragraph. */
  readonly paragraphStart: boolean;
}

/** Cuts a draft into units, subject first, in reading order. Takes any text and never throws. */
export function parse(draft: Draft): readonly Unit[] {
  const units: Unit[] = [];
  const subject = draft.subject.trim();
  if (subject) {
    const start = draft.subject.indexOf(subject);
    const end = start + subject.length;
    units.push({
      field: 'subject',
      start,
      end,
      text: subject,
      zone: 'subject',
      item: false,
      line: -1,
      paragraphStart: true,
    });
  }
  const lines = linesOf(draft.body);
  const { greeting, signature } = frame(lines);
  const pieces = lines.map((line) => sentencesOf(line.text));
  const inBody = (n: number) => n >= greeting && !signature.has(n);
  const content = pieces.reduce((sum, { length }, n) => sum + (inBody(n) ? length : 0), 0);
  let index = 0;
  lines.forEach((line, n) => {
    pieces[n]?.forEach((s, k) => {
      const start = line.start + s.start;
      const end = line.start + s.end;
      units.push({
        field: 'body',
        start,
        end,
        // The segment's own text is kept from one key press to the next: it need not be hashed again to be looked up.
        text: line.joined ? draft.body.slice(start, end) : s.text,
        zone: n < greeting ? 'greeting' : signature.has(n) ? 'signature' : zoneOf(index++, content),
        item: line.item,
        line: n,
        paragraphStart: k === 0 && (line.blankBefore > 0 || n === 0),
      });
    });
  });
  return units;
}
