import { firstInBody } from '../../reading';
import { defineRewriter, flagKind, inLetter, says } from '../types';
import { turned } from '../words/questions';

/** Near enough to the word, it is theirs that is missed. The count of the seller's own tries names what they were about: that stays. */
const MISSED =
  "\\b(?:no|any|an?|your|ur|without|not|never|you|nothing|await\\p{L}*|waiting|yet|still|simple|single|\\p{L}+n['’]t)\\b[^.;!?]{0,30}?";
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    new RegExp(`${MISSED}\\brepl(?:y|ied|ies)\\b`, 'iu'),
    [
      'A reply is welcome whenever it suits you, and a no is fine too.',
      'A short reply is enough when it suits you, even a no.',
    ],
  ],
  [
    new RegExp(`${MISSED}\\banswer(?:ed|s)?\\b`, 'iu'),
    [
      'An answer is welcome whenever it suits you, and a no is fine too.',
      'A short answer is enough when it suits you, even a no.',
    ],
  ],
  [
    new RegExp(`${MISSED}\\brespon(?:se|ded?)\\b`, 'iu'),
    ['A response is welcome whenever it suits you, and a no is fine too.'],
  ],
  [
    new RegExp(`${MISSED}\\bfeedback\\b`, 'iu'),
    ['Feedback is welcome whenever it suits you, and a plain no is fine too.'],
  ],
  [
    new RegExp(`${MISSED}\\bhear(?:d|ing)?\\b|\\bhear(?:d|ing)? (?:nothing|back|from you|anything)\\b`, 'iu'),
    ["I'm glad to hear from you whenever it suits you, and a no is fine too."],
  ],
];
/** Told with grace already, a promise that is kept, or of others than the two of them. */
const LEAVE_IT =
  /^one:|\bsilence is\b|\bno reply (?:is |was )?(?:called for|needed|necessary)\b|\b(?:which is (?:fine|perfectly)|fair enough|no worries|no dramas|(?:took|take) (?:that|it|this|which)? ?as a no|parked|understandable|understand|understood|(?:not|won['’]t|never|nobody|no longer) (?:\p{L}+ )?(?:hear from|write|contact|email|bother|chase)|taken you off|taking you off|deleted|removed|cancelled|unsubscribed|message received|(?:people|they|who|he|she|clients?|customers?|friends|board|partner|team|kid|manager) (?:\p{L}+ )?(?:wrote|heard|replied|answered|said|responded)|everybody|asked you a question|send (?:me|us)|the answer|answer to|answered (?:his|her|the)|hear(?:d|ing)? (?:that|of|about|this|it)|good to hear|great to hear|sorry to hear|love to hear)\b/iu;
/** The message says so already: a second such line is a plea. */
const SAID =
  /\b(?:no (?:reply|worries|answer|problem|hard feelings|need to)|happy to leave it|(?:perfectly|completely) fine|is fine(?: too)?|whenever it suits you|needs no answer|even a no|when it suits you)\b/i;

/** Pressed again at once, it would not be meant. */
const PRESSES =
  /\b(?:courtesy|rude|surpris\p{L}+|strange|disheartening|personally|blue tick|opened|i['’]ll be (?:honest|frank)|i can only|conclude|assume|target|quota|my (?:manager|director|boss|md)|today|tonight|tomorrow|urgent\p{L}*|asap|exclusive|revert|kindly (?:confirm|give|note)|i am sure you are|do you think|where i come from)\b/iu;
/** "Four emails." goes on in the next sentence. */
const FEWEST_WORDS = 3;

/** What the letter is about is told here: the rest would hang in the air. */
const NAMES_MATTER = /\b(?:about|regarding|concerning|sponsoring|offering)\b/u;

/** "Still no reply to my three letters." -> "A reply is welcome whenever it suits you, and a no is fine too." */
export default defineRewriter({
  id: 'reply-at-ease',
  kind: 'release',
  title: 'Make a no easy',
  why: 'a no that is welcome makes a yes worth something',
  cardOnly: true,
  gate: WORDS.map(([word]) => word),
  fits: (flag) =>
    inLetter(flag) &&
    /^(?:pressure\/guilt|me-focus\/chasing)$/.test(flagKind(flag)) &&
    !/:\s*$/.test(flag.sentence.text) &&
    !says(flag.reading, SAID, flag.sentence.index),
  propose({ sentence: { text, index, is }, reading }) {
    const next = reading.sentences[index + 1];
    // Who opens a letter with it has not said yet what a no would be to.
    const goesOn = reading.content.some((s) => s.field === 'body' && s.index > index);
    if (goesOn && index === firstInBody(reading)?.index && NAMES_MATTER.test(text)) return [];
    if (LEAVE_IT.test(text) || is.words < FEWEST_WORDS || (next && PRESSES.test(next.text))) return [];
    const frames = WORDS.find(([word]) => word.test(text))?.[1];
    return frames ? turned(frames, text) : [];
  },
});
