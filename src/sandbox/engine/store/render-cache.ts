/**
 * The texts of the executions that were shown last. To write one takes much longer than to send it again; but were all
 * kept that were ever shown, they would take as much memory as everything else.
 */

import type { StoredExecution } from './execution-record.ts';
import { executionText } from './render.ts';

const CAPACITY = 20_000;

export class RenderCache {
  readonly #kept: number;
  /** The newest so many, each in the place of the one that it came after by that number. */
  readonly #shown: StoredExecution[] = [];
  #next = 0;

  constructor(kept = CAPACITY) {
    this.#kept = kept;
  }

  of(row: StoredExecution): string {
    if (row.text !== null) return row.text;
    const oldest = this.#shown[this.#next];
    if (oldest !== undefined) oldest.text = null;
    this.#shown[this.#next] = row;
    this.#next = (this.#next + 1) % this.#kept;
    row.text = executionText(row);
    return row.text;
  }
}
