import { defineRewriter, isStatement, mayAsk } from '../types';
import { kindIn, soldIn } from '../words/kind';
import { turned } from '../words/questions';

const WHO = [
  'Would {o} be of any use to you, or are you well looked after?',
  'Do you have a need for {o}, or are you well looked after?',
];
const WHAT = [
  'Would {o} be of any use to you, or is that covered already?',
  'Is there a need for {o} on your side, or is that covered already?',
];
const GOODS = [
  'Would {o} be of any use to you, or are you well supplied?',
  'Do you have any need for {o}, or are you well supplied?',
];
/** Such a question stands there already. */
const ASKED = /\b(?:be of (?:any )?use (?:to you|on your side)|well looked after|well supplied|covered already)\b/i;

/** "Tallyford are the UK's leading payroll bureau." -> "Would a payroll bureau be of any use to you, or are you well looked after?" */
export default defineRewriter({
  id: 'use-of-kind',
  kind: 'reframe',
  title: 'Ask whether one is needed',
  why: 'whether they need one comes before who is best',
  fits: (flag) => isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const sold = soldIn(text);
    if (sold) return turned(GOODS, text).map((q) => q.replace('{o}', sold));
    const kind = kindIn(text);
    return kind ? turned(kind.who ? WHO : WHAT, text).map((q) => q.replace('{o}', kind.text)) : [];
  },
});
