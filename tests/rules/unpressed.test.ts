import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse';
import { matches } from '../../lib/engine/text/rx';
import { TRADE } from '../../lib/rules/families/pressure';
import { isUnpressed } from '../../lib/rules/families/unpressed';

const unpressed = (text: string, kind: 'assumptive' | 'directive' | 'guilt' = 'assumptive') =>
  isUnpressed({ is: analyse(text) }, { kind });

describe('their word first, the work after it', () => {
  it.each([
    'Send me the drawings and I’ll price them.',
    'Kindly share your gate sizes and our fitter will quote.',
    'Accept and I’ll send my calendar.',
    'Reply GO, and we’ll post a sample.',
    'A thumbs up is enough and I’ll send the form.',
  ])('is a free next step: %s', (text) => {
    expect(matches(TRADE, analyse(text).norm)).toBe(true);
    expect(unpressed(text, 'directive')).toBe(true);
  });

  it.each([
    'Send me the drawings today and I’ll price them.',
    'Reply by Friday and we’ll hold the rate.',
    'Accept and I’ll get you a start date for Monday.',
    'Confirm the width and I’ll make PI for you.',
    'I’ll send the drawings and the contract.',
    'Send me the drawings.',
  ])('is none where it hurries or takes the yes for given: %s', (text) => {
    expect(matches(TRADE, analyse(text).norm)).toBe(false);
  });
});

describe('what only the weights call a push', () => {
  it.each([
    'Your electricity contract ends 31/01.',
    'I saw that you opened a depot in Leeds last month.',
    'We read in the Gazette that your bakery is moving to Hull.',
    'Your renewal is in nineteen days.',
    'Wednesday 2:00 or Thursday 10:30.',
    'I’ve got Thursday or Friday.',
    'Tomorrow 9 AM Eastern works for me.',
    'What’s the best number to reach you on?',
    'When would be a good time to see it?',
  ])('is none: %s', (text) => expect(unpressed(text)).toBe(true));

  it.each([
    'Your contract ends on Friday, so you had better ring me.',
    'I saw that you opened a depot in Leeds, and still no word from you.',
    'I’ll be round Wednesday 2:00 or Thursday 10:30.',
    'What colour shall I tell the painters?',
    'My boss asks me daily what became of you.',
  ])('may be one: %s', (text) => expect(unpressed(text)).toBe(false));

  it('lets a reproach be one, whatever it offers', () =>
    expect(unpressed('Send me a word and I’ll stop asking.', 'guilt')).toBe(false));
});
