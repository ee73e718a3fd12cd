import { defineRewriter } from '../types';
import { speakerOf } from '../words/speaker';
import { deed } from '../words/trim';
import { calm, firstClause } from '../words/verbatim';

const DO =
  'send|reply|share|give|tell|ping|drop|text|call|ring|email|mail|forward|accept|confirm|complete|fill in|fill out|return|release|serve|pop|shout|provide|upload|attach|list|register|hit reply|write|say|shoot|whatsapp|message|let me have|let us have|let me know|answer|choose|pick|get back to me|come back to me';
const ASKED = new RegExp(
  `^(?:so,? |and |just |please |kindly |pls |plz |simply |then |ok,? |if so,? |p\\.?s\\.?:? |do the needful and |all you need to do is |(?:can|could|would|will) you (?:please |kindly )?)*((?:${DO})\\b[^.!?;\\n]{2,140}?),? $`,
  'iu',
);
/** "I just need your last four statements and I do the rest." */
const NEED =
  /^(?:so |and )?(?:(?:i|we)(?:['’]d)? (?:just |only )?need|all (?:i|we) need (?:from you )?is|what (?:i|we) need (?:from you )?is|just need) ((?:your|the|a copy of|an?) [^.;!?]{3,90}?),? (and (?:i|we)\b[^.;!?]*)$/iu;
/** What the seller would give or do in return. */
const GIVES =
  'send|give|tell|show|price|quote|prepare|compare|check|look|draft|work out|calculate|suggest|get|make|do|brief|block|hold|reserve|upgrade|start|share|explain|set|call|ring|help|push|add|book|open|arrange|design|provide|offer|reply|come back|ship|deliver|introduce|pass|plan|activate|contact|present|match|put together';
const RETURN = new RegExp(
  `^(?:(?:i|we)(?:(?:['’]ll| will| shall| can| could| may)(?: also| then| even| just| be able to)*)?|(?:my|our) \\p{L}+(?: \\p{L}+)? (?:will|can|shall)) ((?:${GIVES})\\b[^.!?;\\n]*)`,
  'iu',
);
const WHO = /^(?:i|we|(?:my|our) \p{L}+(?: \p{L}+)?(?= (?:will|can|shall)\b))/iu;
/** Words that no deed in return needs. */
const LOUD =
  /\b(?:(?<=\b(?:the|your|my|our|a) )best|best(?! (?:price|rate|offer|quote)s?\b)|asap|immediately|right away|straight away|inside the hour|within the hour|for free|even)\b ?/gi;
const MOST_ASKED = 22;
const HARM =
  /\b(?:losing|lost|over-?pay\w*|done over|wasting|missing|blush|leak\w*|beat|guarantee\w*|insane|rock bottom|cutting corners|out of it|me|us)\b/i;

/** "Send these back by Friday and we do the rest." -> "If you send these back, we can do the rest." */
export default defineRewriter({
  id: 'if-you-send',
  kind: 'release',
  title: 'Say what they get for it',
  why: 'a fair exchange leaves them free',
  gate: [NEED, ASKED],
  fits: ({ rule, sentence }) =>
    sentence.field === 'body' && !sentence.item && (rule.lens === 'ask' || rule.lens === 'pressure'),
  propose({ sentence }) {
    // A picture in mid-sentence ends a thought.
    const text = calm(sentence.text.replace(/\p{Extended_Pictographic}\uFE0F?/gu, ';'));
    const need = NEED.exec(text);
    const given = need && returned(need[2] ?? '');
    const needed = need && deed(need[1] ?? '');
    if (needed && given && needed.split(/\s+/).length < MOST_ASKED) return [`With ${needed}, ${given}.`];
    for (const [asked, back] of splits(text)) {
      const theirs = deed(asked.replace(/,? at (?:the |your )?earliest(?: convenience)?/i, ''));
      const ours = returned(back);
      if (
        !theirs ||
        !ours ||
        /\byou\b.*\b(?:i|we)\b|\bknow(?: if)?$|\b(?:if|whether|which) or\b|\b(?:because|as we|or tell)\b|\bby (?:end|close|noon|the \d|tomm?or+ow)/i.test(
          theirs,
        )
      )
        continue;
      if (theirs.split(/\s+/).length >= MOST_ASKED) continue;
      return [`If you ${(theirs[0] ?? '').toLowerCase()}${theirs.slice(1)}, ${ours}.`];
    }
    return [];
  },
});

/** "and I'll send her profile over" -> "I can send her profile over". */
function returned(back: string): string | undefined {
  const bare = back.replace(/^(?:and then|and|&|then|so that|so|in order that) /i, '');
  const act = RETURN.exec(bare)?.[1];
  const who = WHO.exec(bare)?.[0];
  if (!act || !who) return undefined;
  const ours = deed(
    firstClause(act.replace(LOUD, ''))
      .replace(/,.*$|,? and (?:my|our|you|then)\b.*$/isu, '')
      .replace(/ (?:today|now) itself/i, ''),
  );
  // "What we'd haul it for", "get something in": the last word belongs to it.
  if (
    ours &&
    /\b(?:for|in|on|with|to|at|of|off|up|over)\s*$/i.test(act) &&
    !/\b(?:for|in|on|with|to|at|of|off|up|over)$/i.test(ours)
  )
    return undefined;
  if (!ours || HARM.test(ours) || ours.split(/\s+/).length > 16) return undefined;
  return `${speakerOf(who.toLowerCase()).who} can ${ours}`;
}

/** The request and what follows it, at each place where it may end. */
function splits(text: string): readonly (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [];
  for (const m of text.matchAll(
    /,? (?:and|&|then|so that|so|in order that) (?=(?:i|we|my|our)\b)|, (?=(?:i|we)(?:['’]ll| will| can)? \p{Ll})| (?=(?:i|we) (?!can|will|could|have|need|are|am|do\b)\p{Ll})/giu,
  )) {
    const lead = ASKED.exec(`${text.slice(0, m.index)}, `)?.[1];
    if (lead && text.slice(0, m.index).endsWith(lead)) out.push([lead, text.slice(m.index + m[0].length)]);
  }
  return out;
}
