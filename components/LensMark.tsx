import type { Lens } from '../lib/engine/types';

const WAVE = 'M1 4c1.5-3 3-3 4.5 0s3 3 4.5 0 3-3 4.5 0 3 3 4.5 0';
const LINE = 'M1 4h18';

/** A short stroke of the line that a lens draws under the text. */
export function LensMark({ lens }: { readonly lens: Lens }) {
  const dashes = lens === 'pressure' ? undefined : lens === 'ask' || lens === 'house' ? '0.01 4.48' : '4 4';
  return (
    <svg className="mark" viewBox="0 0 20 8" aria-hidden="true">
      <path d={lens === 'pressure' ? WAVE : LINE} strokeDasharray={dashes} />
    </svg>
  );
}
