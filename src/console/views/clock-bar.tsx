import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatDate, formatDuration, formatTime } from '../components/format.ts';

const RATES = [1, 10, 100] as const;

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
      <fieldset class="segments">
        <legend class="visually-hidden">Clock rate</legend>
        <RateButton
          isChosen={rate === 0}
          label="Pause"
          onChoose={() => console.changeClock({ mode: 'virtual' })}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M4 3h3v10H4zm5 0h3v10H9z" fill="currentColor" />
          </svg>
          <span class="visually-hidden">Pause</span>
        </RateButton>
        {RATES.map((pace) => (
          <RateButton
            key={pace}
            isChosen={rate === pace}
            label={pace === 1 ? '×1, real time' : `×${pace}, ${pace} times as fast`}
            onChoose={() => console.changeClock(pace === 1 ? { mode: 'real' } : { rate: pace })}
          >
            {pace === 1 && (
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="M4 2.5v11L13 8z" fill="currentColor" />
              </svg>
            )}
            ×{pace}
          </RateButton>
        ))}
      </fieldset>
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

function RateButton({
  isChosen,
  label,
  onChoose,
  children,
}: {
  isChosen: boolean;
  label: string;
  onChoose: () => void;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" aria-pressed={isChosen} title={label} onClick={onChoose}>
      {children}
    </button>
  );
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
