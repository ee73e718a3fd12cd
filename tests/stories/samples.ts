import type { RuleRow, Shortcut, Tried } from '../../components/options/types';
import type { WeekRow } from '../../components/progress/numbers';

export const RULES: readonly RuleRow[] = [
  {
    id: 'core/pressure-deadline-answer',
    lens: 'pressure',
    summary: 'An answer or a signature by a date that the seller set',
    why: 'A date that only helps the seller tells them that the seller’s plan comes first.',
    source: 'Their pace, not ours. Zboja, Clark, Haytko 2016: aggressive pressure lowers trust (good evidence)',
    flags: ['[[Please confirm by Wednesday]].', 'I’d [[need your answer before noon]].'],
    passes: ['When do you need to decide?', 'Incoming: We want to choose by Friday.\n\nPlease tell me by Friday.'],
    on: true,
  },
  {
    id: 'core/ask-unearned-slot',
    lens: 'ask',
    summary: 'A day and an hour before anything links the two',
    why: 'A slot in their week asks for trust.',
    source: 'Earn the ask',
    flags: ['[[Are you free Tuesday]] at 2pm?'],
    passes: ['When would it suit you?'],
    on: false,
  },
  {
    id: 'core/me-claim',
    lens: 'me-focus',
    summary: 'A claim about the seller’s own product or company',
    why: 'It tells them nothing of their own world.',
    source: 'Their world, not ours',
    flags: ['[[We are the market leader]].'],
    passes: ['What would help you?'],
    on: true,
  },
];

export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'next', description: 'Next note', builtIn: 'Alt + .', own: '' },
  { name: 'previous', description: 'Previous note', builtIn: 'Alt + ,', own: 'Ctrl+Shift+U' },
  { name: 'apply', description: 'Apply the rewrite', builtIn: 'Alt + Enter', own: '' },
];

export const TRIED: Tried = {
  diagnostics: [
    {
      ruleId: 'core/x',
      lens: 'pressure',
      span: { field: 'body', start: 0, end: 9 },
      quote: 'need to sign up this week',
      message: 'They may feel pushed by “need to sign up”.',
      why: 'People like to decide for themselves.',
    },
  ],
  strengths: [{ quote: 'opened a depot in Leeds', message: 'It starts where they stand.' }],
};

const WEEK_NAMES = [
  '7 Sep',
  '14 Sep',
  '21 Sep',
  '28 Sep',
  '5 Oct',
  '12 Oct',
  '19 Oct',
  '26 Oct',
  '2 Nov',
  '9 Nov',
  '16 Nov',
];

export const WEEKS: readonly WeekRow[] = WEEK_NAMES.map((week, i) =>
  i === 4
    ? { week, messages: 0, asks: 0, earned: 0, telling: 0, asking: 0, pressure: 0 }
    : {
        week,
        messages: 12 + ((i * 7) % 9),
        asks: 8,
        earned: Math.min(8, 2 + Math.round(i * 0.5)),
        telling: 20 - i,
        asking: 6 + i * 2,
        pressure: Math.max(2, 22 - i * 2),
      },
);
