import type { JSX } from 'preact';
import { Hatch } from '../../../console/components/lanes.tsx';
import { ScrollRegion } from '../../../design/scroll-region.tsx';
import type { Span } from './play.ts';

const WIDTH = 640;
const LEFT = 118;
const RIGHT = 16;
const LANE = 36;
const TOP = 8;
const AXIS = 26;

export interface Lane {
  name: string;
  spans: Span[];
  /** Only while it ran: for slots, which nobody waits in. */
  withoutWaits?: boolean;
}

/** Who waited and who ran, on a line of time for each lane. */
export function Lanes({
  name,
  title,
  description,
  lanes,
}: {
  name: string;
  title: string;
  description: string;
  lanes: Lane[];
}): JSX.Element {
  const last = Math.max(
    ...lanes.flatMap(({ spans }) => spans.map(({ ended, created }) => ended ?? created + 2)),
  );
  const x = (seconds: number) => Number((LEFT + (seconds / last) * (WIDTH - LEFT - RIGHT)).toFixed(1));
  const bottom = TOP + lanes.length * LANE;
  return (
    <ScrollRegion label={title} kind="figure">
      <svg
        class="lanes-picture"
        viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
        role="img"
        aria-label={`${title}. ${description}`}
      >
        <defs>
          <Hatch id={`waiting-${name}`} />
        </defs>
        {Array.from({ length: last + 1 }, (_, second) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: seconds are what they are counted by.
          <line key={second} class="lanes-tick" x1={x(second)} x2={x(second)} y1={TOP} y2={bottom} />
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.name}>
            <text class="lanes-name" x={LEFT - 12} y={TOP + index * LANE + LANE / 2 + 4}>
              {lane.name}
            </text>
            {lane.spans.map((span) => (
              <Bars
                key={`${span.workflow} ${span.created}`}
                picture={name}
                span={span}
                x={x}
                y={TOP + index * LANE}
                lane={lane}
              />
            ))}
          </g>
        ))}
        <text class="lanes-time" x={LEFT} y={bottom + 18}>
          0
        </text>
        <text class="lanes-time" x={WIDTH - RIGHT} y={bottom + 18}>
          seconds
        </text>
      </svg>
    </ScrollRegion>
  );
}

function Bars({
  picture,
  span,
  x,
  y,
  lane,
}: {
  picture: string;
  span: Span;
  x: (seconds: number) => number;
  y: number;
  lane: Lane;
}): JSX.Element {
  const { workflow, created, started, ended, refusal } = span;
  const label = lane.withoutWaits ? span.deployment : workflow;
  const box = { y: y + 4, height: LANE - 8, rx: 5 };
  if (refusal !== null) {
    const at = x(created);
    return (
      <g data-status="failed">
        <path class="lanes-refused" d={`M${at - 5} ${y + 13}l10 10m0 -10l-10 10`} />
        <text class="lanes-label" x={at + 11} y={y + LANE / 2 + 4}>
          {workflow}: refused
        </text>
      </g>
    );
  }
  const runs = started === null || ended === null ? null : { from: started, to: ended };
  const waits = !lane.withoutWaits && runs !== null && runs.from > created;
  return (
    <>
      {waits && (
        <g data-status="queued">
          <rect
            class="lanes-wait"
            fill={`url(#waiting-${picture})`}
            {...box}
            x={x(created)}
            width={x(runs.from) - x(created)}
          />
          <text class="lanes-label" x={x(created) + 8} y={y + LANE / 2 + 4}>
            queued
          </text>
        </g>
      )}
      {runs !== null && (
        <g data-status="started">
          <rect class="lanes-run" {...box} x={x(runs.from)} width={x(runs.to) - x(runs.from)} />
          <text class="lanes-label" x={x(runs.from) + 8} y={y + LANE / 2 + 4}>
            {label}
          </text>
        </g>
      )}
    </>
  );
}
