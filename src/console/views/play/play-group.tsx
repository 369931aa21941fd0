import type { JSX } from 'preact';
import { ConcurrencySlider } from '../../components/concurrency-slider.tsx';
import { GroupSlots, MemberBar } from '../../components/group-slots.tsx';
import type { Play } from './play.ts';
import { SHOPS } from './play-world.ts';

/** One workflow on all shops, with limited concurrency. */
export function PlayGroup({ play }: { play: Play }): JSX.Element {
  const view = play.group.value.value;
  if (view === undefined || view === null) {
    return (
      <div class="play-group">
        <button
          type="button"
          class="button"
          data-kind={play.step.value === 'queued' ? 'primary' : undefined}
          onClick={() => play.startGroup()}
        >
          Back up all {SHOPS.length} shops, two at a time
        </button>
      </div>
    );
  }
  const { group, active, counts } = view;
  const isOver = counts.active === 0 && counts.waiting === 0;
  return (
    <section class="play-group" aria-label="The group">
      <GroupSlots concurrency={group.concurrency} active={active} />
      <MemberBar counts={counts} />
      <div class="play-group-controls">
        <ConcurrencySlider
          value={group.concurrency}
          max={SHOPS.length}
          onChange={(to) => play.setConcurrency(to)}
        />
        {isOver && (
          <button type="button" class="button" onClick={() => play.startGroup()}>
            Once more
          </button>
        )}
      </div>
    </section>
  );
}
