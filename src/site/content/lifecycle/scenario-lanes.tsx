import type { JSX } from 'preact';
import { type Bar, type Lane, layOutLane } from '../../../design/lane-layout.ts';
import { Lanes } from '../../../design/lanes.tsx';
import type { SimulatedExecution } from './simulate.ts';

/** Pixels: for the column of a page, and for a phone. The styles show the one that fits. */
const WIDTHS = [640, 320];

/** Executions in lanes, without scripts. */
export function ScenarioLanes({ label, lanes }: { label: string; lanes: Lane[] }): JSX.Element {
  const last = Math.max(...lanes.flatMap(({ bars }) => bars.map(({ ended }) => ended ?? 0)));
  const described = lanes.map(({ name, bars }) => `${name}: ${bars.map(describe).join(', ')}`);
  return (
    <div class="picture scenario-lanes" role="img" aria-label={`${label}. ${described.join('; ')}.`}>
      {WIDTHS.map((width) => (
        <Lanes
          key={width}
          lanes={lanes}
          from={0}
          to={last + 1500}
          width={width}
          label={label}
          formatTick={seconds}
        />
      ))}
    </div>
  );
}

function describe({ label, note, created, started, ended }: Bar): string {
  if (note !== undefined) return note;
  const queued = started === created ? '' : `queued from ${seconds(created)}, `;
  return `${label} ${queued}running from ${seconds(started)} to ${seconds(ended)}`;
}

function seconds(milliseconds: number | null): string {
  return `${(milliseconds ?? 0) / 1000} s`;
}

/** A lane for each deployment. */
export function lanesByDeployment(executions: readonly SimulatedExecution[]): Lane[] {
  const deployments = [...new Set(executions.map(({ deployment }) => deployment))];
  return deployments.map((deployment) =>
    layOutLane(deployment, executions.filter((execution) => execution.deployment === deployment).map(barOf)),
  );
}

export function barOf({
  deployment,
  workflow,
  created,
  started,
  ended,
  rejectedWith,
}: SimulatedExecution): Bar {
  const bar = { id: `${deployment} ${workflow} ${created}`, label: workflow, created: created * 1000 };
  const start = (started ?? 0) * 1000;
  return rejectedWith === null
    ? { ...bar, status: 'started', pending: start, started: start, ended: (ended ?? 0) * 1000 }
    : {
        ...bar,
        status: 'failed',
        pending: null,
        started: null,
        ended: bar.created,
        note: `${workflow}: rejected`,
      };
}
