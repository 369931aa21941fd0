import type { JSX } from 'preact';
import { isActive, progressOf } from '../../../client/index.ts';
import { layOutLanes } from '../../data/timeline-layout.ts';
import { CITIES } from './example-state.ts';
import { PlaygroundLane, timeRange } from './playground-lane.tsx';
import type { PlaygroundStore } from './playground-store.ts';

/** A lane for each shop, with its button. */
export function PlaygroundLanes({
  store,
  cities = CITIES,
}: {
  store: PlaygroundStore;
  cities?: readonly string[];
}): JSX.Element {
  const range = timeRange(store.poller.now.value);
  const executions = store.executions.value.value ?? [];
  const lanes = layOutLanes(executions, range.from, range.to, store.queueExits.times);
  return (
    <ul class="play-lanes">
      {cities.map((city) => {
        const id = `shop-${city}`;
        const latest = store.latest(id);
        return (
          <PlaygroundLane
            key={id}
            id={id}
            status={latest?.status}
            progress={latest && progressOf(latest)}
            lane={lanes.find(({ name }) => name === id)}
            {...range}
            action={
              <button
                type="button"
                class="button"
                onClick={() => store.start(id)}
                aria-label={`Start a backup on ${id}`}
              >
                Start
              </button>
            }
          >
            <RejectionNotice store={store} id={id} />
          </PlaygroundLane>
        );
      })}
    </ul>
  );
}

/** Why a start was rejected, and the two alternatives. */
function RejectionNotice({ store, id }: { store: PlaygroundStore; id: string }): JSX.Element | null {
  const rejection = store.rejection.value;
  const isBusy = isActive(store.latest(id) ?? { status: 'terminated' });
  if (rejection?.deployment !== id || !isBusy) return null;
  return (
    <div class="play-rejection" role="alert">
      <p>
        <code>{rejection.code}</code> {id} is busy: a deployment runs one execution at a time.
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-kind="primary"
          onClick={() => store.start(id, { queue: true })}
        >
          Queue it instead
        </button>
        <button type="button" class="button" onClick={() => store.start(id, { force: true })}>
          Force it
        </button>
      </div>
    </div>
  );
}
