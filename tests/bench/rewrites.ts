import { createEngine, forget } from '../../lib/engine';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';
import { type Timing, timing } from './measure';

/** What the rep sees when every card of a pushy mail is opened: about 120 words, about eight flags. */
const WORDS = { least: 90, most: 160 };
const FLAGS = { least: 7, most: 9 };

export interface RewriteTimings {
  readonly mails: number;
  /** All rewrites of one checked mail. */
  readonly mail: Timing;
  /** The first card of a mail, nothing of it kept. */
  readonly first: Timing;
  /** "Rework this draft". */
  readonly rework: Timing;
}

export function rewriteTimings(): RewriteTimings {
  const engine = createEngine(coreStyle);
  const mails = corpusDrafts().flatMap(({ draft, context }) => {
    const { diagnostics } = engine.check(draft, context);
    const words = draft.body.split(/\s+/).length;
    const fits =
      words >= WORDS.least &&
      words <= WORDS.most &&
      diagnostics.length >= FLAGS.least &&
      diagnostics.length <= FLAGS.most;
    return fits ? [{ draft, context, diagnostics }] : [];
  });
  const timed = (run: (mail: (typeof mails)[number]) => unknown, prepare: (mail: (typeof mails)[number]) => unknown) =>
    timing(
      mails.map((mail) => {
        prepare(mail);
        const start = performance.now();
        run(mail);
        return performance.now() - start;
      }),
    );
  const checked = ({ draft, context }: (typeof mails)[number]) => {
    forget();
    return engine.check(draft, context);
  };
  const all = ({ draft, context, diagnostics }: (typeof mails)[number]) =>
    diagnostics.map((d) => engine.help(draft, context, d));
  const first = ({ draft, context, diagnostics }: (typeof mails)[number]) =>
    diagnostics.slice(0, 1).map((d) => engine.help(draft, context, d));
  timed(all, checked);
  return {
    mails: mails.length,
    mail: timed(all, checked),
    first: timed(first, checked),
    rework: timed(({ draft, context }) => engine.rework(draft, context), checked),
  };
}
