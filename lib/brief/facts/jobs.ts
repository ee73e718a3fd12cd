import type { Block } from '../types';

const OPEN_ROLES =
  /^(?:(?:our |current |all )?(?:open|current|latest) (?:roles|positions|jobs|vacancies|openings)|vacancies|job openings|join (?:us|our team)|(?:we're|we are) hiring|offene stellen|nos offres|vacantes)\b/i;
const JOB =
  /\b(?:manager|engineer|director|lead|officer|coordinator|assistant|driver|nurse|developer|analyst|designer|head of|specialist|technician|chef|baker|teacher|apprentice|surveyor|planner|buyer|scientist|consultant|representative|administrator|accountant|architect|operator|\p{L}{3,}er|\p{L}{3,}or)\b/iu;

/** Titles of jobs that a page lists under a heading for open roles. */
export function jobsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ kind, text, under }) =>
    kind === 'item' && under && OPEN_ROLES.test(under) && text.length <= 90 && JOB.test(text) && /^\p{Lu}/u.test(text)
      ? [text]
      : [],
  );
}
