import { defineRewriter, flagKind, inLetter } from '../types';
import { nearsEnd } from '../words/ending';
import { messageTopic } from '../words/message';
import { turned } from '../words/questions';

const OPEN = [
  'If the timing is wrong, no reply needed at all.',
  'If this is not for you, that is perfectly fine.',
  'If this has landed at a bad time, I am happy to leave it here.',
  'No reply needed if this is of no use to you.',
  'If something else matters more right now, I understand.',
];
const ABOUT = [
  'If {o} {isnt} on your list right now, no reply needed.',
  'If {o} can wait, I am happy to leave it here.',
  'If you have {o} well in hand, that is good news and no reply is needed.',
];
/** Their own word for what is missing, in an exit that gives it back to them. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:repl(?:y|ied|ies))\b/i, 'A reply is welcome whenever it suits you, and a no is fine too.'],
  [/\banswer(?:ed|s)?\b/i, 'An answer is welcome whenever it suits you, and a no is fine too.'],
  [/\brespon(?:se|ded?)\b/i, 'A response is welcome whenever it suits you, and a no is fine too.'],
  [/\bfeedback\b/i, 'Feedback is welcome whenever it suits you, and a plain no is fine too.'],
  [
    /\b(?:not|n['’]t|never|nothing|no|without|yet to)\b.{0,25}\bhear(?:d|ing)?\b|\bhear(?:d|ing)? (?:nothing|back)\b/i,
    "I'm glad to hear from you whenever it suits you, and a no is fine too.",
  ],
  [/\bpriorit(?:y|ies)\b/i, "If this isn't a priority right now, no reply needed."],
  [/\binterest(?:ed)?\b/i, "If this isn't of interest to you, no reply needed."],
  [/\binbox\b/i, 'If your inbox is full enough already, no reply needed.'],
  [/\b(?:e-?mails?|mails?)\b/i, 'If this email {no use}, no reply needed.'],
  [/\bmessages?\b/i, 'If this message {no use}, no reply needed.'],
  [/\bnotes?\b/i, 'If this note {no use}, no reply needed.'],
  [/\bbus(?:y|ier)\b/i, "If you're busy with other things, no reply needed."],
];
const NO_USE = ['is of no use to you', 'came at a bad time', 'is not for you', 'can wait'];
/** Tries of the seller's and silence of the client's. */
const CHASES =
  /\b(?:heard|hear(?:ing)? (?:back|from|nothing)|i hear(?= either)|repl(?:y|ies|ied)|respon\w+|answer\w*|letters?|e-?mails?|mails?|messages?|wrote|written|writing|reminders?|following|silen\w+|dark|crickets|ignor\w+|reach\w*|chas\w+|bump\w*|attempts?|trying to (?:reach|get)|tried|goes|go at this|last (?:note|try|time)|third|fourth|fifth|close|closing|file|revert|feedback|news|assum\w+|inbox|me again|timing)\b/i;
const PERSONAL =
  /\b(?:i|i['’](?:m|ve|d|ll)|we|we['’]ve|my|our|me|us|you|your|no|not|last|final|first|second|third|fourth|fifth|sixth|two|three|four|five|six|seven|bumping|following|floating)\b/i;
const GRACE =
  /\b(?:which is (?:fine|perfectly)|fair enough|no dramas|no worries|(?:took|take) (?:that|it|this|which)? ?as a no|which i took as a no|means? (?:a )?no|i guess|parked|done something wrong|astray|understandable)\b/i;
/** A promise that is kept already, or what stays open whatever they do: worth more than an exit. */
const KEPT =
  /\b(?:(?:not|won['’]t|never|nobody|will no longer) (?:\p{L}+ )?(?:hear from|write|contact|email|bother|chase)|taken you off|tak(?:e|ing) you off|deleted|removed|cancelled|unsubscribed|message received|understood|(?:i|we)(?:['’]ll| will| shall) close (?:the|your|my) file|you can (?:still|always)|nothing changes)\b/iu;
/** Others wrote or heard, or something is asked for beside. */
const ELSEWHERE =
  /\b(?:people|they|who|two|three|some|several) (?:wrote|heard|replied|answered|said)\b|\bsend (?:me|us)\b/i;
const TAKEN_UP = /^(?:fair enough|if so|if not|which\b|in the first|so nice)/i;
/** "I'm going to assume the timing isn't right": the thought is kind, the assuming is not. */
const TIMING = /\btim(?:e|ing) (?:isn['’]t|is not|is wrong)/i;

/** "Should I close your file?" -> "If payroll isn't on your list right now, no reply needed." */
export default defineRewriter({
  id: 'easy-exit',
  kind: 'release',
  title: 'Leave the door open',
  why: 'an easy no keeps the relationship',
  fits: (flag) => flagKind(flag) === 'pressure/guilt' && !flag.rule.id.endsWith('-shame') && inLetter(flag),
  propose({ sentence, reading, flagged }) {
    // Whoever goes on to press does not mean it.
    const after = reading.sentences[sentence.index + 1];
    if (after && flagged?.has(after)) return [];
    // Leave is taken once: before a pitch or another request, it would not be meant.
    if (!nearsEnd(sentence, reading)) return [];
    // Only what speaks of their silence has an exit for an answer.
    if (!CHASES.test(sentence.text) || sentence.is.words < 2 || !PERSONAL.test(sentence.text)) return [];
    // Said with grace already, or taken up by the next sentence: another exit would only get in the way.
    if (KEPT.test(sentence.text) || ELSEWHERE.test(sentence.text)) return [];
    if (GRACE.test(sentence.text) || (after && TAKEN_UP.test(after.text))) return [];
    // It opens a list, or a story that would hang in the air.
    if (/:\s*$/.test(sentence.text)) return [];
    // One exit is kind, two are a plea.
    if (
      reading.content.some((s) =>
        /no (?:reply|worries|problem|hard feelings|need to)|happy to leave it|perfectly fine|completely fine/i.test(
          s.text,
        ),
      )
    )
      return [];
    const exits = turned(OPEN, sentence.text).slice(0, 2);
    if (TIMING.test(sentence.text)) return ["If the timing isn't right, that is perfectly fine.", ...exits];
    const own = OWN.find(([word]) => word.test(sentence.text))?.[1].replace(
      '{no use}',
      turned(NO_USE, sentence.text)[0] ?? '',
    );
    const topic = messageTopic(reading);
    if (!topic) return own ? [own, ...exits] : exits;
    const about = turned(ABOUT, sentence.text).map((q) =>
      q.replace('{o}', topic.text).replace('{isnt}', topic.plural ? "aren't" : "isn't"),
    );
    return [...(own ? [own] : []), ...about.slice(0, 1), ...exits];
  },
});
