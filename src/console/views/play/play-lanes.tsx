import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { progressOf } from '../../../client/index.ts';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { timeScale } from '../../../design/time-scale.ts';
import { BarMark, Hatch } from '../../components/lanes.tsx';
import { type Lane, lanesOf, type Timed } from '../../data/timeline-layout.ts';
import { useWidth } from '../timeline-view.tsx';
import type { Play } from './play.ts';
import { SHOPS } from './play-world.ts';

/** The time that a lane shows, in milliseconds. */
const SPAN = 45_000;
const HEIGHT = 46;
const ROW = 16;

/** A lane for each shop, with its button. */
export function PlayLanes({ play, shops = SHOPS }: { play: Play; shops?: readonly string[] }): JSX.Element {
  const now = play.poller.now.value;
  const to = now + SPAN * 0.1;
  const lanes = lanesOf(play.executions.value.value ?? [], to - SPAN, to);
  return (
    <ul class="play-lanes">
      {shops.map((city) => {
        const id = `shop-${city}`;
        return (
          <li key={id} class="play-lane">
            <PlayHead play={play} id={id} />
            <Track
              lane={lanes.find(({ deployment }) => deployment === id)}
              from={to - SPAN}
              to={to}
              now={now}
            />
            <Refused play={play} id={id} />
          </li>
        );
      })}
    </ul>
  );
}

function PlayHead({ play, id }: { play: Play; id: string }): JSX.Element {
  const latest = play.latest(id);
  const part = latest === undefined ? null : progressOf(latest);
  return (
    <div class="play-head">
      <span class="play-name">{id}</span>
      <span class="play-state" role="status">
        {latest === undefined ? <span class="play-idle">idle</span> : <StatusBadge status={latest.status} />}
        {part !== null && part < 1 && <span class="play-part">{Math.round(part * 100)} %</span>}
      </span>
      <button
        type="button"
        class="button"
        onClick={() => play.start(id)}
        aria-label={`Start a backup on ${id}`}
      >
        Start
      </button>
    </div>
  );
}

/** The lane itself, as wide as there is room. */
function Track({
  lane,
  from,
  to,
  now,
}: {
  lane: Lane | undefined;
  from: number;
  to: number;
  now: number;
}): JSX.Element {
  const [place, width] = useWidth();
  return (
    <div class="play-track" ref={place as { current: HTMLDivElement | null }}>
      {width > 0 && <TrackDrawing lane={lane} from={from} to={to} now={now} width={width} />}
    </div>
  );
}

/** What a lane shows, as a drawing of a width. */
export function TrackDrawing({
  lane,
  from,
  to,
  now,
  width,
  isFluid = false,
}: {
  lane: Lane | undefined;
  from: number;
  to: number;
  now: number;
  width: number;
  isFluid?: boolean;
}): JSX.Element {
  const id = useId();
  const x = timeScale({ from, to, left: 0, right: width });
  const rows = Math.min(lane?.rows ?? 1, 3);
  const height = Math.max(HEIGHT, rows * (ROW + 3) + 10);
  const top = (height - rows * (ROW + 3) + 3) / 2;
  const bars = lane?.bars.filter(({ row }) => row < 3) ?? [];
  const size = isFluid ? { preserveAspectRatio: 'none' } : { width, height };
  return (
    <svg class="lanes" viewBox={`0 0 ${width} ${height}`} {...size} role="img" aria-label={labelOf(lane)}>
      <defs>
        <Hatch id={`${id}hatch`} />
      </defs>
      {bars.map((bar) => (
        <BarMark
          key={bar.execution.id}
          bar={bar}
          y={top + bar.row * (ROW + 3)}
          x={x}
          left={0}
          now={now}
          hatch={`${id}hatch`}
          isSelected={false}
          onSelect={undefined}
        />
      ))}
      <line class="now-line" x1={x(now)} x2={x(now)} y1="0" y2={height} />
    </svg>
  );
}

function labelOf(lane: Lane | undefined): string {
  const shown = lane?.bars.map(({ execution }) => `${execution.workflow_id} ${execution.status}`) ?? [];
  return shown.length === 0 ? 'nothing has run' : shown.join(', ');
}

/** Why a start was refused, and the two ways around it. */
function Refused({ play, id }: { play: Play; id: string }): JSX.Element | null {
  const refusal = play.refusal.value;
  if (refusal?.deployment !== id) return null;
  return (
    <div class="play-refusal" role="alert">
      <p>
        <code>{refusal.code}</code> {id} is busy, and one deployment runs one execution at a time.
      </p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          data-kind="primary"
          onClick={() => play.start(id, { queue: true })}
        >
          Queue it instead
        </button>
        <button type="button" class="button" onClick={() => play.start(id, { force: true })}>
          Force it
        </button>
      </div>
    </div>
  );
}

/** An execution for the static picture. */
export function timed(
  id: string,
  deployment: string,
  status: NonNullable<Timed['status']>,
  created: string,
  started: string | null,
  ended: string | null,
): Timed {
  return {
    id,
    status,
    deployment_id: deployment,
    workflow_id: 'backup',
    created_at: created,
    started_at: started,
    ended_at: ended,
  } as Timed;
}
