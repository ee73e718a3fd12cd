import { Switch } from '../Switch';
import { useSay } from '../say';
import { Chart } from './Chart';
import { percent, type WeekRow } from './numbers';

interface ProgressProps {
  /** Whether counts are kept. */
  readonly on: boolean;
  /** Oldest first. */
  readonly weeks: readonly WeekRow[];
  readonly onOn: (on: boolean) => void;
}

/** The rep's own weekly picture: three lines to look at, one table to read. */
export function Progress({ on, weeks, onOn }: ProgressProps) {
  const say = useSay();
  const any = weeks.some(({ messages }) => messages > 0);
  return (
    <>
      <Switch label={say('progress.keep')} help={say('progress.keepHelp')} on={on} onChange={onOn} />
      {!any && <p className="help">{say('progress.none')}</p>}
      {any && (
        <>
          <div className="charts">
            <Chart
              title={say('progress.earned')}
              help={say('progress.earnedHelp')}
              points={weeks.map(({ week, asks, earned }) => ({ week, value: asks ? earned / asks : null }))}
              top={1}
              format={percent}
              tone="ask"
            />
            <Chart
              title={say('progress.asking')}
              help={say('progress.askingHelp')}
              points={weeks.map(({ week, asking, telling }) => ({
                week,
                value: asking + telling ? asking / (asking + telling) : null,
              }))}
              top={1}
              format={percent}
              tone="me-focus"
            />
            <Chart
              title={say('progress.pressure')}
              help={say('progress.pressureHelp')}
              points={weeks.map(({ week, messages, pressure }) => ({
                week,
                value: messages ? pressure / messages : null,
              }))}
              top={null}
              format={(value) => value.toFixed(1)}
              tone="pressure"
            />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="wide" aria-label={say('progress.table')} tabIndex={0}>
            <Table weeks={weeks} />
          </section>
        </>
      )}
    </>
  );
}

function Table({ weeks }: Pick<ProgressProps, 'weeks'>) {
  const say = useSay();
  return (
    <table>
      <caption>{say('progress.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('progress.week')}</th>
          <th scope="col">{say('progress.messages')}</th>
          <th scope="col">{say('progress.earnedShort')}</th>
          <th scope="col">{say('progress.askingShort')}</th>
          <th scope="col">{say('progress.tellingShort')}</th>
          <th scope="col">{say('progress.pressureShort')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks
          .filter(({ messages }) => messages > 0)
          .map(({ week, messages, asks, earned, asking, telling, pressure }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{messages}</td>
              <td>{asks ? say('popup.earnedOf', earned, asks) : '–'}</td>
              <td>{asking}</td>
              <td>{telling}</td>
              <td>{pressure}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
