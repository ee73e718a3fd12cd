import { useId, useState } from 'react';
import type { Preview, StyleState } from '../../lib/style/stored';
import type { StyleActions } from './actions';

export interface SubscribeProps {
  readonly actions: StyleActions;
  readonly onState: (state: StyleState) => void;
}

/** An address, then everything that the style would do, and only then yes. */
export function Subscribe({ actions, onState }: SubscribeProps) {
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
        setFailure('Without leave to ask that one site there is nothing to show.');
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
      <label htmlFor={id}>Subscribe to an address</label>
      <div className="row">
        <input id={id} type="url" placeholder="https://…" value={url} onChange={(e) => setUrl(e.target.value)} />
        <button type="submit" disabled={busy || url.trim() === ''}>
          Look at it
        </button>
      </div>
      <small>Your browser asks for leave to ask that one site. Nothing about you or a draft goes there.</small>
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
  const { title, version, owner, rules, override, accept, examples, diff, movesFrom } = preview;
  return (
    <section className="preview" aria-label="Preview">
      <h4>
        {title} {version}
      </h4>
      {owner && <p className="quiet">{owner}</p>}
      <p>
        {rules.length} {rules.length === 1 ? 'rule' : 'rules'}; all {examples} examples in it hold.
      </p>
      {movesFrom && (
        <p className="failure">You have this style from {movesFrom}. It would come from another site from now on.</p>
      )}
      {diff && <p>Beside your copy: {diff.summary}.</p>}
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
      {accept.length > 0 && <p className="quiet">Never flagged: {accept.join(', ')}</p>}
      <div className="row">
        <button type="button" className="primary" onClick={onTake}>
          Subscribe
        </button>
        <button type="button" onClick={onLeave}>
          Not now
        </button>
      </div>
    </section>
  );
}
