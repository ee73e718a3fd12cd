import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Point } from './numbers';

interface ChartProps {
  readonly title: string;
  readonly help: string;
  readonly points: readonly Point[];
  /** The top of the scale, or null for one that fits. */
  readonly top: number | null;
  readonly format: (value: number) => string;
  readonly tone: 'pressure' | 'ask' | 'me-focus';
}

const WIDTH = 224;
const HEIGHT = 112;
const EDGE = { left: 40, right: 12, top: 10, bottom: 22 };

/** One line over the weeks. A picture only: the table under it says the same in words. */
export function Chart({ title, help, points, top, format, tone }: ChartProps) {
  const values = points.flatMap(({ value }) => value ?? []);
  const x = scalePoint(
    points.map(({ week }) => week),
    [EDGE.left, WIDTH - EDGE.right],
  );
  const y = scaleLinear([0, top ?? Math.max(1, ...values)], [HEIGHT - EDGE.bottom, EDGE.top]);
  if (top === null) y.nice(3);
  const at = ({ week }: Point) => x(week) ?? 0;
  // A week in which nothing was sent is a gap, not a zero.
  const path = line<Point>(at, ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null)(points);
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined);
  return (
    <figure className={tone}>
      <figcaption>
        {title}
        <span className="help">{help}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {y.ticks(2).map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`} />
            <text x={EDGE.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {ends.map((point, i) => (
          <text key={point.week} x={at(point)} y={HEIGHT - 4} textAnchor={i === 0 ? 'start' : 'end'}>
            {point.week}
          </text>
        ))}
        {path && <path className="curve" d={path} />}
        {points.map((point) =>
          point.value === null ? null : <circle key={point.week} cx={at(point)} cy={y(point.value)} r="3" />,
        )}
      </svg>
    </figure>
  );
}
