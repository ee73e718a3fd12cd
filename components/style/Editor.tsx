import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Draft } from '../../lib/engine/types';
import type { Problem } from '../../lib/style/problem';
import { useSay } from '../say';
import type { StyleActions } from './actions';
import { RuleFields } from './RuleFields';
import { TryDrafts } from './TryDrafts';

const TextEditor = lazy(() => import('./TextEditor'));

interface EditorProps {
  readonly start: string;
  /** The version that is installed: saving goes above it. Nothing for a new style. */
  readonly installed?: string;
  readonly actions: StyleActions;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const NEW_RULE = {
  id: 'new-rule',
  level: 'suggestion',
  kind: 'any',
  message: '',
  why: '',
  flag: [],
  fine: [],
  suggest: [],
  flags: [],
  passes: [],
} as const;

/** One style: a form a rule, beside the same file as text. Both change one text; the checker speaks at each change. */
export function Editor({ start, installed, actions, onSaved, onClose }: EditorProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(start);
  const [own, setOwn] = useState<readonly Draft[]>([]);
  const [chosen, setChosen] = useState(0);
  const [note, setNote] = useState('');
  const [bump, setBump] = useState<'major' | 'minor' | 'patch'>('minor');
  const [failure, setFailure] = useState('');
  const { outline, judge, samples } = actions;
  const sheet = useMemo(() => outline(text), [outline, text]);
  // The checker may take a moment for a large style: typing does not wait for it.
  const late = useDeferredValue(text);
  const verdict = useMemo(() => judge(late, own.length > 0 ? own : samples), [judge, samples, late, own]);
  const forms = sheet.forms ?? [];
  const form = forms[chosen];

  const saved = () => {
    if (installed === undefined) return text;
    return actions.writeHead(text, { version: actions.bumped(installed, bump), note: note || 'Small changes.' });
  };
  const save = async () => {
    const answer = await actions.ask({ do: 'install', text: saved(), origin: 'personal' });
    if (answer.ok) onSaved();
    else setFailure(answer.message);
  };
  const add = () => {
    setText(actions.writeForm(text, forms.length, { ...NEW_RULE, id: `rule-${forms.length + 1}` }));
    setChosen(forms.length);
  };

  return (
    <section className="editor" aria-label={say('style.editor', sheet.head?.title ?? '')}>
      <div className="row">
        <h3>{sheet.head?.title ?? say('style.aStyle')}</h3>
        <button type="button" onClick={onClose}>
          {say('style.close')}
        </button>
      </div>
      {sheet.head && (
        <div className="row head">
          {(['id', 'title'] as const).map((key) => (
            <div className="field" key={key}>
              <label htmlFor={`${id}${key}`}>{say(`style.${key}`)}</label>
              <input
                id={`${id}${key}`}
                value={sheet.head?.[key] ?? ''}
                onChange={(e) => setText(actions.writeHead(text, { [key]: e.target.value }))}
              />
            </div>
          ))}
        </div>
      )}
      <div className="columns">
        <div className="by-form">
          <div className="row">
            <label htmlFor={`${id}rule`}>{say('style.rule')}</label>
            <select id={`${id}rule`} value={chosen} onChange={(e) => setChosen(Number(e.target.value))}>
              {forms.map((f, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rules have no other identity while their ids are typed
                <option key={i} value={i}>
                  {f.id || say('style.ruleNumber', i + 1)}
                </option>
              ))}
            </select>
            <button type="button" onClick={add}>
              {say('style.addRule')}
            </button>
            {form && (
              <button
                type="button"
                onClick={() => {
                  setText(actions.removeRule(text, chosen));
                  setChosen(Math.max(0, chosen - 1));
                }}
              >
                {say('style.removeRule')}
              </button>
            )}
          </div>
          {form ? (
            <RuleFields key={chosen} form={form} onChange={(f) => setText(actions.writeForm(text, chosen, f))} />
          ) : (
            <p className="quiet">{say(sheet.forms ? 'style.noRule' : 'style.unreadable')}</p>
          )}
        </div>
        <div className="by-text">
          <Suspense fallback={<p className="quiet">{say('style.opening')}</p>}>
            <TextEditor text={text} problems={verdict.problems} label={say('style.asText')} onChange={setText} />
          </Suspense>
          <Problems problems={verdict.problems} />
        </div>
      </div>
      <TryDrafts verdict={verdict} own={own} readDrafts={actions.readDrafts} onDrafts={setOwn} />
      <div className="row save">
        {installed !== undefined && (
          <>
            <label htmlFor={`${id}b`}>{say('style.changeIs')}</label>
            <select id={`${id}b`} value={bump} onChange={(e) => setBump(e.target.value as typeof bump)}>
              <option value="patch">{say('style.patch')}</option>
              <option value="minor">{say('style.minor')}</option>
              <option value="major">{say('style.major')}</option>
            </select>
            <label htmlFor={`${id}n`}>{say('style.whatChanged')}</label>
            <input id={`${id}n`} value={note} onChange={(e) => setNote(e.target.value)} />
          </>
        )}
        <button
          type="button"
          className="primary"
          disabled={late !== text || verdict.problems.length > 0}
          onClick={() => void save()}
        >
          {say('style.save')}
        </button>
        <button type="button" onClick={() => actions.save(`${sheet.head?.id || 'style'}.yaml`, saved())}>
          {say('style.exportFile')}
        </button>
      </div>
      <p role="alert" className="failure">
        {failure}
      </p>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSay();
  return (
    <div className="problems" role="status">
      {problems.length === 0 ? (
        <p className="good">{say('style.inOrder')}</p>
      ) : (
        <ul>
          {problems.slice(0, 12).map((p) => (
            <li key={`${p.line}:${p.column} ${p.message}`}>
              <b>{say('style.line', p.line, p.column)}</b>{' '}
              <span lang="en">
                {p.message}. <span className="quiet">{p.advice}</span>
              </span>
            </li>
          ))}
          {problems.length > 12 && <li>{say('style.moreProblems', problems.length - 12)}</li>}
        </ul>
      )}
    </div>
  );
}
