import type { Block } from '../types';

/** Somebody of the client's with what they do there: "Imran Sheikh, head of supply chain". */
export interface Named {
  readonly name: string;
  readonly role: string;
}

const TEAM = /\b(?:team|people|leadership|management|board|directors|who we are|meet us)\b/i;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+(?:de|van|von|der|la|bin|al)\b)?(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const ROLE =
  /\b(?:founder|owner|chief|ceo|cfo|coo|cto|head|director|manager|president|partner|chair\w*|lead|officer|engineer|secretary|treasurer|trustee|buyer|planner|vp)\b/i;

/** The team as a page lists it: a name as a heading or a line, the role below it. */
export function peopleIn(blocks: readonly Block[]): readonly Named[] {
  if (!blocks.some((b) => b.kind === 'heading' && TEAM.test(b.text))) return [];
  return blocks.flatMap((block, i): Named[] => {
    const next = blocks[i + 1];
    const pair = /^(.{4,40}?)(?:,| – | - |: )(.{3,60})$/u.exec(block.text);
    if (pair?.[1] && pair[2] && NAME.test(pair[1]) && isRole(pair[2])) return [{ name: pair[1], role: pair[2] }];
    return next && block.text.length <= 40 && NAME.test(block.text) && isRole(next.text)
      ? [{ name: block.text, role: next.text }]
      : [];
  });
}

const isRole = (text: string): boolean => text.length <= 80 && ROLE.test(text) && !/[.!?]\s/.test(text);
