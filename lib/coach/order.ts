import { fieldOf, keyOf, type Note } from './note';

/** The same note among those shown now: a new answer brings new objects for the same words. */
export function sameNote(notes: readonly Note[], note: Note): Note | undefined {
  const key = keyOf(note.diagnostic);
  return (
    notes.find(({ diagnostic }) => diagnostic === note.diagnostic) ??
    notes.find((other) => keyOf(other.diagnostic) === key && other.start === note.start)
  );
}

/** The note after (with -1, before) a given one, round and round; without one, after the caret in the body, else the first. */
export function nextNote(
  notes: readonly Note[],
  after: Note | undefined,
  caret: number | null,
  step: 1 | -1,
): Note | null {
  const { length } = notes;
  if (after) return notes[(notes.indexOf(after) + step + length) % length] ?? null;
  const inBody = caret === null ? [] : notes.filter((note) => fieldOf(note) === 'body');
  const at = caret ?? 0;
  if (step === 1) return inBody.find(({ end }) => end >= at) ?? notes[0] ?? null;
  return inBody.findLast(({ start }) => start < at) ?? notes.at(-1) ?? null;
}
