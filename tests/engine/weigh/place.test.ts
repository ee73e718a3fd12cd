import { expect, it } from 'vitest';
import { read } from '../../../lib/engine/reading';
import type { Rule } from '../../../lib/engine/rule';
import type { Stage } from '../../../lib/engine/types';
import { copied, isSame, type Place, Places } from '../../../lib/engine/weigh/place';
import { coreStyle } from '../../../lib/rules';

const shown = (asks: string, rules = '', lenses = '') => ({ asks, rules, lenses });
const ties = { echoes: 1, number: false, theirs: 2, ownName: false, led: '' };
const place = (changed: Partial<Place> = {}): Place => ({
  stage: 'cold',
  zone: 'body',
  item: false,
  top: 2,
  end: 3,
  ties: { ...ties },
  shown: shown('ask 4', 'core/x', 'ask'),
  beside: [undefined, shown('ask 1', '', 'pressure'), shown('')],
  ...changed,
});

it('is the same as one that weighs the same', () => {
  expect(isSame(place(), place())).toBe(true);
  // Of a neighbour only asks and lenses weigh.
  const beside = [undefined, shown('ask 1', 'core/y', 'pressure'), shown('')];
  expect(isSame(place(), place({ beside }))).toBe(true);
});

it.each<[string, Partial<Place>]>([
  ['stage', { stage: 'met' }],
  ['zone', { zone: 'closing' }],
  ['item', { item: true }],
  ['place from the top', { top: 3 }],
  ['place from the end', { end: 4 }],
  ['echoes', { ties: { ...ties, echoes: 2 } }],
  ['number of theirs', { ties: { ...ties, number: true } }],
  ['things of theirs', { ties: { ...ties, theirs: 3 } }],
  ['own name', { ties: { ...ties, ownName: true } }],
  ['lead', { ties: { ...ties, led: 'seller statement' } }],
  ['asks', { shown: shown('ask 5', 'core/x', 'ask') }],
  ['rules', { shown: shown('ask 4', 'core/y', 'ask') }],
  ['end of the message', { beside: [undefined, shown('ask 1', '', 'pressure'), undefined] }],
  ['asks beside', { beside: [undefined, shown('ask 3', '', 'pressure'), shown('')] }],
  ['lenses beside', { beside: [undefined, shown('ask 1', '', 'ask'), shown('')] }],
])('is another with another %s', (_name, changed) => {
  expect(isSame(place(), place(changed))).toBe(false);
  expect(isSame(place(changed), place())).toBe(false);
});

it('shows what a sentence asks and what is found on it now, whatever that was before', () => {
  const [rule, other] = coreStyle.rules as readonly [Rule, Rule];
  const shownIn = (stage: Stage, ...found: readonly (readonly [Rule, number])[]) => {
    const reading = read({ channel: 'email', subject: '', body: 'Are you free Tuesday at 2pm?' }, { stage });
    const [sentence] = reading.content;
    if (!sentence) throw new Error('no sentence');
    const findings = found.map(([rule, sure]) => ({ rule, sentence, range: { start: 0, end: 3, sure } }));
    return new Places(reading, [findings]).at(0).shown;
  };
  const all = () => [
    shownIn('cold'),
    shownIn('met'),
    shownIn('met', [rule, 1]),
    shownIn('met', [rule, 0.2]),
    shownIn('met', [other, 1]),
    shownIn('met', [rule, 1], [other, 1]),
  ];
  expect(new Set(all().map((s) => JSON.stringify(s))).size).toBe(6);
  expect(shownIn('met', [rule, 1])).toBe(shownIn('met', [rule, 1]));
});

it('stays as it was once it is copied, while the next is asked for', () => {
  const body = 'Are you free Tuesday at 2pm?\n\nThe press is old.\n\nIt hums.';
  const reading = read(
    { channel: 'email', subject: '', body },
    { stage: 'replied', incoming: 'How old is the press?' },
  );
  const places = new Places(reading, []);
  const [first, second] = [copied(places.at(0)), copied(places.at(1))];
  expect(isSame(first, places.at(0))).toBe(true);
  expect(isSame(first, places.at(1))).toBe(false);
  expect(first.ties).not.toEqual(second.ties);
  expect(first.beside).not.toEqual(second.beside);
  expect(first).toEqual(new Places(reading, []).at(0));
});
