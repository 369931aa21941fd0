import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatDate, formatDuration, formatTime } from '../components/format.ts';
import { RateButtons } from '../components/rate-buttons.tsx';

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
      <RateButtons rate={rate} rates={[1, 10, 100]} onChange={(change) => console.changeClock(change)} />
      <div class="row">
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
        <button type="button" class="button" onClick={() => console.changeClock({ advance: 10_000 })}>
          +10 s
        </button>
        <Jump />
      </div>
    </section>
  );
}

/** An event has happened one millisecond after it is due: responses truncate times to milliseconds. */
function oneMillisecondAfter(time: string): string {
  return new Date(Date.parse(time) + 1).toISOString();
}

const JUMPS = [
  ['60000', '1 minute ahead'],
  ['600000', '10 minutes ahead'],
  ['3600000', '1 hour ahead'],
  ['86400000', '1 day ahead'],
] as const;

/** Selecting alone does not move the clock: with the keyboard, a select changes with each arrow key. */
function Jump(): JSX.Element {
  const console = useConsole();
  const [chosen, setChosen] = useState<string>(JUMPS[0][0]);
  return (
    <>
      <Select label="Jump ahead" isLabelHidden value={chosen} options={JUMPS} onChange={setChosen} />
      <button type="button" class="button" onClick={() => console.changeClock({ advance: Number(chosen) })}>
        Jump
      </button>
    </>
  );
}
