// What the page shows until the interactive parts are loaded, and without scripts: the same parts at the start.
import type { JSX } from 'preact';
import { isActive, progressOf } from '../../../client/index.ts';
import { GroupSlots, MemberCountsBar } from '../../components/group-slots.tsx';
import type { GroupView } from '../../data/groups.ts';
import { layOutLanes } from '../../data/timeline-layout.ts';
import { CITIES, START_TIME, UNDER_WAY } from './example-state.ts';
import { PlaygroundLane, timeRange } from './playground-lane.tsx';

export function StaticLanes({ cities = CITIES }: { cities?: readonly string[] }): JSX.Element {
  const range = timeRange(Date.parse(START_TIME));
  const lanes = layOutLanes(UNDER_WAY.executions, range.from, range.to);
  return (
    <ul class="play-lanes">
      {cities.map((city) => {
        const id = `shop-${city}`;
        const own = UNDER_WAY.executions.filter(({ deployment_id: deployment }) => deployment === id);
        const latest = own.find(isActive) ?? own.at(-1);
        return (
          <PlaygroundLane
            key={city}
            id={id}
            status={latest?.status}
            progress={latest && progressOf(latest)}
            lane={lanes.find(({ name }) => name === id)}
            {...range}
            staticWidth={560}
          />
        );
      })}
    </ul>
  );
}

export function StaticPlayground(): JSX.Element {
  const { group, active, counts } = UNDER_WAY.group as GroupView;
  return (
    <div class="play">
      <StaticLanes />
      <div class="play-group stack">
        <GroupSlots concurrency={group.concurrency} active={active} />
        <MemberCountsBar counts={counts} />
      </div>
      <p class="play-caption">
        A deployment runs one execution at a time; others wait in the queue, hatched. A group runs as many
        members as it has slots. An execution is pending, in light blue, until a worker takes it.
      </p>
    </div>
  );
}
