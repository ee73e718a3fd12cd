import { describe, expect, it } from 'vitest';
import { forget } from '../../lib/engine';
import { find } from '../../lib/engine/diagnose';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { weigh as weighAll } from '../../lib/engine/weigh';
import { coreStyle } from '../../lib/rules';
import { weigh as weighSeller } from '../../lib/rules/families/me/weigh';

const LINE = 'Reed moves pallets for 40 growers.';
const AROUND = 'How do you ship today?\n\nWould you be open to a call?';

/** Messages that share a sentence, in another place each: what is kept of it must not leak from one to the next. */
const PLACES: readonly (readonly [place: string, message: string])[] = [
  ['first', `Hi Ana,\n\n${LINE}\n\n${AROUND}`],
  ['after others', `Hi Ana,\n\n${AROUND}\n\nThe yard is full. ${LINE}`],
  ['with clients', `Stage: client\n\nHi Ana,\n\n${LINE}\n\n${AROUND}`],
  ['met', `Stage: met\n\nHi Ana,\n\n${LINE}\n\n${AROUND}`],
  ['answering', `Incoming: Not now, thanks.\n\nHi Ana,\n\n${LINE}\n\n${AROUND}`],
  ['in a note', `Channel: note\n\nHi Ana,\n\n${LINE}\n\n${AROUND}`],
  ['signed by the firm', `Hi Ana,\n\n${LINE}\n\n${AROUND}\n\nBest,\nTom\nReed`],
  ['signed by another firm', `Hi Ana,\n\n${LINE}\n\n${AROUND}\n\nBest,\nTom\nKorb Tools`],
  ['as a subject', `Subject: ${LINE}\n\nHi Ana,\n\n${AROUND}`],
  ['as an item of ours', `Hi Ana,\n\n${AROUND}\n\nWe offer:\n- ${LINE}`],
  ['as an item of theirs', `Hi Ana,\n\n${AROUND}\n\nYour yard needs:\n- ${LINE}`],
  ['after other words', `Hi Ana,\n\nThe yard is full.\n\n${LINE}\n\n${AROUND}`],
  ['after yet others', `Hi Ana,\n\nThe gate sticks.\n\n${LINE}\n\n${AROUND}`],
  ['before other words', `Hi Ana,\n\n${LINE}\n\nThe yard is full.\n\n${AROUND}`],
  ['before yet others', `Hi Ana,\n\n${LINE}\n\nThe gate sticks.\n\n${AROUND}`],
  ['alone', LINE],
  ['named twice', `Hi Ana,\n\n${LINE}\n\nAsk anyone at Reed.\n\n${AROUND}`],
];

const weigh = (message: string) => {
  const { draft, context } = parseDraftFile(message);
  const reading = read(draft, context);
  const i = reading.content.findIndex((s) => s.text.includes(LINE));
  const all = weighAll(reading, find(coreStyle, reading).on)[i];
  const { sure, suspects } = weighSeller(reading);
  const kind = [...suspects].find(([, places]) => places.includes(i))?.[0];
  return { seller: { kind, sure: sure[reading.content[i]?.index ?? -1] }, all };
};

describe('a sentence weighs in its place what it weighs in a fresh message', () => {
  it.each(PLACES)('%s', (_place, message) => {
    for (const [, other] of PLACES) {
      forget();
      weigh(other);
      const kept = weigh(message);
      forget();
      expect(kept).toEqual(weigh(message));
    }
  });

  it('and something else in another place', () => {
    expect(new Set(PLACES.map(([, message]) => weigh(message).seller.sure)).size).toBeGreaterThan(8);
  });
});
