import { useSay } from '../say';
import type { DismissedRow } from './types';

interface DismissedProps {
  readonly rows: readonly DismissedRow[];
  readonly onUndo: (key: string) => void;
}

/** What the rep has answered with "not this": each can be taken back. */
export function Dismissed({ rows, onUndo }: DismissedProps) {
  const say = useSay();
  if (rows.length === 0) return <p className="help">{say('dismissed.none')}</p>;
  return (
    <ul className="rows">
      {rows.map(({ key, kind, what, site, day }) => (
        <li key={key}>
          <div>
            <span lang={kind === 'site' || kind === 'draft' ? undefined : 'en'}>{what}</span>
            <p className="help">{[say(`dismissed.${kind}`), site, day].filter(Boolean).join(' · ')}</p>
          </div>
          <button
            className="button plain"
            type="button"
            aria-label={say('dismissed.undoThis', what)}
            onClick={() => onUndo(key)}
          >
            {say('dismissed.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
