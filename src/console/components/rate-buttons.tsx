import type { JSX } from 'preact';
import type { ClockChange } from '../../../generated/control-plane.ts';

/** Buttons for the rate of the clock: pause, real time, faster. */
export function RateButtons({
  rate,
  rates,
  onChange,
}: {
  rate: number;
  rates: readonly number[];
  onChange: (change: ClockChange) => void;
}): JSX.Element {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">Clock rate</legend>
      {[0, ...rates].map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={rate === each}
          onClick={() =>
            onChange(each === 0 ? { mode: 'virtual' } : each === 1 ? { mode: 'real' } : { rate: each })
          }
        >
          {each === 0 ? 'Pause' : `×${each}`}
        </button>
      ))}
    </fieldset>
  );
}
