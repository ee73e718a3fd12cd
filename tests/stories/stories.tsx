import type { ReactNode } from 'react';
import { Badge } from '../../components/Badge';
import { BriefPanel } from '../../components/brief/BriefPanel';
import { Card, type CardProps } from '../../components/Card';
import { Dismissed } from '../../components/options/Dismissed';
import { Keyboard } from '../../components/options/Keyboard';
import { Privacy } from '../../components/options/Privacy';
import { Rules } from '../../components/options/Rules';
import { Sites } from '../../components/options/Sites';
import { TryIt } from '../../components/options/TryIt';
import { Panel, type PanelProps } from '../../components/Panel';
import { Popup, type PopupProps } from '../../components/Popup';
import type { DraftView } from '../../components/panel/types';
import { Practice } from '../../components/practice/Practice';
import { SAMPLES } from '../../components/practice/samples';
import { Progress } from '../../components/progress/Progress';
import { ReworkView, type ReworkViewProps } from '../../components/ReworkView';
import { Editor } from '../../components/style/Editor';
import { StyleSection } from '../../components/style/StyleSection';
import { BRIEF, briefActions, READ } from './brief';
import type { DraftName } from './drafts';
import { STATE, STYLE, styleActions } from './house-style';
import { RULES, SHORTCUTS, TRIED, WEEKS } from './samples';

/** One state of one component. `layer`: as in a host's page; `page`: as on a page of ours. */
export interface Story {
  readonly kind: 'layer' | 'page';
  readonly make: () => ReactNode;
}

const nothing = () => {};

const card = (props: Partial<CardProps>): Story => ({
  kind: 'layer',
  make: () => (
    <Card
      lens="ask"
      message="They don’t know yet why Tuesday matters to them."
      why="A slot in their week asks for trust. Nothing before it has earned that yet."
      rewrite={{
        title: 'Ask about their side',
        why: 'a question is theirs to answer',
        before: 'Are you free Tuesday at 2pm for a quick call?',
        after: 'What would you like to change about returns at the new depot?',
      }}
      prompt="What in their week would make Tuesday worth it?"
      choices={2}
      pending={false}
      index={2}
      total={4}
      focused={false}
      origin={{
        principle: 'Earn the ask',
        evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust', grade: 'B' },
        style: 'Earnest core style',
        locked: false,
      }}
      onSite
      onDismiss={nothing}
      onApply={nothing}
      onOther={nothing}
      onKeep={nothing}
      onNext={nothing}
      onRework={nothing}
      onClose={nothing}
      {...props}
    />
  ),
});

const BEFORE =
  'Hi Ana,\n\nI saw that you opened a depot in Leeds last month. Only 3 pilot seats are left, so you need to sign up this week.\n\nAre you free Tuesday at 2pm for a quick call?\n\nBest,\nRobin';

const rework = (props: Partial<ReworkViewProps> = {}): Story => ({
  kind: 'layer',
  make: () => (
    <ReworkView
      proposal={{
        subject: { before: 'Re: your new depot', after: 'your new depot' },
        body: {
          before: BEFORE,
          after: BEFORE.replace(' Only 3 pilot seats are left, so you need to sign up this week.', '').replace(
            'Are you free Tuesday at 2pm for a quick call?',
            'Is a call of any interest to you, or is the timing wrong?',
          ),
        },
        steps: [
          { ruleId: 'core/a', kind: 'trim', title: 'Leave it out', why: 'the message is freer without it' },
          { ruleId: 'core/b', kind: 'soften', title: 'Ask for interest first', why: 'a small yes is easy to give' },
        ],
        left: 1,
      }}
      focused={false}
      onApply={nothing}
      onClose={nothing}
      {...props}
    />
  ),
});

/** What the real engine says of the drafts: the bundle brings the answers along, and not the engine. */
declare const VIEWS: Readonly<Record<DraftName, DraftView>>;

const panel = (draft: DraftName, props: Partial<PanelProps> = {}): Story => ({
  kind: 'layer',
  make: () => (
    <Panel
      view={VIEWS[draft]}
      focused={false}
      onOpen={nothing}
      onRework={nothing}
      onSilence={nothing}
      onClose={nothing}
      {...props}
    />
  ),
});

/** A page that brings its own main part. */
const whole = (make: Story['make']): Story => ({ kind: 'page', make });

const popup = (props: Partial<PopupProps>): Story => ({
  kind: 'page',
  make: () => (
    <Popup
      on
      site={{ name: 'Gmail', on: true }}
      today={{ messages: 4, asks: 3, earned: 2, applied: 5 }}
      noBox={false}
      withheld=""
      onHere={nothing}
      onWhere={nothing}
      onOn={nothing}
      onSite={nothing}
      onRead={nothing}
      onPractice={nothing}
      onOptions={nothing}
      {...props}
    />
  ),
});

const practice = (withheld: string): Story => ({
  kind: 'page',
  make: () => <Practice samples={SAMPLES} withheld={withheld} onAllow={nothing} onOptions={nothing} />,
});

const page = (make: () => ReactNode): Story => ({
  kind: 'page',
  make: () => (
    <main className="page">
      <h1 className="hidden">Earnest</h1>
      <section>
        <h2>Section</h2>
        {make()}
      </section>
    </main>
  ),
});

/** Every state that is worth a look, by name. */
export const STORIES: Readonly<Record<string, Story>> = {
  'card-rewrite': card({}),
  'card-pressure': card({
    lens: 'pressure',
    message: 'They may feel chased by “need to sign up this week”.',
    rewrite: {
      title: 'Leave them free',
      why: 'people decide, they are not closed',
      before: 'Only 3 pilot seats are left, so you need to sign up this week.',
      after: 'If the pilot is of use to you, tell me when it suits you.',
    },
  }),
  'card-me-focus': card({
    lens: 'me-focus',
    message: 'What does “the founder of Northbeam” tell Ana about her depot?',
    rewrite: { title: 'Leave it out', why: 'nothing is lost', before: 'I’m the founder of Northbeam.', after: '' },
    choices: 1,
  }),
  'card-no-rewrite': card({ rewrite: null, total: 1, index: 1 }),
  'card-pending': card({ rewrite: null, pending: true }),
  'card-focused': card({ focused: true }),
  rework: rework(),
  'rework-pending': rework({ proposal: undefined }),
  badge: { kind: 'layer', make: () => <Badge count={3} lens="pressure" onOpen={nothing} /> },
  'badge-clear': { kind: 'layer', make: () => <Badge count={0} lens={null} onOpen={nothing} /> },
  'panel-busy': panel('busy'),
  'panel-note-too-long': panel('noteTooLong'),
  'panel-met': panel('met'),
  'panel-clean': panel('clean', { onRework: null }),
  'popup-on': popup({}),
  'popup-site-off': popup({
    site: { name: 'LinkedIn', on: false },
    today: { messages: 0, asks: 0, earned: 0, applied: 0 },
  }),
  'popup-off': popup({ on: false, today: null }),
  'popup-nowhere': popup({ site: null }),
  'popup-withheld': popup({ site: null, withheld: 'Gmail and LinkedIn' }),
  'options-sites': page(() => (
    <Sites
      on
      sites={[
        { id: 'gmail', name: 'Gmail', hosts: ['mail.google.com'], on: true, allowed: true, optional: false },
        { id: 'linkedin', name: 'LinkedIn', hosts: ['www.linkedin.com'], on: true, allowed: false, optional: false },
        {
          id: 'outlook',
          name: 'Outlook on the web',
          hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
          on: false,
          allowed: true,
          optional: true,
        },
        { id: 'other', name: 'Another mailbox', hosts: ['mail.example'], on: true, allowed: false, optional: true },
      ]}
      onOn={nothing}
      onSite={nothing}
      onAllow={nothing}
      onGiveBack={nothing}
    />
  )),
  'options-rules': page(() => <Rules rules={RULES} lensesOff={['me-focus']} onLens={nothing} onRule={nothing} />),
  'options-style-none': page(() => <StyleSection actions={styleActions()} />),
  'options-style': page(() => <StyleSection actions={styleActions(STATE)} />),
  'options-style-editor': page(() => (
    <div className="house-style">
      <Editor start={STYLE} installed="2.1.0" actions={styleActions()} onSaved={nothing} onClose={nothing} />
    </div>
  )),
  'options-try': page(() => <TryIt sample="You need to sign up this week." onTry={async () => TRIED} />),
  'options-dismissed': page(() => (
    <Dismissed
      rows={[
        { key: 'a', kind: 'site', what: 'LinkedIn' },
        { key: 'b', kind: 'rule', what: 'A price or an offer that ends on a date' },
        { key: 'c', kind: 'flag', what: 'An answer by a date that the seller set', site: 'Gmail', day: '2026-11-20' },
        { key: 'd', kind: 'draft', what: 'A draft', site: 'Gmail', day: '2026-11-21' },
      ]}
      onUndo={nothing}
    />
  )),
  'options-dismissed-none': page(() => <Dismissed rows={[]} onUndo={nothing} />),
  'options-keyboard': page(() => <Keyboard shortcuts={SHORTCUTS} keys onKeys={nothing} onChange={nothing} />),
  'options-privacy': page(() => (
    <Privacy
      stored={[
        { key: 'choices', bytes: 128, json: '{\n  "on": true,\n  "sitesOff": []\n}' },
        { key: 'dismissals', bytes: 1, json: '{}' },
        { key: 'progress', bytes: 2048, json: '{\n  "days": {}\n}' },
      ]}
      onExport={nothing}
      onDelete={nothing}
    />
  )),
  'options-progress': page(() => <Progress on weeks={WEEKS} onOn={nothing} />),
  'options-progress-none': page(() => <Progress on weeks={[]} onOn={nothing} />),
  brief: whole(() => <BriefPanel view={BRIEF} actions={briefActions} />),
  'brief-reading': whole(() => (
    <BriefPanel
      view={{ ...BRIEF, reading: { page: READ }, client: null, openings: [], walk: null }}
      actions={briefActions}
    />
  )),
  'brief-none': whole(() => (
    <BriefPanel
      view={{ ...BRIEF, reading: { why: 'closed' }, client: null, openings: [], walk: null, box: null, clients: [] }}
      actions={briefActions}
    />
  )),
  practice: practice(''),
  'practice-first-run': practice('Gmail and LinkedIn'),
};
