import type { Lens } from '../lib/engine/types';
import { LensMark } from './LensMark';

export interface BadgeProps {
  readonly count: number;
  /** The lens of the first note, for the stroke under the number. */
  readonly lens: Lens | null;
  readonly onOpen: () => void;
}

/** How many notes a draft has; a small check when there is none left. */
export function Badge({ count, lens, onOpen }: BadgeProps) {
  if (count === 0 || lens === null) {
    return (
      <div className="badge clear" role="img" aria-label="No notes on this draft">
        <svg className="check" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6.5l2.8 2.8L10 3.5" />
        </svg>
      </div>
    );
  }
  const name = count === 1 ? '1 note on this draft: open it' : `${count} notes on this draft: open the next`;
  return (
    <button className={`badge ${lens}`} type="button" aria-label={name} onClick={onOpen}>
      <span className="count">{count > 99 ? '99' : count}</span>
      <LensMark lens={lens} />
    </button>
  );
}
