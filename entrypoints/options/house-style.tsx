import { browser } from 'wxt/browser';
import type { StyleActions } from '../../components/style/actions';
import { StyleSection } from '../../components/style/StyleSection';
import type { Draft } from '../../lib/engine/types';
import { send } from '../../lib/messages';
import { coreStyle } from '../../lib/rules';
import { checkStyle } from '../../lib/style/check';
import { readForms, readHead, removeRule, writeForm, writeHead } from '../../lib/style/edit';
import type { Verdict } from '../../lib/style/forms';
import { SAMPLES } from '../../lib/style/samples';
import { readDrafts, tryOut } from '../../lib/style/try-out';
import { bumped } from '../../lib/style/version';
import enterprise from '../../styles/enterprise.yaml?raw';
import linkedin from '../../styles/linkedin-short.yaml?raw';
import regulated from '../../styles/regulated.yaml?raw';
import starter from '../../styles/starter.yaml?raw';

const EMPTY = 'format: 1\nstyle:\n  id: our-house\n  title: Our house style\n  version: 1.0.0\nrules: []\n';

const actions: StyleActions = {
  async ask(request) {
    const answer = await send('styles', request);
    return answer.ok
      ? answer.value
      : { ok: false, message: 'The coach does not answer. Reload this page and try again.' };
  },
  async allow(url) {
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return true;
    return browser.permissions.request({ origins: [`https://${new URL(url).hostname}/*`] }).catch(() => false);
  },
  outline: (text) => ({ forms: readForms(text), head: readHead(text) }),
  judge,
  writeForm,
  removeRule,
  writeHead,
  readDrafts,
  bumped,
  save(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  templates: [
    { name: 'Empty', text: EMPTY },
    { name: 'Starter, with comments', text: starter },
    { name: 'Enterprise', text: enterprise },
    { name: 'Short LinkedIn messages', text: linkedin },
    { name: 'Regulated industries', text: regulated },
  ],
  samples: SAMPLES,
};

function judge(text: string, drafts: readonly Draft[]): Verdict {
  const { style, problems } = checkStyle(text, { core: coreStyle, local: true });
  return { problems, tried: style ? tryOut(style, drafts) : [], drafts: drafts.length };
}

export function HouseStyle() {
  return <StyleSection actions={actions} />;
}
