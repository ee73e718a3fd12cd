/** Who speaks, in every shape that an offer needs. */
import { describe, expect, it } from 'vitest';
import { offered, speakerOf } from '../../lib/engine/rewrite/words/speaker';

describe('the speaker', () => {
  it.each([
    ['i', 'I', 'me', "I'm"],
    ['We', 'we', 'us', "we're"],
    ['He', 'he', 'him', "he's"],
    ['Our driver', 'our driver', 'our driver', 'our driver is'],
    ['Mr Doyle', 'Mr Doyle', 'Mr Doyle', 'Mr Doyle is'],
  ])('reads %j', (said, who, whom, am) => expect(speakerOf(said)).toEqual({ who, whom, am }));

  it('closes a name behind a comma by a comma', () => {
    expect(offered(speakerOf('Our MD, Dr. Obi'), 'call')).toEqual([
      "If you'd like, our MD, Dr. Obi, can call.",
      'Would you like our MD, Dr. Obi, to call?',
    ]);
  });
});
