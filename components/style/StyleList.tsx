import { useState } from 'react';
import type { StyleState, StyleView } from '../../lib/style/stored';
import { useSay } from '../say';
import type { StyleActions } from './actions';

interface StyleListProps {
  readonly state: StyleState;
  readonly actions: StyleActions;
  readonly onState: (state: StyleState) => void;
  readonly onEdit: (text: string, style: StyleView) => void;
}

const FROM = {
  personal: 'style.fromPersonal',
  file: 'style.fromFile',
  url: 'style.fromUrl',
  policy: 'style.fromPolicy',
} as const;

/** Every house style of this browser: where it is from, what changed, and what waits for a yes. */
export function StyleList({ state, actions, onState, onEdit }: StyleListProps) {
  const say = useSay();
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
      {state.styles.length === 0 && <p className="quiet">{say('style.none')}</p>}
      <ul className="styles">
        {state.styles.map((style) => (
          <li key={`${style.origin} ${style.id}`} className={style.on ? 'style' : 'style off'}>
            <div className="row">
              <h3>
                {style.title} <span className="quiet">{style.version}</span>
              </h3>
              <span className="quiet">{say(FROM[style.origin])}</span>
            </div>
            <p className="quiet">
              {say('style.rules', style.rules)}
              {style.owner && ` · ${style.owner}`}
              {style.url && ` · ${new URL(style.url).host}`}
            </p>
            {style.changed && (
              <p>
                {style.changed.from} → {style.changed.to}: {style.changed.summary}. {style.note}
              </p>
            )}
            {style.error && (
              <p className="failure">
                {say('style.notTaken')} {style.error}
              </p>
            )}
            {style.pending && (
              <section className="pending" aria-label={say('style.updateOf', style.title)}>
                <p>{say('style.waits', style.pending.to, style.pending.summary)}</p>
                <ul>
                  {style.pending.lines.slice(0, 30).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <div className="row">
                  <button type="button" className="primary" onClick={() => void ask({ do: 'agree', id: style.id })}>
                    {say('style.useIt')}
                  </button>
                  <button type="button" onClick={() => void ask({ do: 'decline', id: style.id })}>
                    {say('style.keepMine')}
                  </button>
                </div>
              </section>
            )}
            <div className="row buttons">
              {style.origin !== 'policy' && (
                <button type="button" onClick={() => void ask({ do: 'turn', id: style.id, on: !style.on })}>
                  {say(style.on ? 'style.turnOff' : 'style.turnOn')}
                </button>
              )}
              {style.url && (
                <button type="button" onClick={() => void ask({ do: 'update', id: style.id })}>
                  {say('style.askUpdate')}
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
                  {say('style.edit')}
                </button>
              )}
              <button
                type="button"
                onClick={async () => {
                  const text = await textOf(style.id);
                  if (text !== undefined) actions.save(`${style.id}.yaml`, text);
                }}
              >
                {say('style.export')}
              </button>
              <button
                type="button"
                onClick={async () => {
                  await actions.copy(forTeam(style));
                  setCopied(style.id);
                }}
              >
                {say(copied === style.id ? 'style.copied' : 'style.copyForTeam')}
              </button>
              {style.origin !== 'policy' && (
                <button type="button" onClick={() => void ask({ do: 'remove', id: style.id })}>
                  {say('style.remove')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {state.wanted.map((url) => (
        <p key={url}>
          {say('style.wanted', new URL(url).host)}{' '}
          <button
            type="button"
            onClick={async () => {
              if (await actions.allow(url)) await ask({ do: 'list' });
            }}
          >
            {say('style.letAsk')}
          </button>
        </p>
      ))}
      {state.broken.map((why) => (
        <p key={why} className="failure">
          {say('style.broken', why)}
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
