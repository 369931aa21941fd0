// What the page shows until the interactive parts are loaded, and without scripts: the same parts at one moment.
import type { JSX } from 'preact';
import { layOutLane } from '../../../design/lane-layout.ts';
import { GroupSlots, MemberCountsBar } from '../../components/group-slots.tsx';
import { PlaygroundLane } from './playground-lane.tsx';

/** Status, then seconds: created, started, ended. */
const EXECUTIONS = {
  berlin: [
    ['terminated', 2, 3, 14],
    ['started', 22, 31, null],
  ],
  lisbon: [
    ['terminated', 8, 9, 19],
    ['started', 31, 32, null],
    ['queued', 35, null, null],
  ],
  oslo: [
    ['failed', 5, 6, 16],
    ['queued', 22, null, null],
  ],
  vienna: [['queued', 22, null, null]],
} as const;

type City = keyof typeof EXECUTIONS;

export function StaticLanes({
  cities = Object.keys(EXECUTIONS) as City[],
}: {
  cities?: City[];
}): JSX.Element {
  return (
    <ul class="play-lanes">
      {cities.map((city) => {
        const bars = EXECUTIONS[city].map(([status, created, started, ended], index) => {
          return { id: `${city} ${index}`, status, label: 'backup', created, started, ended };
        });
        return (
          <PlaygroundLane
            key={city}
            id={`shop-${city}`}
            status={bars.find(({ status }) => status === 'started')?.status ?? bars.at(-1)?.status}
            lane={layOutLane(city, bars)}
            from={-1}
            to={44}
            now={40}
            staticWidth={560}
          />
        );
      })}
    </ul>
  );
}

export function StaticPlayground(): JSX.Element {
  const member = (city: City, finished: number) =>
    ({
      id: city,
      status: 'started',
      deployment_id: `shop-${city}`,
      total_operations: 8,
      finished_operations: finished,
    }) as never;
  return (
    <div class="play">
      <StaticLanes />
      <div class="play-group stack">
        <GroupSlots concurrency={2} active={[member('berlin', 6), member('lisbon', 3)]} />
        <MemberCountsBar counts={{ active: 2, waiting: 2, terminated: 0, failed: 0, cancelled: 0 }} />
      </div>
      <p class="play-caption">
        A deployment runs one execution at a time; others wait in the queue, hatched. A group runs as many
        members as it has slots.
      </p>
    </div>
  );
}
