import { keptBy } from '../analyse/kept';
import type { Range } from '../analyse/types';
import type { Sentence } from '../reading';
import { weightOfWords } from '.';
import type { OUTCOMES } from './model';

/** A sentence this short is shown whole; a clause shorter than this is shown with the next. */
const WHOLE = 14;
const CLAUSE = 4;

type Outcome = (typeof OUTCOMES)[number];

const clauses = keptBy(() => new Map<Outcome, Range>());

/** The clause of a sentence whose words weigh most for a judgement: what the coach points at. */
export function heaviestClause({ is }: Pick<Sentence, 'is'>, outcome: Outcome): Range {
  const known = clauses(is);
  const clause = known.get(outcome) ?? heaviestIn(is.norm, outcome);
  known.set(outcome, clause);
  return clause;
}

function heaviestIn(norm: string, outcome: Outcome): Range {
  const clauses = clausesOf(norm);
  if (clauses.length === 1) return clauses[0] as Range;
  const heaviest = clauses.reduce(
    (best, range) => {
      const weight = weightOfWords(norm.slice(range.start, range.end), outcome);
      return best && best.weight >= weight ? best : { range, weight };
    },
    undefined as { readonly range: Range; readonly weight: number } | undefined,
  );
  return heaviest?.range ?? { start: 0, end: norm.length };
}

function clausesOf(norm: string): readonly Range[] {
  const whole = trimmed(norm, 0, norm.length);
  if (wordsIn(norm) <= WHOLE) return [whole];
  const out: Range[] = [];
  let start = 0;
  for (const m of norm.matchAll(/[,;:()]\s|\s-+\s|\s(?=(?:and|but|so|or|because|if|when|before|unless)\s)/g)) {
    const enough = wordsIn(norm.slice(start, m.index)) >= CLAUSE && wordsIn(norm.slice(m.index)) >= CLAUSE;
    if (!enough) continue;
    out.push(trimmed(norm, start, m.index));
    start = m.index + m[0].length;
  }
  return [...out, trimmed(norm, start, norm.length)];
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Without the spaces, marks and conjunctions at its ends. */
function trimmed(norm: string, start: number, end: number): Range {
  const text = norm.slice(start, end);
  const lead = /^(?:[\s,;:()"*•>-]+|(?:and|but|so|or)\s)*/.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:.!?()"-]*$/.exec(text)?.[0].length ?? 0;
  return lead + tail >= text.length ? { start, end } : { start: start + lead, end: end - tail };
}
