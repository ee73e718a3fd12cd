import type { Lens } from '../../lib/engine/types';
import { LensMark } from '../LensMark';
import { LENS_NAMES } from '../lens';
import { useSay } from '../say';
import { Quoting } from './Quoting';
import type { NoteLine } from './types';

interface NotesProps {
  readonly notes: readonly NoteLine[];
  readonly onOpen: (key: string) => void;
}

/** What to look at: how many notes of each lens, and each of them as a button that opens its card. */
export function Notes({ notes, onOpen }: NotesProps) {
  const say = useSay();
  const counts = new Map<Lens, number>();
  for (const { lens } of notes) counts.set(lens, (counts.get(lens) ?? 0) + 1);
  return (
    <section className="part" aria-label={say('panel.look')}>
      <h3>{say('panel.look')}</h3>
      {notes.length === 0 && <p className="empty">{say('panel.lookNone')}</p>}
      {notes.length > 0 && (
        <p className="counts">
          {[...counts].map(([lens, count]) => (
            <span key={lens} className={`lens-count ${lens}`}>
              <LensMark lens={lens} />
              {say(LENS_NAMES[lens])} <b>{count}</b>
            </span>
          ))}
        </p>
      )}
      <ul>
        {notes.map(({ key, lens, quote, message }) => (
          <li key={key} className={lens}>
            <button className="note" type="button" onClick={() => onOpen(key)}>
              <LensMark lens={lens} />
              <span className="hidden">{say(LENS_NAMES[lens])}: </span>
              <Quoting quote={quote} message={message} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
