import { useState } from 'react';
import type { StyleState } from '../../lib/style/stored';
import { useSay } from '../say';
import type { StyleActions } from './actions';

interface RuleListProps {
  readonly state: StyleState;
  readonly actions: StyleActions;
  readonly onState: (state: StyleState) => void;
}

/** House rules, and every rule that a style has changed: mute what does not help; what the company locked stays. */
export function RuleList({ state, actions, onState }: RuleListProps) {
  const say = useSay();
  const [failure, setFailure] = useState('');
  const shown = state.rules.filter((rule) => rule.origin !== 'core' || rule.by || rule.muted || rule.locked);
  if (shown.length === 0) return null;
  return (
    <div>
      <h3>{say('style.rulesOf')}</h3>
      <ul className="rules">
        {shown.map((rule) => (
          <li key={rule.id}>
            <label>
              <input
                type="checkbox"
                checked={!rule.muted && rule.level !== 'off'}
                disabled={rule.locked || rule.level === 'off'}
                onChange={async () => {
                  const answer = await actions.ask({ do: 'mute', rule: rule.id, on: !rule.muted });
                  setFailure(answer.ok ? '' : answer.message);
                  if (answer.ok) onState(answer.state);
                }}
              />
              {rule.id} <span className="quiet">{rule.level}</span>
            </label>
            {rule.locked && <span className="quiet"> {say('style.staysOn')}</span>}
            {rule.by && (
              <span className="quiet">
                {' '}
                {say('style.by', rule.by)}
                {rule.because && `: ${rule.because}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="failure">
        {failure}
      </p>
    </div>
  );
}
