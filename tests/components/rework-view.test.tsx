// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { changes } from '../../components/changes';
import { ReworkView, type ReworkViewProps } from '../../components/ReworkView';
import { stage } from './stage';

const { place, draw, button, press } = stage();

const step = { ruleId: 'core/x', kind: 'trim', title: 'Leave it out', why: 'it is freer' } as const;
const proposal = {
  subject: { before: 'Re: vans', after: 'vans' },
  body: { before: 'Hi Ana,\n\nAct now. How is Leeds?', after: 'Hi Ana,\n\nHow is Leeds?' },
  steps: [step, step],
  left: 1,
};
function show(props: Partial<ReworkViewProps> = {}) {
  const all: ReworkViewProps = { proposal, focused: false, onApply: vi.fn(), onClose: vi.fn(), ...props };
  draw(<ReworkView {...all} />);
  return all;
}
const texts = (selector: string) => [...place.querySelectorAll(selector)].map((e) => e.textContent);

describe('a reworked draft', () => {
  test('is shown with what goes and what stays, before anything changes', () => {
    const { onApply } = show();
    expect(texts('del').join('')).toContain('Act now.');
    expect(place.textContent).toContain('How is Leeds?');
    expect(place.textContent).toContain('2 changes, one note left for you. One undo takes it back.');
    expect(onApply).not.toHaveBeenCalled();
    act(() => button('Apply')?.click());
    expect(onApply).toHaveBeenCalledOnce();
  });
  test('waits without a button to press by chance', () => {
    show({ proposal: undefined, focused: true });
    expect(button('Apply')).toBeUndefined();
    expect(place.querySelector('[aria-busy=true]')).not.toBeNull();
  });
  test('says so when there is nothing to better, or nobody answered', () => {
    show({ proposal: { ...proposal, steps: [], left: 0 } });
    expect(place.textContent).toContain('I would leave this draft as it is.');
    expect(button('Apply')).toBeUndefined();
    show({ proposal: null });
    expect(place.textContent).toContain('Your draft is as it was.');
  });
  test('closes on Escape and on Keep mine', () => {
    const { onClose } = show();
    press({ key: 'Escape' });
    act(() => button('Keep mine')?.click());
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe('the changes between two texts', () => {
  test.each([
    [
      'one two three four',
      'one two three five',
      [
        ['same', 'one two three '],
        ['gone', 'four'],
        ['new', 'five'],
      ],
    ],
    ['a b c', 'a b c', [['same', 'a b c']]],
    ['', 'new words', [['new', 'new words']]],
    ['old words', '', [['gone', 'old words']]],
  ])('%j -> %j', (before, after, expected) => {
    expect(changes(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });
  test('give back both texts, whatever they are', () => {
    const before = 'You need to see our new rates today. How is Leeds?\n\nBest,\nTom';
    const after = 'Would it help to see our new rates? How is Leeds?\n\nBest,\nTom';
    const of = (skip: string) =>
      changes(before, after)
        .filter((c) => c.kind !== skip)
        .map((c) => c.text)
        .join('');
    expect(of('new')).toBe(before);
    expect(of('gone')).toBe(after);
  });
});
