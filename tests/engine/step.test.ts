import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse';

describe('the six steps of the walk', () => {
  it.each([
    ['situation', 'How do you plan the night shift today?'],
    ['situation', 'Who unlocks the yard on Sundays?'],
    ['situation', 'Are you still sorting the returns by hand?'],
    ['change', 'What would you change about the rota first?'],
    ['change', 'If you could fix one thing in the kitchen, what would it be?'],
    ['goals', 'Is your goal for next year a second site?'],
    ['gaps', 'What gets in the way when you onboard a driver?'],
    ['gaps', 'You said that parking is the sticking point.'],
    ['education', 'There are two ways to seal a flat roof, and both last about twenty years.'],
    ['advice', 'I’d leave the boiler until spring.'],
    ['advice', 'We recommend the smaller pump.'],
    [undefined, 'Our goal is to become the largest bakery supplier in Kent.'],
    [undefined, 'We struggled for years before we built this.'],
    [undefined, 'Best of luck with the fair.'],
  ])('%s: %s', (step, text) => expect(analyse(text).step).toBe(step));
});
