import type { DraftView } from '../../components/panel/types';
import type { Draft, Report, Span } from '../engine/types';
import { keyOf, type Note } from './note';

/** Most characters that a channel takes where its page does not say: a note to connect. Source: facts of host pages, 2026-11. */
const LIMITS: Partial<Record<Draft['channel'], number>> = { note: 300 };

/** A draft with its report, as the panel draws it. `notes` are those that are shown. */
export function viewOf(draft: Draft, report: Report, notes: readonly Note[], limit: number | undefined): DraftView {
  const text = ({ field, start, end }: Span) => draft[field].slice(start, end);
  return {
    score: report.score,
    strengths: report.strengths,
    notes: notes.map(({ diagnostic, start }) => ({
      key: keyAt(diagnostic, start),
      lens: diagnostic.lens,
      quote: diagnostic.quote,
      message: diagnostic.message,
    })),
    asks: report.asks.map(({ span, rung, earned }) => ({ rung, earned, quote: text(span) })),
    earned: earnedBy(report),
    principles: report.principles,
    length: {
      words: draft.body.split(/\s+/).filter((word) => word !== '').length,
      characters: draft.body.trim().length,
      limit: limit ?? LIMITS[draft.channel] ?? null,
    },
  };
}

/** The highest rung that is earned, at one with what is said of the single asks: those are also weighed by their words. */
function earnedBy({ earned, asks }: Report): DraftView['earned'] {
  const granted = asks.filter((ask) => ask.earned).map(({ rung }) => rung);
  const early = asks.filter((ask) => !ask.earned).map(({ rung }) => rung);
  const highest = Math.max(earned, ...granted, 2);
  return RUNGS.findLast((rung) => rung <= highest && early.every((other) => rung < other)) ?? 2;
}

const RUNGS = [2, 3, 4, 5, 6] as const;

/** What names a note in the panel's list. */
export const keyAt = (diagnostic: Note['diagnostic'], start: number): string =>
  `${keyOf(diagnostic)}\n${diagnostic.span.field}${start}`;
