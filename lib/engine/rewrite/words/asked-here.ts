import { firstInBody } from '../../reading';
import { type Case, says } from '../types';
import { leans } from './leans';

/** Who only wants to be in touch, or says that nothing is wanted, asks nothing about goods. */
const LEAVES =
  /\b(?:not (?:asking|looking) for (?:anything|something)|nothing (?:needed|to do|you need to do) (?:now|here)|you can have it|no strings|(?:love|like|good|glad|great|nice|pleased|hon\p{L}+|happy|open|let['’]?s|keen|want|hoping) (?:to )?(?:be |get |stay )?(?:connect(?:ed)?|link up|in (?:the|your) network)|have you in (?:the|my) network|add you to my network|learn (?:more )?from your|to follow (?:you|what|your)|see how you get on|swap notes|good luck with|close the file|leave it with you|leave (?:it|this) (?:there|here))\b/iu;
/** It goes on about the same: "Made in Bradford.", "From £1.12.", "We also …". */
const GOES_ON =
  /^(?:(?:[Ww]e|I|[Oo]ur|[Mm]y|[Tt]he|[Ee]ach|[Ss]ome|[Mm]ost|[Ss]he|[Hh]e|[Tt]hey|[Ii]t)\b|[$€£\d]|(?:[Mm]ade|[Ff]rom|[Aa]bove|[Uu]p to|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[Ii]ncl\p{L}*)\b)/u;

/** Can what is told be asked about where it stands: nobody waits for an answer before the next question, or before more is said of the same, and none is due to who only says hello. */
export function askedHere({ reading, sentence }: Case): boolean {
  const next = reading.sentences[sentence.index + 1];
  const near = next && next.field === sentence.field && !next.paragraphStart && next.zone !== 'signature';
  return !(near && (next.text.includes('?') || leans(next))) && !says(reading, LEAVES);
}

/** Does the talk come to an end with it? Who opens a letter with his trade, or has more to say of it, does not stop to ask. */
export function endsTalk({ reading, sentence, rule }: Case): boolean {
  const first = firstInBody(reading)?.index ?? 0;
  // "Hola Ines!" stands before it, and is no more than a greeting.
  const opens = sentence.index === first || (sentence.index === first + 1 && isShort(reading.sentences[first]?.text));
  if (rule.kind === 'introduction' || opens) return false;
  const next = reading.sentences[sentence.index + 1];
  if (!next || next.field !== sentence.field || next.paragraphStart || next.zone === 'signature') return true;
  return !leans(next) && !GOES_ON.test(next.text) && !/:\s*$/.test(next.text);
}

function isShort(text = ''): boolean {
  return text.split(/\s+/).length < 4;
}
