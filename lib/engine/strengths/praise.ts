import type { StrengthKind } from '../types';

/** Specific and short: it quotes the words that are worth keeping. */
export const PRAISE: Readonly<Record<StrengthKind, readonly string[]>> = {
  observation: [
    '{quote} shows that you looked at them.',
    'They will recognise themselves in {quote}.',
    '{quote} could only be about them.',
    'This part was written for one reader: {quote}.',
    '{quote} is their world, not yours.',
    'Worth keeping: {quote} is about them.',
    'Only somebody who paid attention writes {quote}.',
    '{quote} tells them that this is no mass mail.',
    'They can check {quote}, and that builds trust.',
    '{quote} starts where they stand.',
  ],
  relation: [
    '{quote} says how you know each other.',
    '{quote} gives them a reason to read on.',
    'A shared link: {quote}.',
    '{quote} picks up where you two left off.',
    'With {quote} you come as no stranger.',
    '{quote} reminds them of something real.',
  ],
  question: [
    '{quote} lets them talk about their side.',
    '{quote} is theirs to answer, and easy to.',
    'You ask before you tell: {quote}.',
    '{quote} shows that their answer matters to you.',
    'A question that only they can answer: {quote}.',
    '{quote} opens a conversation.',
  ],
};
