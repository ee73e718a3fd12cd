import { useState } from 'react';
import type { StyleState, StyleView } from '../../lib/style/stored';
import type { StyleActions } from './actions';

export interface StyleListProps {
  readonly state: StyleState;
  readonly actions: StyleActions;
  readonly onState: (state: StyleState) => void;
  readonly onEdit: (text: string, style: StyleView) => void;
}

const FROM = {
  personal: 'written here',
  file: 'from a file',
  url: 'subscribed',
  policy: 'set by your company',
} as const;

/** Every house style of this browser: where it is from, what changed, and what waits for a yes. */
export function StyleList({ state, actions, onState, onEdit }: StyleListProps) {
  const [failure, setFailure] = useState('');
  const [copied, setCopied] = useState('');
  const ask = async (request: Parameters<StyleActions['ask']>[0]) => {
    const answer = await actions.ask(request);
    setFailure(answer.ok ? '' : answer.message);
    if (answer.ok) onState(answer.state);
    return answer;
  };
  const textOf = async (id: string) => {
    const answer = await ask({ do: 'text', id });
    return answer.ok ? answer.text : undefined;
  };
  return (
    <div>
      {state.styles.length === 0 && <p className="quiet">No house style yet: the coach uses its own rules.</p>}
      <ul className="styles">
        {state.styles.map((style) => (
          <li key={`${style.origin} ${style.id}`} className={style.on ? 'style' : 'style off'}>
            <div className="row">
              <h4>
                {style.title} <span className="quiet">{style.version}</span>
              </h4>
              <span className="quiet">{FROM[style.origin]}</span>
            </div>
            <p className="quiet">
              {style.rules} {style.rules === 1 ? 'rule' : 'rules'}
              {style.owner && ` · ${style.owner}`}
              {style.url && ` · ${new URL(style.url).host}`}
            </p>
            {style.changed && (
              <p>
                {style.changed.from} → {style.changed.to}: {style.changed.summary}. {style.note}
              </p>
            )}
            {style.error && (
              <p className="failure">The newest copy was not taken, the last good one is active. {style.error}</p>
            )}
            {style.pending && (
              <section className="pending" aria-label={`Update of ${style.title}`}>
                <p>
                  Version {style.pending.to} waits for your yes: {style.pending.summary}.
                </p>
                <ul>
                  {style.pending.lines.slice(0, 30).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <div className="row">
                  <button type="button" className="primary" onClick={() => void ask({ do: 'agree', id: style.id })}>
                    Use it
                  </button>
                  <button type="button" onClick={() => void ask({ do: 'decline', id: style.id })}>
                    Keep mine
                  </button>
                </div>
              </section>
            )}
            <div className="row buttons">
              {style.origin !== 'policy' && (
                <button type="button" onClick={() => void ask({ do: 'turn', id: style.id, on: !style.on })}>
                  {style.on ? 'Turn off' : 'Turn on'}
                </button>
              )}
              {style.url && (
                <button type="button" onClick={() => void ask({ do: 'update', id: style.id })}>
                  Ask for an update
                </button>
              )}
              {(style.origin === 'personal' || style.origin === 'file') && (
                <button
                  type="button"
                  onClick={async () => {
                    const text = await textOf(style.id);
                    if (text !== undefined) onEdit(text, style);
                  }}
                >
                  Edit
                </button>
              )}
              <button
                type="button"
                onClick={async () => {
                  const text = await textOf(style.id);
                  if (text !== undefined) actions.save(`${style.id}.yaml`, text);
                }}
              >
                Export
              </button>
              <button
                type="button"
                onClick={async () => {
                  await actions.copy(forTeam(style));
                  setCopied(style.id);
                }}
              >
                {copied === style.id ? 'Copied' : 'Copy for your team'}
              </button>
              {style.origin !== 'policy' && (
                <button type="button" onClick={() => void ask({ do: 'remove', id: style.id })}>
                  Remove
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {state.wanted.map((url) => (
        <p key={url}>
          Your company sets a style at {new URL(url).host}.{' '}
          <button
            type="button"
            onClick={async () => {
              if (await actions.allow(url)) await ask({ do: 'list' });
            }}
          >
            Let the coach ask there
          </button>
        </p>
      ))}
      {state.broken.map((why) => (
        <p key={why} className="failure">
          A style of your company cannot be used: {why}
        </p>
      ))}
      <p role="alert" className="failure">
        {failure}
      </p>
    </div>
  );
}

/** Three lines that explain how to get it. */
function forTeam({ title, url }: StyleView): string {
  const get = url
    ? `2. Under House style paste ${url} and press Look at it: you see every rule before anything changes.`
    : '2. Under House style press Import and choose the file that I attach: it is checked before anything changes.';
  return `“${title}” is our house style for sales messages in Earnest.\n1. Open Earnest’s options (right-click its icon).\n${get}\n3. ${
    url
      ? 'Press Subscribe. Updates come by themselves; you are asked before a rule becomes a warning.'
      : 'That is all. Mute any rule that does not help you.'
  }\n`;
}
