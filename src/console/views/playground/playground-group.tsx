import type { JSX } from 'preact';
import { ConcurrencySlider } from '../../components/concurrency-slider.tsx';
import { GroupSlots, MemberCountsBar } from '../../components/group-slots.tsx';
import { CITIES } from './example-state.ts';
import type { PlaygroundStore } from './playground-store.ts';

/** One workflow on all shops, with limited concurrency. */
export function PlaygroundGroup({ store }: { store: PlaygroundStore }): JSX.Element {
  const view = store.group.value.value;
  if (view === undefined || view === null) {
    return (
      <div class="play-group stack">
        <button
          type="button"
          class="button"
          data-kind={store.step.value === 'queued' ? 'primary' : undefined}
          onClick={() => store.startGroup()}
        >
          Back up all {CITIES.length} shops, two at a time
        </button>
      </div>
    );
  }
  const { group, active, counts } = view;
  const isOver = counts.active === 0 && counts.waiting === 0;
  return (
    <section class="play-group stack" aria-label="The group">
      <GroupSlots concurrency={group.concurrency} active={active} />
      <MemberCountsBar counts={counts} />
      <div class="row">
        <ConcurrencySlider
          value={group.concurrency}
          max={CITIES.length}
          onChange={(to) => store.setConcurrency(to)}
        />
        {isOver && (
          <button type="button" class="button" onClick={() => store.startGroup()}>
            Once more
          </button>
        )}
      </div>
    </section>
  );
}
