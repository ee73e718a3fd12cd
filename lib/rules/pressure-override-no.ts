import type { Range } from '../engine/analyse/types';
import type { Reading, Sentence } from '../engine/reading';
import { defineRule } from '../engine/rule';
import { firstMatch, matches, rx } from '../engine/text/rx';
import { refusalOf } from './families/pressure-thread';

/** After a no or a not now, these turn back to the sale. */
const TURNS = [
  rx`(?<=^\W{0,9})(but|however|actually|still|though|although|that said|having said that|on (budget|bandwidth|timing|price|that))`,
  rx`in (case|the meantime) (it|that|this)? ?(changes|changed|is of|interests?)`,
  rx`(?<!not something |not anything )(we|our \w+|i) (can |could |also |even |will |would )*(offer|do everything|match|beat|handle everything|sort everything|buy you out|buyout|lower|reduce|extend|throw in|sweeten)`,
];
/** Gracious turns: leave, thank, ask, or help without the seller. */
const GRACIOUS = [
  rx`(thank|thanks|sorry|fair enough|good luck|all the best|no worries|respect|won't|will not|don't want to|happy to leave|leave it|your call|up to you|whenever|when you're ready|without us|with them|either way)`,
  rx`(how|what|which|why|where|when) (do|did|is|was|would|made|are)`,
];

export default defineRule({
  id: 'core/pressure-override-no',
  lens: 'pressure',
  kind: 'override',
  severity: 'warning',
  summary: 'A new push after they said no or not now',
  messages: [
    'They said no. {quote} asks again as if they had not.',
    'What did their answer tell you? {quote} passes over it.',
    'Could {quote} wait until they come back to you?',
  ],
  why: 'A no that is respected keeps the door open for years; a second push closes it.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Carpenter 2013: "you are free to refuse" raises agreement, face to face', grade: 'A' },
  },
  find: pushAfterNo,
  at: (reading) => (refusalOf(reading) && reading.stage !== 'client' ? [...reading.content.keys()] : []),
  unless: GRACIOUS,
  examples: {
    flags: [
      'Incoming: Not interested, please take me off your list.\n\nHi Ann,\n\n[[Do you have 15 minutes]] this week?',
      'Incoming: No thanks.\n\nHi Ann,\n\n[[But]] it costs nothing to look.',
      'Incoming: We renewed with Orbit in March.\n\nHi Ann,\n\n[[We can also match]] any price.',
      'Incoming: We will pass, sorry.\n\nHi Ann,\n\n[[Actually]] our newest model is smaller.',
    ],
    passes: [
      'Incoming: Not interested, thanks.\n\nHi Ann,\n\nFair enough, thank you for telling me.',
      'Incoming: No thanks.\n\nHi Ann,\n\nAll the best with the opening.',
      'Incoming: Sure, send details.\n\nHi Ann,\n\nBut it costs nothing to look.',
      'Do you have 15 minutes this week?',
    ],
  },
});

function pushAfterNo(sentence: Sentence, reading: Reading): Range | undefined {
  const turn = firstMatch(TURNS, sentence.is.norm);
  if (turn && !matches(GRACIOUS, sentence.is.norm)) return { start: turn[0], end: turn[1] };
  const ask = refusalOf(reading) === 'no' ? sentence.is.asks.find((a) => a.rung >= 3) : undefined;
  return ask && { start: ask.start, end: ask.end };
}
