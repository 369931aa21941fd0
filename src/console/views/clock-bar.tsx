import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../components/console-context.ts';
import { day, duration, timeOfDay } from '../components/format.ts';

const PACES = [1, 10, 100] as const;

/** The time of the sandbox: how fast it goes, and how to move it on. */
export function ClockBar(): JSX.Element {
  const console = useConsole();
  const { poller } = console;
  const clock = poller.health.value?.clock;
  const rate = clock?.rate ?? 0;
  const due = clock?.due ?? null;
  return (
    <section class="clock" aria-label="Clock of the sandbox">
      <p class="clock-face" data-running={rate > 0 || undefined}>
        <span class="clock-time">{timeOfDay(poller.now.value)}</span>
        <span class="clock-day">
          {day(poller.now.value)} · {rate === 0 ? 'stands still' : `runs × ${rate}`}
        </span>
      </p>
      <fieldset class="segments">
        <legend class="visually-hidden">Pace</legend>
        <Pace isChosen={rate === 0} label="Pause" onChoose={() => console.changeClock({ mode: 'virtual' })}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M4 3h3v10H4zm5 0h3v10H9z" fill="currentColor" />
          </svg>
          <span class="visually-hidden">Pause</span>
        </Pace>
        {PACES.map((pace) => (
          <Pace
            key={pace}
            isChosen={rate === pace}
            label={pace === 1 ? '×1, as fast as time' : `×${pace}, ${pace} times as fast`}
            onChoose={() => console.changeClock(pace === 1 ? { mode: 'real' } : { rate: pace })}
          >
            {pace === 1 && (
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="M4 2.5v11L13 8z" fill="currentColor" />
              </svg>
            )}
            ×{pace}
          </Pace>
        ))}
      </fieldset>
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={due === null}
          title={
            due === null ? 'Nothing is going to happen by itself.' : `In ${untilText(due, poller.now.value)}`
          }
          onClick={() => due !== null && console.changeClock({ now: laterBy1(due) })}
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
function laterBy1(time: string): string {
  return new Date(Date.parse(time) + 1).toISOString();
}

function untilText(due: string, now: number): string {
  return duration(Date.parse(due) - now);
}

function Pace({
  isChosen,
  label,
  onChoose,
  children,
}: {
  isChosen: boolean;
  label: string;
  onChoose: () => void;
  children: preact.ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" aria-pressed={isChosen} title={label} onClick={onChoose}>
      {children}
    </button>
  );
}

const JUMPS = [
  ['1 minute', 60_000],
  ['10 minutes', 600_000],
  ['1 hour', 3_600_000],
  ['1 day', 86_400_000],
] as const;

/** The choice alone moves nothing: with the keyboard, a select changes at each press of an arrow. */
function Jump(): JSX.Element {
  const console = useConsole();
  const [chosen, setChosen] = useState(String(JUMPS[0][1]));
  return (
    <>
      <label class="labelled jump-box">
        <span class="visually-hidden">Jump ahead</span>
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {JUMPS.map(([name, milliseconds]) => (
            <option key={name} value={String(milliseconds)}>
              {name} ahead
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => console.changeClock({ advance: Number(chosen) })}>
        Jump
      </button>
    </>
  );
}
