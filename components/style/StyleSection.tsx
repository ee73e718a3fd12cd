import { useCallback, useEffect, useState } from 'react';
import type { StyleState, StyleView } from '../../lib/style/stored';
import { useSay } from '../say';
import type { StyleActions } from './actions';
import { Editor } from './Editor';
import { RuleList } from './RuleList';
import { StyleList } from './StyleList';
import { Subscribe } from './Subscribe';

interface StyleSectionProps {
  readonly actions: StyleActions;
}

/** House styles: those that are here, how to get and share one, and the editor. */
export function StyleSection({ actions }: StyleSectionProps) {
  const say = useSay();
  const [state, setState] = useState<StyleState>();
  const [editing, setEditing] = useState<{ readonly text: string; readonly style?: StyleView }>();
  const [failure, setFailure] = useState('');
  const [over, setOver] = useState(false);
  const reload = useCallback(async () => {
    const answer = await actions.ask({ do: 'list' });
    if (answer.ok) setState(answer.state);
    else setFailure(answer.message);
  }, [actions]);
  useEffect(() => void reload(), [reload]);

  const take = async (file: File | undefined) => {
    if (!file) return;
    // Far more than a style may have is not even read.
    const text = file.size > 1_000_000 ? ' '.repeat(300_000) : await file.text();
    const answer = await actions.ask({ do: 'install', text, origin: 'file' });
    setFailure(answer.ok ? '' : `${file.name}: ${answer.message}`);
    if (answer.ok) setState(answer.state);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; the button does the same
    <div
      className={over ? 'house-style over' : 'house-style'}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        void take(e.dataTransfer.files[0]);
      }}
    >
      {state && (
        <StyleList
          state={state}
          actions={actions}
          onState={setState}
          onEdit={(text, style) => setEditing({ text, style })}
        />
      )}
      <Subscribe actions={actions} onState={setState} />
      <div className="row">
        <label className="button">
          {say('style.import')}
          <input
            className="unseen"
            type="file"
            accept=".yaml,.yml,.json"
            onChange={(e) => {
              void take(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </label>
        <small>{say('style.drop')}</small>
      </div>
      <p role="alert" className="failure">
        {failure}
      </p>
      <div className="row">
        <span>{say('style.write')}</span>
        {actions.templates.map(({ name, text }) => (
          <button key={name} type="button" onClick={() => setEditing({ text })}>
            {say(name)}
          </button>
        ))}
      </div>
      {editing && (
        <Editor
          key={editing.text}
          start={editing.text}
          {...(editing.style && { installed: editing.style.version })}
          actions={actions}
          onClose={() => setEditing(undefined)}
          onSaved={() => {
            setEditing(undefined);
            void reload();
          }}
        />
      )}
      {state && <RuleList state={state} actions={actions} onState={setState} />}
    </div>
  );
}
