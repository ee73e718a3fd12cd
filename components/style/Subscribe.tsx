import { useId, useState } from 'react';
import type { Preview, StyleState } from '../../lib/style/stored';
import { useSay } from '../say';
import type { StyleActions } from './actions';

interface SubscribeProps {
  readonly actions: StyleActions;
  readonly onState: (state: StyleState) => void;
}

/** An address, then everything that the style would do, and only then yes. */
export function Subscribe({ actions, onState }: SubscribeProps) {
  const say = useSay();
  const id = useId();
  const [url, setUrl] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);

  const look = async () => {
    setFailure('');
    setPreview(undefined);
    setBusy(true);
    try {
      if (!(await actions.allow(url))) {
        setFailure(say('style.noLeave'));
        return;
      }
      const answer = await actions.ask({ do: 'preview', url });
      if (answer.ok) setPreview(answer.preview);
      else setFailure(answer.message);
    } finally {
      setBusy(false);
    }
  };
  const take = async () => {
    if (!preview) return;
    const answer = await actions.ask({ do: 'subscribe', url, hash: preview.hash });
    if (!answer.ok) {
      setFailure(answer.message);
      return;
    }
    setPreview(undefined);
    setUrl('');
    onState(answer.state);
  };

  return (
    <form
      className="subscribe"
      onSubmit={(e) => {
        e.preventDefault();
        void look();
      }}
    >
      <label htmlFor={id}>{say('style.subscribeTo')}</label>
      <div className="row">
        <input id={id} type="url" placeholder="https://…" value={url} onChange={(e) => setUrl(e.target.value)} />
        <button type="submit" disabled={busy || url.trim() === ''}>
          {say('style.look')}
        </button>
      </div>
      <small>{say('style.subscribeHelp')}</small>
      <p role="alert" className="failure">
        {failure}
      </p>
      {preview && <Looked preview={preview} onTake={() => void take()} onLeave={() => setPreview(undefined)} />}
    </form>
  );
}

function Looked({
  preview,
  onTake,
  onLeave,
}: {
  readonly preview: Preview;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const say = useSay();
  const { title, version, owner, rules, override, accept, examples, diff, movesFrom } = preview;
  return (
    <section className="preview" aria-label={say('style.preview')}>
      <h3>
        {title} {version}
      </h3>
      {owner && <p className="quiet">{owner}</p>}
      <p>{say('style.hold', rules.length, examples)}</p>
      {movesFrom && <p className="failure">{say('style.moves', movesFrom)}</p>}
      {diff && <p>{say('style.beside', diff.summary)}</p>}
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <b>{rule.level}</b> {rule.message} <span className="quiet">{rule.id}</span>
            {rule.learn && (
              <>
                {' '}
                <a href={rule.learn} target="_blank" rel="noreferrer noopener">
                  {new URL(rule.learn).host}
                </a>
              </>
            )}
          </li>
        ))}
        {override.map((o) => (
          <li key={o.rule}>
            <b>{o.level}</b> {o.rule} <span className="quiet">{o.because}</span>
          </li>
        ))}
      </ul>
      {accept.length > 0 && <p className="quiet">{say('style.accepts', accept.join(', '))}</p>}
      <div className="row">
        <button type="button" className="primary" onClick={onTake}>
          {say('style.subscribe')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('style.notNow')}
        </button>
      </div>
    </section>
  );
}
