import { useState } from 'react';
import { useSay } from '../say';
import { Quoting } from './Quoting';
import type { DraftView } from './types';

const FIRST = 3;

/** What to keep, first of all: praise that quotes. */
export function Strengths({ strengths }: Pick<DraftView, 'strengths'>) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? strengths : strengths.slice(0, FIRST);
  return (
    <section className="part strength" aria-label={say('panel.keep')}>
      <h3>{say('panel.keep')}</h3>
      {strengths.length === 0 && <p className="empty">{say('panel.keepNone')}</p>}
      <ul>
        {shown.map(({ quote, message }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two strengths may quote the same words
          <li key={`${i}${quote}`}>
            <Quoting quote={quote} message={message} />
          </li>
        ))}
      </ul>
      {strengths.length > FIRST && !all && (
        <button className="link" type="button" onClick={() => setAll(true)}>
          {say('panel.more', strengths.length - FIRST)}
        </button>
      )}
    </section>
  );
}
