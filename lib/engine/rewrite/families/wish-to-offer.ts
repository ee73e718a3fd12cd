import { defineRewriter, flagKind, says } from '../types';
import { turned } from '../words/questions';
import { offered, speakerOf } from '../words/speaker';
import { undated } from '../words/time';
import { askedWish, onCondition, WISH } from '../words/wish';

const CONNECT = new RegExp(
  `${WISH} to (?:connect|be connected|link up|be in (?:touch|contact)|stay (?:connected|in touch)|add you|be in your network|have you in my network|invite you to join|(?:expand|grow|build|extend|widen) my (?:network|connections))\\b`,
  'i',
);
const CONNECTS = /\b(?:let['’]?s|open to|happy to|shall we|to) connect\b/i;
/** The same without a wish. */
const NETWORK =
  /\b(?:reaching out|writing) to connect\b|\bto (?:expand|grow|build|extend|widen) my (?:network|connections)\b/i;
const LEARN = new RegExp(
  `${WISH} to (?:learn|hear|understand|know|find out)(?: a (?:little|bit))?(?: more)?(?: from you)?(?: about| of) `,
  'i',
);
/** What the rep would do for them, with "you" behind it. */
const FOR_YOU = new RegExp(
  `${WISH} to ((?:show|send|share|give|tell|help|walk|take|offer|introduce|explain|present|put together|bring|measure|come by|drop|leave|prepare|supply|demonstrate|quote)\\b[^.!?;\\n]*)`,
  'i',
);
/** What they have, up to the end of the phrase. */
const YOURS = /^your (?:[^\s,.;?!]+ ?){1,5}?(?=\s*(?:[,.;?!–—]|$)|\s(?:and|so|to|at|for|or)\b)/i;
const PLANS = /\b(?:priorities|plans|goals|roadmap|agenda|list)$/i;
const OPEN = [
  'Would you be open to connecting?',
  'Happy to connect, if you like.',
  'Are you open to connecting here?',
  'Shall we connect?',
];

/** With whom: "fellow florists in Leeds". */
const WITH =
  /\bwith ((?:fellow|other|like-minded|more) [^.,;!?–—]{4,60}?)(?=\s*[.,;!?–—]|$| (?:to|so|who|that|here)\b| and (?:see|to|share|build|learn|grow|i|we|find|explore)\b)/iu;

/** Further in, what stands before it would be lost. */
const NEAR_START = 14;
/** Unless it only led up to it. */
const OF_COURSE = /,? (?:and|so)(?: of course| naturally)? $/i;

/** "I'd love to show you how …" -> "Would you like me to show you how …?" */
export default defineRewriter({
  id: 'wish-to-offer',
  kind: 'reframe',
  title: 'Turn the wish into a question',
  why: 'what they want decides, not what you want',
  fits: (flag) => flagKind(flag) === 'me-focus/wish' && flag.sentence.field === 'body',
  propose({ sentence, reading }) {
    const { text } = sentence;
    if (CONNECT.test(text) || NETWORK.test(text)) {
      // A whole letter on one line, or what he does before the wish, would be lost.
      if ((text.match(/[.!?] /g)?.length ?? 0) > 2 || /\bmyself\b/i.test(text)) return [];
      // Asked already, in other words.
      if (says(reading, CONNECTS, sentence.index)) return [];
      const others = WITH.exec(text)?.[1];
      if (/\bLinkedIn\b/.test(text)) return ['Would you be open to connecting on LinkedIn?'];
      return [...(others ? [`Are you open to connecting with ${others}?`] : []), ...turned(OPEN, text).slice(0, 3)];
    }
    const condition = onCondition(text);
    if (condition && !/\b(?:call|your feedback|a demo)\b/i.test(condition)) return [condition];
    const asked = askedWish(text);
    if (asked.length > 0) return asked;
    const learn = LEARN.exec(text);
    if (learn) {
      const theirs = YOURS.exec(text.slice(learn.index + learn[0].length))?.[0].trim();
      if (!theirs) return [];
      return [
        PLANS.test(theirs) ? `What is at the top of ${theirs} right now?` : `How do you see ${theirs} at the moment?`,
      ];
    }
    const wish = /\bintroduce (?:myself|ourselves)\b/i.test(text) ? null : FOR_YOU.exec(text);
    if (!wish || (wish.index > NEAR_START && !OF_COURSE.test(text.slice(0, wish.index))) || /^(?:my|our) /i.test(text))
      return [];
    const act = undated(wish[1] ?? '')
      ?.replace(/,? (?:and|so|because|as|this week|next week|one day|for \d+ minutes)\b.*$/i, '')
      .replace(/,? \d+ min(?:ute)?s?\b.*$/i, '')
      .trim();
    if (/\b(?:a|an|the|tailored|quick|short|our|my|to|through|of|with|for|free)$/i.test(act ?? '')) return [];
    if (!act || act.split(/\s+/).length > 18 || !/\b(?:you|your)\b/i.test(act)) return [];
    const speaker = speakerOf(/^we\b/i.test(text) ? 'we' : 'I');
    return [offered(speaker, act)[1], `If it's useful, ${speaker.who} can ${act}.`];
  },
});
