import { useSay } from '../say';
import type { DraftView } from './types';

/** Good enough to be drawn as a strength: the same step as in the engine's words. */
const HIGH = 0.7;

/** The seven meters as thin bars with words. What they are made of stands in the title. */
export function Meters({ principles, score }: Pick<DraftView, 'principles' | 'score'>) {
  const say = useSay();
  return (
    <section className="part" aria-label={say('panel.meters')}>
      <h3>
        {say('panel.meters')}
        <span className="score">{say('panel.score', score)}</span>
      </h3>
      <ul className="meters">
        {principles.map(({ id, title, said, score: own, parts }) => (
          <li key={id} title={parts.map(({ name, value }) => `${name}: ${value}`).join('\n')}>
            <span className="meter-name" lang="en">
              {title}
            </span>
            <span className="meter-said" lang="en">
              {said}
            </span>
            <span className="bar" aria-hidden="true">
              <span className={own >= HIGH ? 'fill high' : 'fill'} style={{ width: `${Math.round(own * 100)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
