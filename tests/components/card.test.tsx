// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Badge } from '../../components/Badge';
import { Card, type CardProps } from '../../components/Card';
import { stage } from './stage';

const { place, draw, button, press } = stage();

const calls = () => ({
  onApply: vi.fn(),
  onOther: vi.fn(),
  onKeep: vi.fn(),
  onNext: vi.fn(),
  onRework: vi.fn(),
  onDismiss: vi.fn(),
  onClose: vi.fn(),
});

function show(props: Partial<CardProps> = {}) {
  const all: CardProps = {
    lens: 'ask',
    message: 'They do not know yet why Tuesday matters.',
    why: 'A slot asks for trust.',
    rewrite: {
      title: 'Ask about their side',
      why: 'a question is theirs to answer',
      before: 'Tuesday at 2?',
      after: 'What would help?',
    },
    prompt: 'What would they get out of it?',
    choices: 2,
    pending: false,
    index: 1,
    total: 2,
    focused: false,
    origin: null,
    onSite: true,
    ...calls(),
    ...props,
  };
  draw(<Card {...all} />);
  return all;
}

describe('the card', () => {
  test('is a dialog named by its message and described by its why', () => {
    show();
    const card = place.querySelector('[role=dialog]');
    const named = (attribute: string) => document.getElementById(card?.getAttribute(attribute) ?? '')?.textContent;
    expect(named('aria-labelledby')).toBe('They do not know yet why Tuesday matters.');
    expect(named('aria-describedby')).toBe('A slot asks for trust.');
  });
  test.each([
    ['Apply', 'onApply'],
    ['Other words', 'onOther'],
    ['Keep mine', 'onKeep'],
    ['Next', 'onNext'],
    ['Close', 'onClose'],
  ] as const)('%s', (name, callback) => {
    const props = show();
    act(() => button(name)?.click());
    expect(props[callback]).toHaveBeenCalledOnce();
  });
  test('has no Apply without a rewrite and no Next for a single note', () => {
    show({ rewrite: null, total: 1 });
    expect(button('Apply')).toBeUndefined();
    expect(button('Next')).toBeUndefined();
    expect(button('Keep mine')).toBeDefined();
  });
  test('offers other words only where there are some', () => {
    show({ choices: 1 });
    expect(button('Other words')).toBeUndefined();
  });
  test('shows words that are only taken out as struck, with nothing in their place', () => {
    show({ rewrite: { title: 'Leave it out', why: 'nothing is lost', before: 'Just checking in.', after: '' } });
    expect(place.querySelector('del')?.textContent).toBe('Just checking in.');
    expect(place.querySelector('.after')).toBeNull();
    expect(place.querySelector('.how')?.textContent).toContain('Leave it out: nothing is lost.');
  });
  test('Alt+Enter applies and Escape closes', () => {
    const props = show();
    press({ key: 'Enter', altKey: true });
    press({ key: 'Escape' });
    expect(props.onApply).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });
  test('folds its source and the wider dismissals under one button', () => {
    const props = show({
      origin: { principle: 'Earn the ask', evidence: { text: 'A study', grade: 'C' }, style: 'Core', locked: false },
    });
    expect(place.querySelector('.origin')).toBeNull();
    act(() => button('More choices')?.click());
    expect(place.querySelector('.origin')?.textContent).toBe('Earn the ask. A study (one vendor’s data). From: Core.');
    for (const name of ['Not for this draft', 'Not this rule again', 'Not on this site'])
      act(() => button(name)?.click());
    expect(vi.mocked(props.onDismiss).mock.calls).toEqual([['draft'], ['rule'], ['site']]);
  });
  test('offers no way to leave a page of its own', () => {
    show({ onSite: false });
    act(() => button('More choices')?.click());
    expect(button('Not on this site')).toBeUndefined();
  });
  test('offers to switch off a rule, but for one that the company keeps on', () => {
    const origin = { principle: 'What your team has agreed on', evidence: null, style: 'Acme' };
    show({ origin: { ...origin, locked: false } });
    act(() => button('More choices')?.click());
    expect(button('Not this rule again')).toBeDefined();
    show({ origin: { ...origin, locked: true } });
    expect(button('Not this rule again')).toBeUndefined();
    expect(button('Not for this draft')).toBeDefined();
  });
  test('takes the focus on Apply only when it was opened by keyboard', () => {
    show();
    expect(document.activeElement).toBe(document.body);
    show({ focused: true });
    expect(document.activeElement).toBe(button('Apply'));
  });
  test('holds the focus itself until the rewrite is made', () => {
    show({ focused: true, pending: true, rewrite: null });
    expect(document.activeElement).toBe(place.querySelector('.card'));
    show({ focused: true });
    expect(document.activeElement).toBe(button('Apply'));
  });
});

describe('the badge', () => {
  const badge = (count: number, onOpen = vi.fn()) => {
    draw(<Badge count={count} lens={count ? 'pressure' : null} onOpen={onOpen} />);
    return onOpen;
  };
  test('is a button with a name that counts', () => {
    const onOpen = badge(3);
    act(() => button('3 notes on this draft: open the panel')?.click());
    expect(onOpen).toHaveBeenCalledOnce();
    badge(1);
    expect(button('1 note on this draft: open the panel')).toBeDefined();
  });
  test('is a check when nothing is left, and still opens the panel', () => {
    const onOpen = badge(0);
    expect(place.querySelector('.check')).not.toBeNull();
    act(() => button('No notes on this draft: open the panel')?.click());
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('asks a question where there is no rewrite, and only once it is known that there is none', () => {
    show({ rewrite: null, choices: 0 });
    expect(place.querySelector('.prompt')?.textContent).toBe('What would they get out of it?');
    show({ rewrite: null, choices: 0, pending: true });
    expect(place.querySelector('.prompt')).toBeNull();
    show();
    expect(place.querySelector('.prompt')).toBeNull();
  });
  test('offers the whole draft in better words, where there is more than this note', () => {
    const { onRework } = show({ total: 3 });
    act(() => button('More choices')?.click());
    act(() => button('Rework this draft')?.click());
    expect(onRework).toHaveBeenCalledOnce();
    show({ total: 1 });
    expect(button('Not for this draft')).toBeDefined();
    expect(button('Rework this draft')).toBeUndefined();
  });
});
