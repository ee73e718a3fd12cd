import type { Range } from '../../../engine/analyse/types';
import type { Sentence } from '../../../engine/reading';
import { CUES, type Kind } from './kind';
import type { Own } from './own';

/** A flag is read at a glance: no more words than this. */
const WORDS = 8;
/** A clause that ends soon is shown whole. */
const SPARE = 3;

/** The words that carry the judgement: from the cue on, to the end of its clause. */
export function spanOf(s: Sentence, own: Own, kind: Kind): Range {
  const norm = s.is.norm.replace(/\n/g, ' ');
  const cue =
    kind === 'subject' || kind === 'list' ? undefined : CUES[kind].map((name) => own.spans.get(name)).find(Boolean);
  const first = /[\p{L}\p{N}[{$£€₦₹"']/u.exec(norm)?.index ?? 0;
  const opening = afterGreeting(norm, first);
  // A cue right after "We were" or "Prices" is shown with its subject.
  const start = cue && norm.slice(opening, cue[0]).split(' ').length > 4 ? cue[0] : opening;
  return { start, end: endOf(norm, start, cue ? cue[1] : start) };
}

function afterGreeting(norm: string, first: number): number {
  const greeting = /^(?:hi|hey|hello|dear|g'day|morning)\b[^,!.–—-]{0,30}[,!.–—-] */.exec(norm.slice(first));
  return first + (greeting && greeting[0].length < norm.length - first ? greeting[0].length : 0);
}

/** Where the clause ends; a long one is cut after a full word, never on "of" or "the". */
function endOf(norm: string, start: number, atLeast: number): number {
  const ends: number[] = [];
  let clause = false;
  for (const m of norm.slice(start).matchAll(/\S+/g)) {
    if (ends.length > 0 && /^[–—-]$/.test(m[0]) && (ends.at(-1) ?? 0) >= atLeast) {
      clause = true;
      break;
    }
    ends.push(start + m.index + m[0].length);
    clause = ends.length >= 2 && /[,;:.!?)]["')]?$/.test(m[0]) && (ends.at(-1) ?? 0) >= atLeast;
    if (clause || ends.length > WORDS + SPARE) break;
  }
  let end = ends.at(-1) ?? start + 1;
  if (!clause && ends.length > WORDS + SPARE) {
    end = Math.max(atLeast, ends[WORDS - 1] ?? end);
    end = start + norm.slice(start, end).replace(DANGLING, '').length;
  }
  const trimmed = norm.slice(start, end).replace(/[\s,;:.!?–—-]+$/, '');
  return start + Math.max(1, trimmed.length);
}

const DANGLING =
  /(?: (?:a|an|the|our|my|your|their|of|in|on|at|to|for|from|with|by|and|or|that|which|who|as|is|are|has|have|was|were|be|this|these|last|next|more|than|about|so|we|i|you|it))+$/;
