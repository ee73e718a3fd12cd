import type { Walk } from '../../lib/engine/walk';
import { coveredBy, STONES } from './words';

interface Props {
  readonly walk: Walk;
  readonly onCopy: (text: string) => void;
}

/** Six stones on a path: which are behind, which comes next, and what to ask there. */
export function WalkView({ walk, onCopy }: Props) {
  const { stones, next, question, ahead, mirror } = walk;
  return (
    <section aria-labelledby="walk-title">
      <h2 id="walk-title">The walk</h2>
      <ol className="stones">
        {stones.map((stone) => {
          const state = stone.covered ? 'covered' : stone.step === next ? 'next' : 'open';
          return (
            <li key={stone.step} className={state} aria-current={state === 'next' ? 'step' : undefined}>
              <span className="stone" aria-hidden="true" />
              <span>{STONES[stone.step]}</span> <span className="quiet">{coveredBy(stone)}</span>
            </li>
          );
        })}
      </ol>
      {ahead && (
        <p className="ahead">
          “{ahead.quote}” {ahead.kind === 'advice' ? 'advises' : 'pitches'} before they asked.
        </p>
      )}
      {mirror && <Line title="Give back what they said" text={mirror} onCopy={onCopy} />}
      {question && <Line title="A question for the next stone" text={question} onCopy={onCopy} />}
      {!next && <p className="quiet">Nothing is open: wait for what they ask.</p>}
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
  return (
    <div className="line">
      <h3>{title}</h3>
      <p className="sentence">{text}</p>
      <p className="actions small">
        <button type="button" onClick={() => onCopy(text)}>
          Copy
        </button>
      </p>
    </div>
  );
}
