import type { Analysis } from '../../engine/analyse/types';
import type { Reading, Sentence } from '../../engine/reading';
import { Family } from '../../engine/text/family';
import { matches, rx } from '../../engine/text/rx';
import { AS_IF_YES, BOOKED, PAPERWORK, SILENCE_IS_YES, VISIT } from './pressure-assumptive';
import { ANSWER_BY, OFFER_ENDS, PRICE_RISES, REWARD, SCARCE } from './pressure-deadline';
import { ACT_NOW, MUST } from './pressure-directive';
import { COUNTED, LAST_WORD, SHAME, SILENCE } from './pressure-guilt';
import { DARE, SURE } from './pressure-hype';
import { BLEEDING, REGRET, RIVALS } from './pressure-loss';
import { BUT_STILL, OVER_HEAD } from './pressure-override';

const KINDS = [
  [...OFFER_ENDS, ...PRICE_RISES, ...REWARD, ...SCARCE, ...ANSWER_BY],
  [...MUST, ...ACT_NOW],
  [...VISIT, ...BOOKED, ...PAPERWORK, ...AS_IF_YES, ...SILENCE_IS_YES],
  [...SILENCE, ...COUNTED, ...LAST_WORD, ...SHAME],
  [...BLEEDING, ...RIVALS, ...REGRET],
  [...BUT_STILL, ...OVER_HEAD],
  [...SURE, ...DARE],
].map((patterns) => new Family(patterns));

const NAMES = ['deadline', 'directive', 'assumptive', 'guilt', 'loss', 'override', 'hype'] as const;

/** What only somebody writes who leaves the reader free, or who tells against himself. */
const GENTLE = [
  rx`(no|without) (rush|pressure|worries|obligation|hard feelings|need to (reply|answer|decide)|reply needed|hurry|problem if)`,
  rx`(if not|if it's not|if it isn't|otherwise|either way|whichever),? ${'(?:\\w+ ){0,4}?'}(no|fine|ignore|bin|leave|worries|problem|delete|grand|ok|okay|happy)`,
  rx`(happy to (leave|wait)|your call|up to (you|yourself|yourselves)|entirely your|whenever (it )?suits|take your time|judge for your(self|selves)|use it however|don't need (me|us)|without (me|us)|ignore (me|this))`,
  rx`(i|we) (may|might|could) (well )?be wrong|i don't know|could be wrong|i won't fib|must be honest|to be fair|i'd rather (tell|you)|i wouldn't (do|buy|take|bother)|not worth (it|the)|that's (our|my|on our|on my) (fault|mistake|doing)|(is|was) (our|my) (fault|mistake)`,
  rx`(so |very |really )?sorry (about|for|that|to)`,
];

/** Words in capitals that are shouted, not acronyms; runs of exclamation marks. */
const SHOUT =
  /!{2,}|\b(?:NOW|TODAY|ONLY|FREE|LAST|FINAL|NOT|GONE|NEVER|URGENT|SALE|BEST|HURRY|ENDS?|MUST|STOP|ZERO|NOTHING|HUGE|EVERY|GUARANTEED|TOMORROW|THIS WEEK|OFF|ONE|HONESTLY|CALL|THREE)\b/;

interface Tone {
  readonly bits: number;
  readonly gentle: boolean;
  readonly shout: boolean;
}

/** What a sentence adds to the tone, by itself. */
const tones = new WeakMap<Analysis, Tone>();
const tempers = new WeakMap<Reading, number>();

/**
 * How pushy the whole message is: sentences with a pressure cue, one more for every further kind and for shouting, less
 * for words that leave the reader free. A cue too weak to stand alone means what it seems to mean where others push.
 */
export function temper(reading: Reading): number {
  let known = tempers.get(reading);
  if (known === undefined) {
    let pushing = 0;
    let kinds = 0;
    let gentle = 0;
    let shouts = 0;
    for (const sentence of reading.content) {
      const tone = toneOf(sentence);
      if (tone.bits) pushing++;
      if (tone.gentle) gentle++;
      if (tone.shout) shouts++;
      kinds |= tone.bits;
    }
    let further = -1;
    for (let k = 0; k < KINDS.length; k++) if (kinds & (1 << k)) further++;
    const unearned = reading.asks.filter((a) => !a.earned && a.match.rung >= 5).length;
    known = pushing + Math.min(1, unearned / 2) + Math.max(0, further) + Math.min(2, shouts) - 1.5 * gentle;
    tempers.set(reading, known);
  }
  return known;
}

function toneOf({ is, text }: Sentence): Tone {
  let tone = tones.get(is);
  if (!tone) {
    let bits = 0;
    KINDS.forEach((kind, k) => {
      if (kind.in(is.norm)) bits |= 1 << k;
    });
    tone = { bits, gentle: matches(GENTLE, is.norm), shout: SHOUT.test(text) };
    tones.set(is, tone);
  }
  return tone;
}

/** The kinds whose plain patterns a sentence matches. */
export function strongKinds(sentence: Sentence): readonly string[] {
  const { bits } = toneOf(sentence);
  return NAMES.filter((_, k) => bits & (1 << k));
}

/** One push in a message that leaves the reader free is more likely a misreading than a push. */
export function pushes(reading: Reading): boolean {
  return temper(reading) >= 0;
}
