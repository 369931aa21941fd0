/** Caches the JSON of the executions that were rendered last. Caching all of them would double the memory. */

import { CONTRACT, type Release } from '../model/release.ts';
import type { StoredExecution } from './execution-record.ts';
import { executionText } from './render.ts';

const CAPACITY = 20_000;

export class RenderCache {
  readonly #kept: number;
  /** A ring: the next row replaces the oldest. */
  readonly #shown: StoredExecution[] = [];
  #next = 0;
  #release = CONTRACT;

  constructor(kept = CAPACITY) {
    this.#kept = kept;
  }

  /** Renders all executions anew, with the fields of this release. */
  changeRelease(release: Release): void {
    this.#release = release;
    for (const row of this.#shown) row.text = null;
  }

  of(row: StoredExecution): string {
    if (row.text !== null) return row.text;
    const oldest = this.#shown[this.#next];
    if (oldest !== undefined) oldest.text = null;
    this.#shown[this.#next] = row;
    this.#next = (this.#next + 1) % this.#kept;
    row.text = executionText(row, undefined, this.#release);
    return row.text;
  }
}
