import { defineRewriter } from '../types';
import { turned } from '../words/questions';
import { calm, small } from '../words/verbatim';

const LINK =
  /(?:https?:\/\/\S+|\b[\w-]+\.(?:example|com|io|co|net|org|app|ai|so|me|us|ie|uk)(?:\.\w{2})?\/[\w\-./?=#%]+|\[(?:your |my )?(?:calendar|booking|calendly|scheduling)(?: link)?\])/i;
const PHONE =
  /(?:(?:\+|\()?\d[\d ().-]{6,}\d)(?: ?(?:x|ext\.?) ?\d+)?|\[(?:phone|number|phone number|mobile|your number)\]/i;
const CALL_ME =
  /^(?:so |and |just |please |kindly |do )*(?:call|ring|phone|text|whatsapp|give (?:me|us) a (?:call|ring|shout)|reach (?:me|us))\b/i;
const FREE =
  /(?:^|[,;] )((?:i|we|he|she)(?:['’]m|['’]re|['’]s| am| are| is| have| has|['’]ve(?: got)?| can do) (?:free|available|open|around|in the office|[^,;.!?]{3,40}? (?:open|free|available))\b[^.;!?]*)/i;
const BOOKS = /\b(?:calend(?:ar|ly)|book(?:ing)?|slot|time|schedule|diary|demo|day|spot|minutes|mins|meeting|call)\b/i;
const MOBILE =
  /\b(?:what['’]?s|what is|share|send|drop|give)(?: (?:me|us))? (?:your|ur) (?:best )?(?:direct )?(mobile|phone|cell|number|whatsapp|contact number|direct line)/i;

const NAMED: Readonly<Record<string, string>> = {
  mobile: 'mobile number',
  phone: 'phone number',
  cell: 'cell number',
  whatsapp: 'WhatsApp number',
};

/** A link stands within its sentence: a full stop behind it would be taken for part of it. */
const LINKED = [
  'You will find my free times at {link} if you would like to talk.',
  'My free times are at {link} if a talk would help.',
];
const LAST = 'If you ever want to talk, {link} has the times that are free.';
const TALK = ["If you'd like to talk, {how}.", 'If a call would help, {how}.', 'Should you want to talk, {how}.'];

/** "Here's my calendar: cal.example/tom" -> "If you'd like to talk, my free times are at cal.example/tom." */
export default defineRewriter({
  id: 'reach-me',
  kind: 'soften',
  title: 'Say how to reach you',
  why: 'a way in is welcome, a summons is not',
  gate: [LINK, CALL_ME, FREE, MOBILE],
  fits: ({ rule, sentence }) =>
    sentence.field === 'body' &&
    !sentence.item &&
    (rule.lens === 'ask' || /assumptive|directive|scarcity|deadline/.test(rule.kind)),
  propose({ sentence, reading }) {
    const text = calm(sentence.text);
    // One of several answers to choose from is none by itself.
    if (/^(?:\(?(?:[A-D]|\d{1,2})\)|[A-D1-9] ?[–—-] )/.test(text)) return [];
    // Said once, a way in is enough.
    if (
      reading.content.some(
        (s) =>
          s.index !== sentence.index &&
          /\b(?:if you['’]d like to talk|want to talk|if a call would help)\b/i.test(s.text),
      )
    )
      return [];
    const link = LINK.exec(text)?.[0]?.replace(/[.,;]$/, '');
    if (link && BOOKS.test(text)) return [...turned(LINKED, text), LAST].map((t) => t.replace('{link}', link));
    const how = howOf(text);
    return how
      ? turned(TALK, text)
          .slice(0, 2)
          .map((t) => t.replace('{how}', how))
      : [];
  },
});

function howOf(text: string): string | undefined {
  const phone = PHONE.exec(text)?.[0];
  const named = /\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext) (\p{Lu}\p{Ll}+|\[[^\]]*NAME[^\]]*\])(?= (?:on|at)\b)/u.exec(
    text,
  )?.[1];
  if (phone && named) return `${named}'s number is ${phone}`;
  if (phone && CALL_ME.test(text)) return `${/\bus\b|\bour\b|\bwe\b/i.test(text) ? 'our' : 'my'} number is ${phone}`;
  const free = FREE.exec(text)?.[1];
  if (
    free &&
    !/\b(?:n['’]t|not|only|or not|keeping|holding|places?|slots?|spaces?|spots?|seats?|rooms?)\b/i.test(free) &&
    free.split(/\s+/).length < 16
  )
    return small(free);
  const number = MOBILE.exec(text)?.[1]?.toLowerCase();
  if (number && text.split(/\s+/).length < 14) return `feel free to send your ${NAMED[number] ?? number}`;
  return undefined;
}
