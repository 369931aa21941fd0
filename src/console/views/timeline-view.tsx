import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { Lanes, LanesLegend } from '../../design/lanes.tsx';
import { Toolbar } from '../../design/toolbar.tsx';
import { useWidth } from '../../design/use-width.ts';
import { useConsole, useSubscription } from '../components/console-context.ts';
import { formatCount, formatDate, formatDuration, formatTime } from '../components/format.ts';
import { MAX_SHOWN, SPANS } from '../data/timeline.ts';
import { layOutLanes } from '../data/timeline-layout.ts';

/** The timeline: a lane for each deployment, the time in the queue hatched, and a line at the present. */
export function TimelineView(): JSX.Element {
  const { timeline, poller, selection } = useConsole();
  useSubscription(timeline.query);
  const [element, width] = useWidth<HTMLElement>();
  const lanes = useComputed(() => {
    const executions = timeline.query.value.value ?? [];
    return layOutLanes(executions, timeline.from.value, timeline.to.value, timeline.queueExits.times);
  });
  const shown = timeline.query.value.value?.length ?? 0;
  return (
    <section class="panel timeline" aria-labelledby="timeline-title">
      <header class="panel-head">
        <h2 id="timeline-title">Timeline</h2>
        <p class="panel-aside">
          {formatDate(timeline.to.value)}, {formatDuration(timeline.span.value)} in view
          {shown >= MAX_SHOWN && `, the newest ${MAX_SHOWN} and all under way`}
        </p>
        <LanesLegend />
        <Controls />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction. */}
      <section class="timeline-scroll" ref={element} tabIndex={0} aria-label="Lanes by deployment">
        {width > 0 && (
          <Lanes
            lanes={lanes.value}
            from={timeline.from.value}
            to={timeline.to.value}
            now={poller.now.value}
            width={width}
            formatTick={formatTime}
            label={`${formatCount(lanes.value.length, 'deployment')} from ${formatTime(timeline.from.value)} to ${formatTime(timeline.to.value)}; the table above has the same executions.`}
            selected={selection.id.value}
            onSelect={(id) => {
              selection.id.value = id;
            }}
          />
        )}
        {timeline.query.value.value !== undefined && lanes.value.length === 0 && (
          <p class="nothing">No executions in this period. Start one, or show another period.</p>
        )}
      </section>
    </section>
  );
}

function Controls(): JSX.Element {
  const { timeline } = useConsole();
  const { span, end } = timeline;
  const buttons = [
    ['Earlier', '‹', false, () => timeline.move(-0.5)],
    ['Later', '›', end.value === null, () => timeline.move(0.5)],
    ['Zoom out', '−', span.value === SPANS.at(-1), () => timeline.zoom(-1)],
    ['Zoom in', '+', span.value === SPANS[0], () => timeline.zoom(1)],
  ] as const;
  return (
    <Toolbar label="Period of the timeline">
      {buttons.map(([label, sign, isDisabled, run]) => (
        <button
          key={label}
          type="button"
          class="icon-button"
          aria-label={label}
          disabled={isDisabled}
          onClick={run}
        >
          {sign}
        </button>
      ))}
      {end.value !== null && (
        <button type="button" class="button" data-size="small" onClick={() => timeline.backToNow()}>
          Back to now
        </button>
      )}
    </Toolbar>
  );
}
