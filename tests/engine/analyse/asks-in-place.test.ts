import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/analyse';
import { read } from '../../../lib/engine/reading';

/** The asks of a first message, as rungs, each marked when nothing earned it. */
function asks(body: string): readonly string[] {
  const draft = { channel: 'email', subject: 'Gates', body } as const;
  return read(draft, { stage: 'cold' }).asks.map((a) => `${a.match.rung}${a.earned ? '' : ' unearned'}`);
}

describe('an ask in its place', () => {
  it('leans back on the slot before it', () => {
    expect(asks('My fitter could be at your yard on Tuesday or Friday.\n\nWhich one?')).toContain('5 unearned');
    expect(asks('We paint gates.\n\nWhich one?')).toEqual([]);
  });

  it('is paid for on the spot when they give and we do', () => {
    expect(asks('If you send me the width I will price it by Friday.')).toEqual(['3']);
    expect(asks('Send me the width.')).toEqual(['3 unearned']);
  });

  it('waits for their wish', () => {
    expect(asks('If there is anything you need on the hinges, call me.')).toEqual(['1']);
    expect(asks('Call me.')).toEqual(['4 unearned']);
  });

  it('is not made by thanks for what was', () => {
    expect(asks('Good to meet you on Tuesday.')).toEqual(['1']);
    expect(asks('It would be good to meet you on Tuesday.')).toEqual(['5 unearned']);
  });

  it('is not made by a list of reasons', () => {
    expect(asks('We would like to ask you to reconsider for the following reasons:\n\n- It rusts less.')).toEqual([
      '6 unearned',
    ]);
    expect(asks('To price it, please send me:\n\n- The width')).toContain('3 unearned');
  });
});

describe('what seals a deal, in other words', () => {
  it.each([
    'The proforma is ready for your signature.',
    'Waiting for your nomination.',
    'Please let your accounts pay today.',
    'Transfer 30% today and we cut the steel.',
    'You must only sign.',
    'Accept so we can start production this week.',
    'I need only your OK.',
  ])('%s', (sentence) => expect(analyse(sentence).asks[0]?.rung).toBe(6));

  it.each([
    'After that we need a 20 % deposit.',
    'They need your approval in writing.',
    'You don’t have to sign anything.',
    'Thank you for your order.',
  ])('%s asks for none', (sentence) => expect(analyse(sentence).asks.map((a) => a.rung)).not.toContain(6));
});
