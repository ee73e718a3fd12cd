import type { StyleActions } from '../../components/style/actions';
import { coreStyle } from '../../lib/rules';
import { checkStyle } from '../../lib/style/check';
import { readForms, readHead, removeRule, writeForm, writeHead } from '../../lib/style/edit';
import { SAMPLES } from '../../lib/style/samples';
import type { StyleState } from '../../lib/style/stored';
import { readDrafts, tryOut } from '../../lib/style/try-out';
import { bumped } from '../../lib/style/version';

/** A style as a manager writes it; its second example is wrong, which the checker says. */
export const STYLE = `format: 1
style:
  id: northbeam
  title: Northbeam, how we write
  version: 2.1.0
rules:
  - id: no-synergies
    level: warning
    message: "Nobody has ever met {quote}."
    why: They cannot picture it, so they cannot want it.
    swap:
      synergies: savings
    examples:
      flags: ["We see [[synergies]] between both depots."]
      passes: ["How do you plan the week?"]
  - id: no-quick-call
    level: suggestion
    message: "{quote} asks for time before it is earned."
    why: Their week is full; ours is not theirs to fill.
    any:
      - phrase: quick call
    suggest:
      - What would you change about the week?
    examples:
      flags: ["Do you have time for a quick call?"]
      passes: ["Call me when it suits you."]
`;

const diff = {
  from: '1.4.0',
  to: '1.5.0',
  summary: '1 rule raised to warning',
  lines: ['guide/no-hype: hint → warning'],
};

/** Styles of every origin: one of one's own, one that waits for a yes, one that a company sets and that broke, one that is off. */
export const STATE = {
  styles: [
    { id: 'northbeam', title: 'Northbeam, how we write', version: '2.1.0', origin: 'personal', on: true, rules: 2 },
    {
      id: 'guide',
      title: 'The plain guide',
      version: '1.4.0',
      origin: 'url',
      on: true,
      owner: 'Style desk',
      rules: 14,
      url: 'https://style.example/guide.yaml',
      pending: diff,
    },
    {
      id: 'regulated',
      title: 'Regulated industries',
      version: '1.0.0',
      origin: 'policy',
      on: true,
      rules: 9,
      error: 'It is older than 1.0.0.',
    },
    { id: 'short', title: 'Short notes', version: '0.3.0', origin: 'file', on: false, rules: 1 },
  ],
  rules: [
    { id: 'northbeam/no-synergies', level: 'warning', origin: 'personal', locked: false, muted: false },
    { id: 'northbeam/no-quick-call', level: 'suggestion', origin: 'personal', locked: false, muted: true },
    { id: 'regulated/no-promise', level: 'warning', origin: 'policy', locked: true, muted: false },
    {
      id: 'core/me-list',
      level: 'off',
      origin: 'core',
      locked: false,
      muted: false,
      by: 'Regulated industries',
      because: 'lists are asked for',
    },
  ],
  wanted: ['https://intranet.example/style.yaml'],
  broken: [],
} as unknown as StyleState;

const EMPTY: StyleState = { styles: [], rules: [], wanted: [], broken: [] };

/** The real checker and the real editor, over a list that is only shown. */
export const styleActions = (state: StyleState = EMPTY): StyleActions => ({
  ask: async () => ({ ok: true, state }),
  allow: async () => true,
  outline: (text) => ({ forms: readForms(text), head: readHead(text) }),
  judge(text, drafts) {
    const { style, problems } = checkStyle(text, { core: coreStyle, local: true });
    return { problems, tried: style ? tryOut(style, drafts) : [], drafts: drafts.length };
  },
  writeForm,
  removeRule,
  writeHead,
  readDrafts,
  bumped,
  save: () => {},
  copy: async () => {},
  templates: [
    { name: 'style.templateEmpty', text: '' },
    { name: 'style.templateStarter', text: STYLE },
    { name: 'style.templateEnterprise', text: STYLE },
    { name: 'style.templateLinkedin', text: STYLE },
    { name: 'style.templateRegulated', text: STYLE },
  ],
  samples: SAMPLES,
});
