import type { Reading } from '../reading';

const LEAVES =
  /\b(?:if (?:anything|things|that) changes?|best of luck|close (?:out|your file|the (?:loop|file))|i(?:['’]ll)? (?:stop|leave (?:you|it))|stop (?:filling|writing|emailing|following)|won['’]t (?:write|email|bother)|no reply needed|appreciate (?:you letting|the reply)|wishing you|(?:last|final) (?:e-?mail|mail|note|message|try|attempt)|(?:timing|time) (?:isn['’]t|is not) right)\b/i;

/** Says goodbye: a letter that is gladly read as it is, and that a question would take back. */
export function takesLeave({ content }: Reading): boolean {
  return content.some((s) => LEAVES.test(s.text));
}
