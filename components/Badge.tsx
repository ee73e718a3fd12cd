import type { Lens } from '../lib/engine/types';
import { LensMark } from './LensMark';
import { useSay } from './say';

export interface BadgeProps {
  readonly count: number;
  /** The lens of the first note, for the stroke under the number. */
  readonly lens: Lens | null;
  readonly onOpen: () => void;
}

/** How many notes a draft has; a small check when there is none left. */
export function Badge({ count, lens, onOpen }: BadgeProps) {
  const say = useSay();
  if (count === 0 || lens === null) {
    return (
      <button className="badge clear" type="button" aria-label={say('badge.clear')} onClick={onOpen}>
        <svg className="check" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 6.5l2.8 2.8L10 3.5" />
        </svg>
      </button>
    );
  }
  return (
    <button className={`badge ${lens}`} type="button" aria-label={say('badge.notes', count)} onClick={onOpen}>
      <span className="count">{count > 99 ? '99' : count}</span>
      <LensMark lens={lens} />
    </button>
  );
}
