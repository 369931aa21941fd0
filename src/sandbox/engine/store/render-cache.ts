/** Caches the JSON of the executions that were rendered last. Caching all of them would double the memory. */

import { CONTRACT, type Release } from '../model/release.ts';
import type { StoredExecution } from './execution-record.ts';
import { executionText } from './render.ts';

const CAPACITY = 20_000;

export class RenderCache {
  readonly #release: Release;
  readonly #kept: number;
  /** A ring: the next row replaces the oldest. */
  readonly #shown: StoredExecution[] = [];
  #next = 0;

  constructor(kept = CAPACITY, release = CONTRACT) {
    this.#release = release;
    this.#kept = kept;
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
