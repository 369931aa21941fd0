import type { JSX } from 'preact';
import { useDebouncedValue } from '../../design/use-debounced-value.ts';

/** Sets the concurrency of a group: one request when the slider stops moving, not one for each step. */
export function ConcurrencySlider({
  value,
  max,
  onChange,
}: {
  value: number;
  /** The end of the scale. A group that is beyond it extends the scale. */
  max: number;
  /** Stores a value; resolves to false when it was rejected. */
  onChange: (value: number) => Promise<boolean>;
}): JSX.Element {
  const { value: shown, change, commit: finish } = useDebouncedValue(value, onChange);
  return (
    <label class="slider">
      <span>Concurrency</span>
      <input
        type="range"
        min={0}
        max={Math.max(max, value)}
        step={1}
        value={shown}
        onInput={({ currentTarget }) => change(Number(currentTarget.value))}
        onBlur={finish}
      />
      <output>{shown === 0 ? 'paused' : shown}</output>
    </label>
  );
}
