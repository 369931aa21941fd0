import type { JSX } from 'preact';
import { Toolbar } from '../../design/toolbar.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatDate, formatDuration, formatTime } from '../components/format.ts';
import { RateButtons } from '../components/rate-buttons.tsx';

/** How far the buttons advance the clock, in milliseconds. */
const STEPS = [
  ['+10 s', 10_000],
  ['+10 min', 600_000],
  ['+1 h', 3_600_000],
  ['+1 day', 86_400_000],
] as const;

/** The clock of the sandbox: its time, its rate, and buttons that advance it. */
export function ClockBar(): JSX.Element {
  const console = useConsole();
  const { poller } = console;
  const clock = poller.health.value?.clock;
  const rate = clock?.rate ?? 0;
  const due = clock?.due ?? null;
  return (
    <section class="clock" aria-label="Clock of the sandbox">
      <p class="clock-face" data-running={rate > 0 || undefined}>
        <span class="clock-time">{formatTime(poller.now.value)}</span>
        <span class="clock-day">
          {formatDate(poller.now.value)} · {rate === 0 ? 'stopped' : `runs × ${rate}`}
        </span>
      </p>
      <Toolbar label="Clock">
        <RateButtons rate={rate} rates={[1, 10, 100]} onChange={(change) => console.changeClock(change)} />
        <button
          type="button"
          class="button"
          disabled={due === null}
          title={
            due === null
              ? 'No event is scheduled.'
              : `In ${formatDuration(Date.parse(due) - poller.now.value)}`
          }
          onClick={() => due !== null && console.changeClock({ now: oneMillisecondAfter(due) })}
        >
          Next event
        </button>
        <fieldset class="segments">
          <legend class="visually-hidden">Advance the clock</legend>
          {STEPS.map(([label, advance]) => (
            <button key={label} type="button" onClick={() => console.changeClock({ advance })}>
              {label}
            </button>
          ))}
        </fieldset>
      </Toolbar>
    </section>
  );
}

/** An event has happened one millisecond after it is due: responses truncate times to milliseconds. */
function oneMillisecondAfter(time: string): string {
  return new Date(Date.parse(time) + 1).toISOString();
}
