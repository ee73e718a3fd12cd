import { browser } from 'wxt/browser';
import type { StyleActions } from '../../../components/style/actions';
import { StyleSection } from '../../../components/style/StyleSection';
import enterprise from '../../../styles/enterprise.yaml?raw';
import linkedin from '../../../styles/linkedin-short.yaml?raw';
import regulated from '../../../styles/regulated.yaml?raw';
import starter from '../../../styles/starter.yaml?raw';
import type { Draft } from '../../engine/types';
import { say } from '../../i18n';
import { send } from '../../messages';
import { coreStyle } from '../../rules';
import { checkStyle } from '../../style/check';
import { readForms, readHead, removeRule, writeForm, writeHead } from '../../style/edit';
import type { Verdict } from '../../style/forms';
import { SAMPLES } from '../../style/samples';
import { readDrafts, tryOut } from '../../style/try-out';
import { bumped } from '../../style/version';

const EMPTY = 'format: 1\nstyle:\n  id: our-house\n  title: Our house style\n  version: 1.0.0\nrules: []\n';

const actions: StyleActions = {
  async ask(request) {
    const answer = await send('styles', request);
    return answer.ok ? answer.value : { ok: false, message: say('style.silent') };
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
    { name: 'style.templateEmpty', text: EMPTY },
    { name: 'style.templateStarter', text: starter },
    { name: 'style.templateEnterprise', text: enterprise },
    { name: 'style.templateLinkedin', text: linkedin },
    { name: 'style.templateRegulated', text: regulated },
  ],
  samples: SAMPLES,
};

function judge(text: string, drafts: readonly Draft[]): Verdict {
  const { style, problems } = checkStyle(text, { core: coreStyle, local: true });
  return { problems, tried: style ? tryOut(style, drafts) : [], drafts: drafts.length };
}

export default function HouseStyle() {
  return <StyleSection actions={actions} />;
}
