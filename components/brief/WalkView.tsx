import type { Walk } from '../../lib/engine/walk';
import { useSay } from '../say';
import { coveredBy } from './words';

interface Props {
  readonly walk: Walk;
  readonly onCopy: (text: string) => void;
}

/** Six stones on a path: which are behind, which comes next, and what to ask there. */
export function WalkView({ walk, onCopy }: Props) {
  const say = useSay();
  const { stones, next, question, ahead, mirror } = walk;
  return (
    <section aria-labelledby="walk-title">
      <h2 id="walk-title">{say('brief.walk')}</h2>
      <ol className="stones">
        {stones.map((stone) => {
          const state = stone.covered ? 'covered' : stone.step === next ? 'next' : 'open';
          return (
            <li key={stone.step} className={state} aria-current={state === 'next' ? 'step' : undefined}>
              <span className="stone" aria-hidden="true" />
              <span>{say(`brief.stone.${stone.step}`)}</span>{' '}
              <span className="quiet">{say(`brief.by.${coveredBy(stone)}`)}</span>
            </li>
          );
        })}
      </ol>
      {ahead && (
        <p className="ahead">{say(ahead.kind === 'advice' ? 'brief.advises' : 'brief.pitches', ahead.quote)}</p>
      )}
      {mirror && <Line title={say('brief.mirror')} text={mirror} onCopy={onCopy} />}
      {question && <Line title={say('brief.question')} text={question} onCopy={onCopy} />}
      {!next && <p className="quiet">{say('brief.wait')}</p>}
    </section>
  );
}

function Line({
  title,
  text,
  onCopy,
}: {
  readonly title: string;
  readonly text: string;
  readonly onCopy: Props['onCopy'];
}) {
  const say = useSay();
  return (
    <div className="line">
      <h3>{title}</h3>
      <p className="sentence">{text}</p>
      <p className="actions small">
        <button type="button" onClick={() => onCopy(text)}>
          {say('brief.copy')}
        </button>
      </p>
    </div>
  );
}
