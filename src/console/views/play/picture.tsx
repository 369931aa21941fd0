// What stands in the place of the live pieces until they come, and where scripts are off: the same, at one moment.
import type { JSX } from 'preact';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { GroupSlots, MemberBar } from '../../components/group-slots.tsx';
import { lanesOf } from '../../data/timeline-layout.ts';
import { TrackDrawing, timed } from './play-lanes.tsx';

const NOW = Date.parse('2026-03-02T09:30:40.000Z');
const FROM = NOW - 41_000;
const TO = NOW + 4_000;

function at(seconds: number): string {
  return new Date(Date.parse('2026-03-02T09:30:00.000Z') + seconds * 1000).toISOString();
}

const MOMENT = [
  timed('1', 'shop-berlin', 'terminated', at(2), at(3), at(14)),
  timed('2', 'shop-berlin', 'started', at(22), at(31), null),
  timed('3', 'shop-lisbon', 'terminated', at(8), at(9), at(19)),
  timed('4', 'shop-lisbon', 'started', at(31), at(32), null),
  timed('5', 'shop-lisbon', 'queued', at(35), null, null),
  timed('6', 'shop-oslo', 'failed', at(5), at(6), at(16)),
  timed('7', 'shop-oslo', 'queued', at(22), null, null),
  timed('8', 'shop-vienna', 'queued', at(22), null, null),
];

const STATES = {
  'shop-berlin': 'started',
  'shop-lisbon': 'started',
  'shop-oslo': 'queued',
  'shop-vienna': 'queued',
} as const;

/** Lanes of the four shops: runs, and waits in the queue hatched. */
export function LanesPicture({
  shops = Object.keys(STATES) as (keyof typeof STATES)[],
}: {
  shops?: (keyof typeof STATES)[];
}): JSX.Element {
  const lanes = lanesOf(MOMENT, FROM, TO);
  return (
    <ul class="play-lanes">
      {shops.map((id) => (
        <li key={id} class="play-lane">
          <div class="play-head">
            <span class="play-name">{id}</span>
            <span class="play-state">
              <StatusBadge status={STATES[id]} />
            </span>
          </div>
          <div class="play-track">
            <TrackDrawing
              lane={lanes.find(({ deployment }) => deployment === id)}
              from={FROM}
              to={TO}
              now={NOW}
              width={560}
              isFluid
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A group of which two members run. */
function GroupPicture(): JSX.Element {
  const member = (id: string, deployment: string, finished: number) =>
    ({
      id,
      status: 'started',
      deployment_id: deployment,
      total_operations: 8,
      finished_operations: finished,
    }) as never;
  return (
    <div class="play-group">
      <GroupSlots concurrency={2} active={[member('2', 'shop-berlin', 6), member('4', 'shop-lisbon', 3)]} />
      <MemberBar counts={{ active: 2, waiting: 2, terminated: 0, failed: 0, cancelled: 0 }} />
    </div>
  );
}

/** The playground at one moment. */
export function PlaygroundPicture(): JSX.Element {
  return (
    <div class="play">
      <LanesPicture />
      <GroupPicture />
      <p class="play-caption">
        One deployment runs one execution at a time; others wait in the queue, hatched. A group runs as many
        members as it has slots.
      </p>
    </div>
  );
}
