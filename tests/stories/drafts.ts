import type { DraftView } from '../../components/panel/types';
import { SAMPLES } from '../../components/practice/samples';
import type { PracticeSample } from '../../components/practice/types';
import { notesOf } from '../../lib/coach/note';
import { viewOf as draw } from '../../lib/coach/view';
import { createEngine } from '../../lib/engine';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);

function viewOf(draft: Draft, context: Context, limit?: number): DraftView {
  const report = engine.check(draft, context);
  return draw(
    draft,
    report,
    notesOf(report, { draft, context }, () => false),
    limit,
  );
}

const sample = (id: string): PracticeSample => {
  const found = SAMPLES.find((other) => other.id === id);
  if (!found) throw new Error(`No sample ${id}.`);
  return found;
};

const CLEAN =
  'Hi Ana,\n\nI saw that you opened a depot in Leeds last month. How do you plan returns there this winter?\n\nRobin';

export type DraftName = 'busy' | 'noteTooLong' | 'met' | 'clean';

/** What the real engine says of some drafts, as the panel shows it. */
export function views(): Readonly<Record<DraftName, DraftView>> {
  const [cold, note, met] = [sample('cold'), sample('note'), sample('met')];
  return {
    busy: viewOf(cold, cold),
    noteTooLong: viewOf({ ...note, body: `${note.body} ${note.body}` }, note, 300),
    met: viewOf(met, met),
    clean: viewOf({ ...cold, body: CLEAN }, cold),
  };
}
