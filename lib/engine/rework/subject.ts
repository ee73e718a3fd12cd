import type { Judge, Judged } from '../judged';
import { applyEdits } from '../rewrite/edits';
import { raisesNoWarning } from '../rewrite/verify';
import { aboutWhat } from '../rewrite/words/about-what';
import { large } from '../rewrite/words/verbatim';
import type { Draft, TextEdit } from '../types';
import { shared, stemsOf } from '../weigh/echo';

/** Where a subject line falls apart: "Guarding proposal – THIRD ATTEMPT". */
const JOINTS = /\s+[-–—|]+\s+|\s*[:|/]\s+|\s*[()]\s*|[?!]+\s+|[.]\s+(?=\p{Lu})|,\s+/u;
/** …and where it does so most: what a comma joins is a list more often than not. */
const STRONG = /\s+[-–—|/]+\s+|\s*[:|]\s+|\s*[()]\s*/u;
/** Names nothing but the letters themselves, or whom they go to. */
export const COUNTS =
  /^(?:re: )*(?:(?:your|the|my|our|a|an|at|this|on|of|to|for|\d+\p{L}*|second|third|fourth|last|final|one|closing|close|should i|still|no|any|quick|friendly|gentle|thoughts|time|go)[ :–-]*)*(?:attempt|try|time|go at this|reminder|e-?mail|mail|note|letter|message|word|file|nudge|follow[- ]?up|reply|answer|silence)s?(?:, \p{Lu}\p{Ll}+)?\W*$/iu;
/** …or speaks of them. */
const COUNTED =
  /\b(?:second|third|fourth|last|final|\d+(?:nd|rd|th)) (?:note|e-?mail|mail|letter|message|try|attempt|reminder|time|notice)\b|^(?:forgot|you forgot)\b/i;
/** Only says that it was sent before. */
const THREAD = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i;
/** "Third try about the sprinklers". */
const TRIES =
  /^(?:\p{L}+ |\d\p{L}+ ){0,2}(?:try|attempt|reminder|e-?mail|note|letter|message|word)s? (?:about|on|re|regarding|for) (?:(?:the|your|our) )?/iu;
/** Half a phrase: "before price increase", "for you". */
const HANGS =
  /^(?:for|of|to|and|or|but|with|in|on|at|by|from|before|after|until|re|fwd?|my|our)\b|\b(?:for|of|(?<!\d )to|and|or|with|in|on|at|by|from|the|a)$/i;
/** The clock at the end of a line: "this month only!!", "before Friday". */
const CLOCK =
  /[\s,–-]*\b(?:(?:availability|offer|valid|open) )?(?:(?:this|for this) (?:week|month|quarter) only|(?:for )?today only|only (?:today|this (?:week|month))|(?:valid |ends? |closes? |expires? |only |still )?(?:until|till?|by|before|on) (?:the )?(?:\p{Lu}\p{Ll}+day|\d{1,2}\p{L}*|midnight|tonight|month end|end of \p{L}+)(?: only)?|ends? (?:today|tonight|soon|\p{Lu}\p{Ll}+day)|last chance|limited time)[\s!.]*$/iu;
/** "Your 2 looms are already reserved", "YOUR SCHOOL IS LOSING FEES": what it is said of. */
const SAID_OF =
  /^((?:your|the|our) (?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)(?<! (?:you|we|they|i|that|it)) (?:is|are|has been|have been|was|were|will be)(?: now| already| still)? \p{L}+(?:ed|ing|en|ft|ld|ready|waiting)\b/iu;

/** "RE: Guarding proposal – THIRD ATTEMPT" -> "Guarding proposal". A line that fits every letter says nothing: none is put there. */
export function plainLine(first: Judged, draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const lower = /^\p{Ll}/u.test(draft.subject);
  for (const line of [...partsOf(draft), ...(COUNTS.test(draft.subject) ? mattersOf(first) : [])]) {
    const newText = lower ? line.charAt(0).toLowerCase() + line.slice(1) : line;
    const edit: TextEdit = { span: { field: 'subject', start: 0, end: draft.subject.length }, newText };
    const after = judge(applyEdits(draft, [edit]), true);
    const pressed = after.findings.some((f) => f.sentence.field === 'subject' && f.rule.lens === 'pressure');
    if (!pressed && after.report.score >= judged.report.score && raisesNoWarning(judged, after, edit)) return edit;
  }
  return undefined;
}

/** The parts of a subject line that the letter comes back to, the one that says most first. */
function partsOf({ subject, body }: Draft): readonly string[] {
  const letter = stemsOf(body);
  const bare = subject.replace(THREAD, '').replace(TRIES, '');
  const greeted = greetedIn(body);
  const of = SAID_OF.exec(bare)?.[1];
  const timeless = bare.replace(CLOCK, '');
  return [
    ...(bare === subject ? [] : [bare]),
    ...(timeless === bare ? [] : [timeless]),
    ...(of ? [calm(of)] : []),
    ...bare.split(STRONG),
    ...bare.split(JOINTS),
  ]
    .map((part) =>
      part
        .replace(THREAD, '')
        .replace(/[?!.,\s]+$/u, '')
        .trim(),
    )
    .filter(
      (part) =>
        part !== subject &&
        !COUNTED.test(part) &&
        part.length > 2 &&
        !HANGS.test(part) &&
        part.toLowerCase() !== greeted &&
        !/[[\]{}]/.test(part),
    )
    .map((part) => ({ part, echoes: shared(stemsOf(part), letter) }))
    .filter(({ echoes }) => echoes > 0)
    .sort((a, b) => b.echoes - a.echoes)
    .map(({ part }) => part.charAt(0).toUpperCase() + part.slice(1));
}

/** What the letter says that it is about, where its subject line only counts letters: "Emailed you a fortnight back re plant hire." */
function mattersOf({ reading }: Judged): readonly string[] {
  return reading.content
    .filter((s) => s.field === 'body')
    .flatMap((s) => aboutWhat(s.text) ?? [])
    .slice(0, 2)
    .map(large);
}

/** "YOUR SCHOOL" -> "Your school". */
function calm(line: string): string {
  return line === line.toUpperCase() ? large(line.toLowerCase()) : line;
}

/** Whom the letter greets, in small letters: his name alone is no subject. */
function greetedIn(body: string): string | undefined {
  return /^\s*(?:(?:hi|hello|hey|dear|morning|good \p{L}+)\s+)?(\p{Lu}\p{Ll}+)\s*[,!.\n–-]/iu
    .exec(body)?.[1]
    ?.toLowerCase();
}
