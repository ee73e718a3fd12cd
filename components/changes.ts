import { diffWordsWithSpace } from 'diff';

export interface Change {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** A diff of texts that have little in common takes long and shows nothing: then the whole is old, and the whole new. */
const MOST_EDITS = 2_000;
/** Words kept between two changes are chance below this many: shown as changed, the line is easier to read. */
const FEWEST_KEPT = 3;

/** What goes, what comes and what stays, in reading order; what goes stands before what comes in its place. */
export function changes(before: string, after: string): readonly Change[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { text: before, kind: 'gone' as const },
      { text: after, kind: 'new' as const },
    ].filter((c) => c.text);
  const runs = parts.map(
    ({ value, added, removed }): Change => ({
      text: value,
      kind: added ? 'new' : removed ? 'gone' : 'same',
    }),
  );
  return joined(runs);
}

/** One run of old words, then one of new ones, with chance matches between changes taken into both. */
function joined(runs: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  let gone = '';
  let fresh = '';
  const flush = () => {
    if (gone) out.push({ text: gone, kind: 'gone' });
    if (fresh) out.push({ text: fresh, kind: 'new' });
    gone = '';
    fresh = '';
  };
  for (const [i, { text, kind }] of runs.entries()) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if ((gone || fresh) && i < runs.length - 1 && byChance(text)) {
      gone += text;
      fresh += text;
    } else {
      flush();
      out.push({ text, kind });
    }
  }
  flush();
  return out;
}

function byChance(text: string): boolean {
  return !/\n/.test(text) && text.trim().split(/\s+/).filter(Boolean).length < FEWEST_KEPT;
}
