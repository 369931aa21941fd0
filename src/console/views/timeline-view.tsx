import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useConsole, useFollowing } from '../components/console-context.ts';
import { day, duration } from '../components/format.ts';
import { Hatch, Lanes } from '../components/lanes.tsx';
import { MAX_SHOWN, SPANS } from '../data/timeline.ts';
import { lanesOf } from '../data/timeline-layout.ts';

/** The timeline: a lane for each deployment, the time in the queue hatched, and a line at the present. */
export function TimelineView(): JSX.Element {
  const { timeline, poller, selection } = useConsole();
  useFollowing(timeline);
  const [place, width] = useWidth();
  const lanes = useComputed(() => {
    const executions = timeline.executions.value ?? [];
    // Whole windows are laid out, so that lanes do not come and go with each frame.
    return lanesOf(executions, timeline.from.value, timeline.to.value);
  });
  const shown = timeline.executions.value?.length ?? 0;
  return (
    <section class="panel timeline" aria-labelledby="timeline-title">
      <header class="panel-head">
        <h2 id="timeline-title">Timeline</h2>
        <Legend />
        <Controls />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction. */}
      <section class="timeline-scroll" ref={place} tabIndex={0} aria-label="Lanes by deployment">
        {width > 0 && (
          <Lanes
            lanes={lanes.value}
            from={timeline.from.value}
            to={timeline.to.value}
            now={poller.now.value}
            width={width}
            selected={selection.id.value}
            onSelect={(id) => {
              selection.id.value = id;
            }}
          />
        )}
        {timeline.executions.value !== undefined && lanes.value.length === 0 && (
          <p class="nothing">Nothing waited or ran in this time. Start something, or look at another time.</p>
        )}
      </section>
      <p class="panel-foot">
        {day(timeline.to.value)}, {duration(timeline.span.value)} in view
        {shown >= MAX_SHOWN && `, the newest ${MAX_SHOWN} and all under way`}
        {timeline.end.value !== null && (
          <>
            {' · '}
            <button type="button" class="link" onClick={() => timeline.backToNow()}>
              Back to now
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Controls(): JSX.Element {
  const { timeline } = useConsole();
  const { span } = timeline;
  return (
    <div class="button-row">
      <button type="button" class="icon-button" aria-label="Earlier" onClick={() => timeline.move(-0.5)}>
        ‹
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Later"
        disabled={timeline.end.value === null}
        onClick={() => timeline.move(0.5)}
      >
        ›
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Zoom out"
        disabled={span.value === SPANS.at(-1)}
        onClick={() => timeline.zoom(-1)}
      >
        −
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Zoom in"
        disabled={span.value === SPANS[0]}
        onClick={() => timeline.zoom(1)}
      >
        +
      </button>
    </div>
  );
}

function Legend(): JSX.Element {
  return (
    <p class="timeline-legend">
      <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
        <Hatch id="legend-hatch" />
        <rect class="bar-wait" fill="url(#legend-hatch)" x="0.5" y="0.5" width="25" height="9" rx="2" />
      </svg>
      in the queue
      <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true" data-status="started">
        <rect class="bar-run" width="26" height="10" rx="2" />
      </svg>
      running
    </p>
  );
}

/** How wide something is, kept up to date. */
export function useWidth(): [place: { current: HTMLElement | null }, width: number] {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
