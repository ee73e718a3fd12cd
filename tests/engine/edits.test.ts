import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/engine/parse';
import { read } from '../../lib/engine/reading';
import { applyEdits, removal, replacement } from '../../lib/engine/rewrite/edits';
import type { Draft } from '../../lib/engine/types';

const draft = (body: string): Draft => ({ channel: 'email', subject: '', body });
const sentence = (body: string, text: string) => {
  const found = read(draft(body), { stage: 'cold' }).sentences.find((s) => s.text === text);
  if (!found) throw new Error(`no sentence "${text}"`);
  return found;
};

describe('removal', () => {
  it.each([
    ['One. Two. Three.', 'Two.', 'One. Three.'],
    ['One. Two.', 'Two.', 'One.'],
    ['One. Two.', 'One.', 'Two.'],
    ['One.\n\nTwo.\n\nThree.', 'Two.', 'One.\n\nThree.'],
    ['One.\n\nTwo.', 'Two.', 'One.'],
    ['One.\r\n\r\nTwo.\r\n\r\nThree.', 'Two.', 'One.\r\n\r\nThree.'],
  ])('%j without %j', (body, text, left) => {
    expect(applyEdits(draft(body), [removal(sentence(body, text), draft(body))]).body).toBe(left);
  });
});

describe('replacement', () => {
  it('is the smallest edit at word edges', () => {
    const body = 'You need to see our rates today?';
    expect(replacement(sentence(body, body), 'Would it help to see our rates today?')).toEqual({
      span: { field: 'body', start: 0, end: 8 },
      newText: 'Would it help',
    });
  });

  it('always gives exactly the new words', () => {
    const word = fc.constantFrom('you', 'need', 'to', 'see', 'it', 'it.', 'now');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [unit] = parse(draft(before));
        fc.pre(unit?.text === before);
        const [s] = read(draft(before), { stage: 'cold' }).sentences;
        expect(applyEdits(draft(before), [replacement(s as NonNullable<typeof s>, after)]).body).toBe(after);
      }),
    );
  });
});
