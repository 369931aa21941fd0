import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A slider that tells what it is set to, and changes the group when it is let go. */
export function ConcurrencySlider({
  value,
  most,
  onChange,
}: {
  value: number;
  /** How far it goes, unless the group is beyond that already. */
  most: number;
  onChange: (value: number) => void;
}): JSX.Element {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <label class="slider">
      <span>Concurrency</span>
      <input
        type="range"
        min={0}
        max={Math.max(most, value)}
        step={1}
        value={shown}
        onInput={({ currentTarget }) => setShown(Number(currentTarget.value))}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <output>{shown === 0 ? 'paused' : shown}</output>
    </label>
  );
}
