import { differenceOf } from '../../brief';
import { defineRewriter, flagKind } from '../types';

/** "You run a firm of 300 people." -> "You run a firm of 240 people.", as the brief has it. */
export default defineRewriter({
  id: 'as-in-brief',
  kind: 'reframe',
  title: 'Say it as your brief does',
  why: 'that is what their page said',
  fits: (flag) => flagKind(flag) === 'telling/differs',
  propose({ sentence, reading }) {
    const found = differenceOf(sentence, reading);
    return found ? [sentence.text.slice(0, found.start) + found.instead + sentence.text.slice(found.end)] : [];
  },
});
