import type { ComponentChildren, JSX } from 'preact';
import { type Lane, layOutLane } from '../../../design/lane-layout.ts';
import { Lanes } from '../../../design/lanes.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { useWidth } from '../../../design/use-width.ts';

/** The time that a lane shows, in milliseconds: 45 seconds, of which a few are in the future. */
export function timeRange(now: number): { from: number; to: number; now: number } {
  return { from: now - 40_500, to: now + 4_500, now };
}

/** One shop with its lane: its name and status, then the executions on a time axis. */
export function PlaygroundLane({
  id,
  status,
  progress,
  lane = layOutLane(id, []),
  from,
  to,
  now,
  staticWidth,
  action,
  children,
}: {
  id: string;
  /** The status of the newest execution. Default: none. */
  status: string | null | undefined;
  progress?: number | null | undefined;
  lane: Lane | undefined;
  from: number;
  to: number;
  now: number;
  /** For a drawing without scripts. Default: as wide as there is room. */
  staticWidth?: number;
  action?: ComponentChildren;
  children?: ComponentChildren;
}): JSX.Element {
  const [element, measured] = useWidth<HTMLDivElement>();
  const width = staticWidth ?? measured;
  const shown = lane.bars.map(({ label, status: barStatus }) => `${label} ${barStatus}`);
  return (
    <li class="play-lane">
      <div class="play-head">
        <span class="play-name">{id}</span>
        <span class="row" role="status">
          {status === undefined ? <span class="play-idle">idle</span> : <StatusBadge status={status} />}
          {typeof progress === 'number' && progress < 1 && (
            <span class="play-part">{Math.round(progress * 100)} %</span>
          )}
        </span>
        {action}
      </div>
      <div class="play-track" ref={element}>
        {width > 0 && (
          <Lanes
            lanes={[lane]}
            from={from}
            to={to}
            now={now}
            width={width}
            labels={0}
            isFluid={staticWidth !== undefined}
            label={shown.length === 0 ? 'no executions' : shown.join(', ')}
          />
        )}
      </div>
      {children}
    </li>
  );
}
