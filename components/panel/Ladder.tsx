import { LensMark } from '../LensMark';
import { type TextKey, useSay } from '../say';
import type { DraftView } from './types';

const NAMES = {
  1: 'rung.interest',
  2: 'rung.view',
  3: 'rung.favour',
  4: 'rung.meeting',
  5: 'rung.slot',
  6: 'rung.decision',
} as const satisfies Record<number, TextKey>;

/** From the top down, as a ladder stands. */
const RUNGS = [6, 5, 4, 3, 2, 1] as const;

/** The ask ladder: what the draft has earned, and what it asks for. */
export function Ladder({ asks, earned }: Pick<DraftView, 'asks' | 'earned'>) {
  const say = useSay();
  return (
    <section className="part ask" aria-label={say('panel.ladder')}>
      <h3>{say('panel.ladder')}</h3>
      <p className="lead">{say('panel.earned', say(NAMES[earned]))}</p>
      <ol className="ladder" reversed>
        {RUNGS.map((rung) => {
          const here = asks.filter((ask) => ask.rung === rung);
          const early = here.some((ask) => !ask.earned);
          const name = rung <= earned ? 'rung held' : 'rung';
          return (
            <li key={rung} className={here.length ? `${name} asked` : name}>
              <span className="bar" aria-hidden="true" />
              <span className="rung-name">{say(NAMES[rung])}</span>
              {here.length > 0 && (
                <span className="rung-ask">
                  <LensMark lens="ask" />
                  {say(early ? 'panel.asksEarly' : 'panel.asksEarned')}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
