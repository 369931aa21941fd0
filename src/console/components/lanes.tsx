import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { timeScale } from '../../design/time-scale.ts';
import { type Bar, type Lane, ticksOf } from '../data/timeline-layout.ts';
import { count, timeOfDay } from './format.ts';

/** Pixels. */
const ROW = 16;
const GAP = 3;
const PADDING = 6;
const AXIS = 26;
const LABELS = 148;
/** Of a lane with more rows the rest is only counted. */
const MAX_ROWS = 6;

/** The pattern of what waits. */
export function Hatch({ id }: { id: string }): JSX.Element {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch-line" width="1.6" height="5" />
    </pattern>
  );
}

/** The lanes and their axis as a drawing of a width in pixels. */
export function Lanes({
  lanes,
  from,
  to,
  now,
  width,
  labels = LABELS,
  selected = null,
  onSelect,
}: {
  lanes: readonly Lane[];
  from: number;
  to: number;
  now: number;
  width: number;
  labels?: number;
  selected?: string | null;
  onSelect?: (id: string) => void;
}): JSX.Element {
  const id = useId();
  const isNarrow = width < 560;
  const left = isNarrow ? 0 : labels;
  const x = timeScale({ from, to, left, right: width });
  const above = isNarrow ? 14 : 0;
  let y = AXIS;
  const placed = lanes.map((lane) => {
    const top = y;
    const height = above + Math.min(lane.rows, MAX_ROWS) * (ROW + GAP) - GAP + 2 * PADDING;
    y += height;
    return { lane, top, height };
  });
  const height = Math.max(y, AXIS + 60);
  return (
    <svg
      class="lanes"
      width={width}
      height={height}
      role="img"
      aria-label={`${count(lanes.length, 'deployment')} from ${timeOfDay(from)} to ${timeOfDay(to)}; the table below has the same executions.`}
    >
      <defs>
        <Hatch id={`${id}hatch`} />
        <clipPath id={`${id}clip`}>
          <rect x={left} y="0" width={Math.max(0, width - left)} height={height} />
        </clipPath>
      </defs>
      {ticksOf(from, to, Math.max(2, Math.floor((width - left) / 90))).map((time) => (
        <g key={time}>
          <line class="tick" x1={x(time)} x2={x(time)} y1={AXIS - 4} y2={height} />
          <text class="tick-text" x={x(time)} y="14">
            {timeOfDay(time)}
          </text>
        </g>
      ))}
      {placed.map(({ lane, top, height: tall }) => (
        <g key={lane.deployment}>
          <line class="lane-line" x1="0" x2={width} y1={top} y2={top} />
          <text
            class="lane-name"
            x={isNarrow ? 2 : left - 12}
            y={isNarrow ? top + 13 : top + tall / 2 + 4}
            data-narrow={isNarrow || undefined}
          >
            {lane.deployment}
          </text>
          <g clip-path={`url(#${id}clip)`}>
            {lane.bars.map((bar) =>
              bar.row < MAX_ROWS ? (
                <BarMark
                  key={bar.execution.id}
                  bar={bar}
                  y={top + PADDING + above + bar.row * (ROW + GAP)}
                  x={x}
                  left={left}
                  now={now}
                  hatch={`${id}hatch`}
                  isSelected={bar.execution.id === selected}
                  onSelect={onSelect}
                />
              ) : null,
            )}
          </g>
          {lane.rows > MAX_ROWS && (
            <text class="lane-more" x={width - 6} y={top + tall - 8}>
              and {lane.rows - MAX_ROWS} more rows
            </text>
          )}
        </g>
      ))}
      {from <= now && now <= to && (
        <>
          <line class="now-line" x1={x(now)} x2={x(now)} y1={AXIS - 8} y2={height} />
          <circle class="now-dot" cx={x(now)} cy={AXIS - 8} r="3" />
        </>
      )}
    </svg>
  );
}

/** One execution: its time in the queue hatched, its run filled. */
export function BarMark({
  bar: { execution, created, started, ended },
  y,
  x,
  left,
  now,
  hatch,
  isSelected,
  onSelect,
}: {
  bar: Bar;
  y: number;
  x: (time: number) => number;
  left: number;
  now: number;
  hatch: string;
  isSelected: boolean;
  onSelect: ((id: string) => void) | undefined;
}): JSX.Element {
  const wasOver = ended ?? Math.max(now, created);
  const ranFrom = started ?? wasOver;
  const [x0, x1, x2] = [x(created), x(Math.min(ranFrom, wasOver)), x(wasOver)];
  const runs = Math.max(started === null ? 0 : 3, x2 - x1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same for keyboards.
    <g
      class="bar"
      data-status={execution.status ?? 'none'}
      data-selected={isSelected || undefined}
      data-id={execution.id}
      onClick={() => onSelect?.(execution.id)}
    >
      <title>{`${execution.workflow_id} on ${execution.deployment_id}: ${execution.status}`}</title>
      {x1 - x0 > 1.5 && (
        <rect
          class="bar-wait"
          fill={`url(#${hatch})`}
          x={x0}
          y={y + 0.5}
          width={x1 - x0}
          height={ROW - 1}
          rx="3"
        />
      )}
      {started === null && x1 - x0 <= 1.5 && (
        <rect class="bar-run" x={x0} y={y} width="3" height={ROW} rx="1.5" />
      )}
      {runs > 0 && started !== null && <rect class="bar-run" x={x1} y={y} width={runs} height={ROW} rx="3" />}
      {x2 - Math.max(x1, left) > 54 && (
        <text class="bar-text" x={Math.max(x1, left) + 6} y={y + 11.5}>
          {fitting(execution.workflow_id, x2 - Math.max(x1, left))}
        </text>
      )}
    </g>
  );
}

/** As much of a name as fits. */
function fitting(name: string, width: number): string {
  const room = Math.floor((width - 12) / 6.2);
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1))}…`;
}
