import type { JSX } from 'preact';

/** A mark in a table. */
export function YesNo({ value }: { value: boolean }): JSX.Element {
  return value ? <span class="yes">yes</span> : <span class="no">no</span>;
}
