import { useSay } from '../say';
import type { DraftLength } from './types';

/** How long the draft is, against what its channel takes. */
export function Length({ words, characters, limit }: DraftLength) {
  const say = useSay();
  const over = limit === null ? 0 : characters - limit;
  return (
    <section className="part length" aria-label={say('panel.length')}>
      <h3>
        {say('panel.length')}
        <span className="score">{say('panel.words', words)}</span>
      </h3>
      {limit !== null && (
        <>
          <span className="bar" aria-hidden="true">
            <span
              className={over > 0 ? 'fill over' : 'fill'}
              style={{ width: `${Math.min(100, Math.round((characters / limit) * 100))}%` }}
            />
          </span>
          <p className="lead">{over > 0 ? say('panel.over', over, limit) : say('panel.within', characters, limit)}</p>
        </>
      )}
    </section>
  );
}
