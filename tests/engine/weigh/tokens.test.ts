import { expect, it } from 'vitest';
import { normalise } from '../../../lib/engine/text/normalise';
import { tokensOf } from '../../../lib/engine/weigh/tokens';

it.each([
  ['We’re sorry, you don’t', ['we', "'re", 'sorry', ',', 'you', 'do', "n't"]],
  ['It costs £1,200 or 5% more', ['it', 'costs', '#money', 'or', '#pct', 'more']],
  ['Tuesday at 2pm or 14:30', ['tuesday', 'at', '#time', 'or', '#num']],
  ['Hi {{first_name}}, [company] called', ['hi', '#ph', ',', '#ph', 'called']],
  ['See https://x.example/a?b=1 now!', ['see', '#url', 'now', '!']],
  ['Grüße aus Köln 🙂', ['grüße', 'aus', 'köln']],
  ['', []],
])('%s', (text, tokens) => expect(tokensOf(normalise(text))).toEqual(tokens));

it('reads no more than the beginning of a run-on sentence', () => {
  expect(tokensOf('word '.repeat(1000))).toHaveLength(80);
});
