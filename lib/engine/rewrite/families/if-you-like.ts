import { defineRewriter, flagKind } from '../types';
import { turned } from '../words/questions';
import { offered, speakerOf } from '../words/speaker';
import { undated } from '../words/time';
import { deed, hangsOnMore, stranded } from '../words/trim';

const OFFER =
  'call|ring|phone|send|email|mail|drop|pop|stop(?= (?:by|in|over|round|off|at)\\b)|come|swing|give|put|set|book|pencil|add|draft|prepare|schedule|forward|share|circulate|arrange|bring|walk|show|visit|hold|keep|reserve|save|telephone|text|get(?= (?:the|your|you an?|a)\\b)|explain|present|introduce|run|take|check|bell';
const WILL = new RegExp(
  `(?:\\b(i|we|my \\w+|our \\w+))?(?:['’]ll|\\s?will| am going to|['’]m going to|['’]re going to| shall)(?: just| then| also| even| quickly| simply| therefore| go ahead and)*(?: (?:assume|presume|take it|take that|consider|treat)\\b[^,;.]{0,60}? and(?: then)?)? (${OFFER})\\b([^.!?\\n]*)`,
  'i',
);
/** "I load one truck Friday and bring it over to you." */
const PRESENT =
  /^(?:(?:so|ok|then|and),? )*(i|we) (load|bring|come|send|ship|call|visit|pass|deliver|drop|stop|ring|pick|install|dispatch|collect|phone|show) ([^.;!?]{4,110})[.!]*$/i;
/** "I'm dropping off a sample tomorrow." */
const ONGOING =
  /^(?:(?:so|ok|then|and|also),? )*(i|we)(?:['’]m|['’]re| am| are)(?: also| just| then| now)* (calling|ringing|sending|coming|dropping|popping|swinging|bringing|visiting|stopping|putting|booking|shipping|delivering|reserving|setting) (?!(?:from|for|because|about|to (?:see|ask|say|let|introduce|offer|tell|discuss)|this|you this|it (?:because|as)|on behalf|regarding|out)\b)([^.;!?\n]{3,100})[.!]*$/i;
const STEM: Readonly<Record<string, string>> = {
  coming: 'come',
  dropping: 'drop',
  popping: 'pop',
  swinging: 'swing',
  stopping: 'stop',
  putting: 'put',
  shipping: 'ship',
  setting: 'set',
  reserving: 'reserve',
  booking: 'book',
};
const LETS =
  /^(?:so |ok(?:ay)? |great,? )*let['’]?s (get|set up|book|schedule|start|arrange|do|make|talk|find|meet|speak|sit down|catch up|have|hop on|jump on)\b([^.!?\n]*)/i;
const HELD =
  /\b(?:i|we)(?:['’]ve| have)?(?: (?:already|just|gone ahead and|went ahead and|taken the liberty of|provisionally))* (?:pencill?ed|held|set aside|saved|booked|reserved|blocked|dropped a [\w-]+ hold|holding|putting) ([^.!?,;–—\n]*)/i;
/** What the held time is for. */
const TO_DO = new RegExp(`\\bto ((?:${OFFER}|go|look|talk|discuss|see)\\b[^.!?,;–—\\n]*)`, 'i');

const NEAR_START = 30;

const KEEP = [
  "If you'd like, I can keep a time free for you.",
  'Would you like me to keep a place for you?',
  'If it suits you, I can hold a place for you.',
];

/** "I'll send the agreement over" -> "If you'd like, I can send the agreement over." */
export default defineRewriter({
  id: 'if-you-like',
  kind: 'soften',
  title: 'Wait for their wish',
  why: 'an open offer does not decide for them',
  gate: [HELD, WILL, ONGOING, PRESENT, LETS],
  fits: (flag) => flag.sentence.field === 'body' && flagKind(flag) === 'pressure/assumptive',
  propose({ sentence }) {
    const { text } = sentence;
    // "Free of charge", "otherwise": without what it hangs on, another thing would be offered.
    if (hangsOnMore(text)) return [];
    if (/^which\b/i.test(text)) return [];
    const held = HELD.exec(text);
    if (held) {
      const purpose = TO_DO.exec(text)?.[1];
      if (purpose && /\byou\b/i.test(purpose)) return [`If you'd like, I can ${trimmed(purpose).trim()}.`];
      const what = held[1]?.replace(/\s+(?:for (?:us|you|it)|in|on|until|with)\b.*$/i, '').trim() ?? '';
      // "Pencilled you in to see him", "for it until the 30th": a place for what, they must know.
      if (/^(?:you|your)\b(?! down)/i.test(what))
        return /\bat your\b/i.test(text)
          ? []
          : /\b(?:see|meet|for it|deposit|free|no cost)\b/i.test(text)
            ? []
            : turned(KEEP, text).slice(0, 2);
      return !/^(?:first|last|next)\b|^(?:on|for|in|at|with)\b|\b(?:and|so|but) (?:i|we)\b/i.test(what) &&
        /\d|day\b/i.test(what) &&
        !/\$|month\b/i.test(what)
        ? [`If you'd like, I can hold ${what} for you.`]
        : [];
    }
    const will = WILL.exec(text);
    if (will?.[2]) {
      if (/^take$/i.test(will[2]) && /^ (?:it|that|as)\b/i.test(will[3] ?? '')) return [];
      const act = deed(`${will[2].toLowerCase()} ${trimmed(will[3] ?? '').trim()}`);
      // "My father will be in town and will visit": only the sentence's own subject may offer.
      // "Finance will send it": that is not the writer's to offer.
      if (
        !will[1] &&
        /\p{L}$/u.test(text.slice(0, will.index)) &&
        !/\b(?:and|so|then)$/i.test(text.slice(0, will.index))
      )
        return [];
      // "Ring Dr Yates directly", "a deck you can put your own name on".
      if ((act && /^(?:call|ring|phone|telephone|email|mail) \p{Lu}/u.test(act)) || stranded(will[3] ?? '')) return [];
      if (act && /\b(?:them|him|her|yours)$|\b(?:switchboard|your (?:boss|ceo|superior))\b/i.test(act)) return [];
      // "Those handpieces …, I'll bring a couple": what is meant stands in front, and would be lost.
      if (act && will.index > NEAR_START && /\b(?:a couple|a few|some|one|it|them|these|those)(?=$| to\b)/i.test(act))
        return [];
      const subject = will[1] ?? /^\W*(i|we)\b/i.exec(text)?.[1] ?? (/^\W*will\b/i.test(text) ? 'I' : '');
      if (!subject) return [];
      if (/\p{Lu}{4}/u.test(subject)) return [];
      if (!act || (/^(?:take|get|put|set|give)\b/i.test(act) && act.split(/\s+/).length < 3)) return [];
      return offered(speakerOf(subject), act);
    }
    const plan = planned(text);
    if (plan) return plan;
    const lets = LETS.exec(text);
    if (lets && !/\b(?:over the line|done|this|it)\b/i.test(lets[2] ?? ''))
      return /\b(?:lunch|dinner|drink|beer|coffee|call|chat|meeting|demo|visit|time|date)\b/i.test(lets[2] ?? '') ||
        /^(?:talk|meet|speak|sit down|catch up|have|hop on|jump on|find)$/i.test(lets[1] ?? '')
        ? [`If it suits you, we could ${lets[1]?.toLowerCase()}${trimmed(lets[2] ?? '')}.`]
        : [`If you decide to go ahead, we can ${lets[1]?.toLowerCase()}${trimmed(lets[2] ?? '')}.`];
    return [];
  },
});

function planned(text: string): readonly string[] | undefined {
  const going = ONGOING.exec(text);
  const [, who = '', form = '', rest = ''] = going ?? PRESENT.exec(text) ?? [];
  const verb = going ? (STEM[form.toLowerCase()] ?? form.toLowerCase().replace(/ing$/, '')) : form;
  if (/^(?:send|call|mail)/i.test(verb) && /\b(?:e-?mails?|messages?|mails?|notes?|letters?|all my)\b/i.test(rest))
    return undefined;
  // Without a day it tells what is always done; without them, whose plan it is.
  if ((!going && !/\byou(?:r)?\b/i.test(rest)) || undated(` ${rest} `).trim() === rest.trim()) return undefined;
  // "I bring it Monday, you pay on the spot": another plan behind; "Mon + Tues only".
  if (/, (?:you|they|he|she|then)\b|\+/i.test(rest)) return undefined;
  const act = deed(
    `${verb} ${rest.replace(/,? (?:so|because|as|unless|before|then)\b.*$/i, '')}`,
    /\byou\b/i.test(rest) ? 2 : 3,
  );
  return act ? offered(speakerOf(who), act) : undefined;
}

/** A day that they did not choose goes, and what follows it. */
function trimmed(rest: string): string {
  const cut = rest
    .replace(/\s*[,;–—].*$/u, '')
    .replace(
      /,? (?:and (?:expect|knock|letting|you|they|he|she|i|we)\b|so (?:i|we)|unless|as |because|just need)\b.*$/i,
      '',
    );
  return undated(` ${cut} `)
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(/(?<=\S\s+\S+)\s+(?:at|on|by|around|about|and|with|in|between|from)\s*$/i, '')
    .replace(/ {2,}/g, ' ')
    .trimEnd()
    .replace(/[\s,]+$/, '');
}
