import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Lane, type PlacedBar, timeScale, timeTicks } from './lane-layout.ts';
import './lanes.css';

/** Pixels. */
const ROW = 16;
const GAP = 3;
const PADDING = 6;
const AXIS = 26;
const LABELS = 148;
/** Half of the width of a label on the axis. */
const EDGE = 16;
/** Narrower drawings have the names of the lanes above the bars. */
const NARROW = 560;
/** Further rows of a lane are only counted. */
const MAX_ROWS = 6;

/** Executions on a time axis, a lane for each deployment: the queue hatched, pending in its own colour, the run filled. */
export function Lanes({
  lanes,
  from,
  to,
  now,
  width,
  label,
  formatTick,
  labels = LABELS,
  isFluid = false,
  selected = null,
  onSelect,
}: {
  lanes: readonly Lane[];
  from: number;
  to: number;
  /** The time of the vertical line. Default: no line. */
  now?: number;
  /** In pixels. */
  width: number;
  label: string;
  /** Default: no axis. */
  formatTick?: (time: number) => string;
  /** The width of the names in pixels; 0 for none. */
  labels?: number;
  /** Stretches the drawing to the width of its container. */
  isFluid?: boolean;
  /** The id of the selected bar. */
  selected?: string | null;
  onSelect?: (id: string) => void;
}): JSX.Element {
  const id = useId();
  const hasNamesAbove = labels > 0 && width < NARROW;
  const left = hasNamesAbove ? 0 : labels;
  const x = timeScale(from, to, left, width);
  const nameHeight = hasNamesAbove ? 14 : 0;
  const top = formatTick === undefined ? 0 : AXIS;
  let y = top;
  const placed = lanes.map((lane) => {
    const height = nameHeight + Math.min(Math.max(lane.rows, 1), MAX_ROWS) * (ROW + GAP) - GAP + 2 * PADDING;
    y += height;
    return { lane, top: y - height, height };
  });
  const height = Math.max(y, lanes.length === 0 ? top + 60 : 0);
  const size = isFluid ? { preserveAspectRatio: 'none' } : { width, height };
  return (
    <svg class="lanes" viewBox={`0 0 ${width} ${height}`} {...size} role="img" aria-label={label}>
      <defs>
        <WaitingPattern id={`${id}waiting`} />
        <clipPath id={`${id}clip`}>
          <rect x={left} y="0" width={Math.max(0, width - left)} height={height} />
        </clipPath>
      </defs>
      {formatTick !== undefined &&
        timeTicks(from, to, Math.max(2, Math.floor((width - left) / 90))).map((time) => (
          <g key={time}>
            <line class="tick" x1={x(time)} x2={x(time)} y1={AXIS - 4} y2={height} />
            <text class="tick-text" x={x(time)} y="14" data-edge={edgeOf(x(time), width)}>
              {formatTick(time)}
            </text>
          </g>
        ))}
      {placed.map(({ lane, top: laneTop, height: laneHeight }) => (
        <g key={lane.name}>
          {labels > 0 && (
            <>
              <line class="lane-line" x1="0" x2={width} y1={laneTop} y2={laneTop} />
              <text
                class="lane-name"
                x={hasNamesAbove ? 2 : left - 12}
                y={hasNamesAbove ? laneTop + 13 : laneTop + laneHeight / 2 + 4}
                data-narrow={hasNamesAbove || undefined}
              >
                {lane.name}
              </text>
            </>
          )}
          <g clip-path={`url(#${id}clip)`}>
            {lane.bars
              .filter(({ row }) => row < MAX_ROWS)
              .map((bar) => (
                <LaneBar
                  key={bar.id}
                  bar={bar}
                  y={laneTop + PADDING + nameHeight + bar.row * (ROW + GAP)}
                  x={x}
                  left={left}
                  now={now ?? to}
                  fill={`url(#${id}waiting)`}
                  isSelected={bar.id === selected}
                  onSelect={onSelect}
                />
              ))}
          </g>
          {lane.rows > MAX_ROWS && (
            <text class="lane-more" x={width - 6} y={laneTop + laneHeight - 8}>
              and {lane.rows - MAX_ROWS} more rows
            </text>
          )}
        </g>
      ))}
      {now !== undefined && from <= now && now <= to && (
        <line class="now-line" x1={x(now)} x2={x(now)} y1={Math.max(0, top - 8)} y2={height} />
      )}
    </svg>
  );
}

function LaneBar({
  bar: { id, status, label, title, note, created, pending, started, ended },
  y,
  x,
  left,
  now,
  fill,
  isSelected,
  onSelect,
}: {
  bar: PlacedBar;
  y: number;
  x: (time: number) => number;
  left: number;
  now: number;
  fill: string;
  isSelected: boolean;
  onSelect: ((id: string) => void) | undefined;
}): JSX.Element {
  const end = ended ?? Math.max(now, created);
  const [x0, x1, x2] = [x(created), x(Math.min(started ?? end, end)), x(end)];
  const xPending = pending === null ? x1 : Math.min(x(pending), x1);
  const isShort = started === null && x1 - x0 <= 1.5;
  const room = x2 - Math.max(x1, left);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same for keyboards.
    <g
      class="bar"
      data-status={status ?? 'none'}
      data-selected={isSelected || undefined}
      data-id={id}
      onClick={() => onSelect?.(id)}
    >
      {title !== undefined && <title>{title}</title>}
      {xPending - x0 > 1.5 && (
        <rect class="bar-wait" fill={fill} x={x0} y={y + 0.5} width={xPending - x0} height={ROW - 1} rx="3" />
      )}
      {x1 - xPending > 1.5 && (
        <rect
          class="bar-pending"
          data-status="pending"
          x={xPending}
          y={y + 0.5}
          width={x1 - xPending}
          height={ROW - 1}
          rx="3"
        />
      )}
      {isShort && <rect class="bar-run" x={x0} y={y} width="3" height={ROW} rx="1.5" />}
      {started !== null && (
        <rect class="bar-run" x={x1} y={y} width={Math.max(3, x2 - x1)} height={ROW} rx="3" />
      )}
      {room > 54 && (
        <text class="bar-text" x={Math.max(x1, left) + 6} y={y + 11.5}>
          {truncate(label, Math.floor((room - 12) / 6.2))}
        </text>
      )}
      {note !== undefined && (
        <text class="bar-note" x={x1 + 8} y={y + 11.5}>
          {note}
        </text>
      )}
    </g>
  );
}

/** A label at an edge of the drawing extends inwards only. */
function edgeOf(x: number, width: number): 'start' | 'end' | undefined {
  if (x < EDGE) return 'start';
  return x > width - EDGE ? 'end' : undefined;
}

function truncate(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, Math.max(1, maxLength - 1))}…`;
}

function WaitingPattern({ id }: { id: string }): JSX.Element {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch-line" width="1.6" height="5" />
    </pattern>
  );
}

export function LanesLegend(): JSX.Element {
  return (
    <p class="lanes-legend">
      <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
        <WaitingPattern id="legend-waiting" />
        <rect class="bar-wait" fill="url(#legend-waiting)" x="0.5" y="0.5" width="25" height="9" rx="2" />
      </svg>
      in the queue
      <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true" data-status="pending">
        <rect class="bar-pending" x="0.5" y="0.5" width="25" height="9" rx="2" />
      </svg>
      pending
      <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true" data-status="started">
        <rect class="bar-run" width="26" height="10" rx="2" />
      </svg>
      running
    </p>
  );
}
