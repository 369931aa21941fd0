/** Execution tokens: what the worker of an execution authenticates itself with. */
import type { Manager } from '../manager.ts';
import type { ExecutionRow } from '../model/types.ts';
import { MultiMap } from '../store/multi-map.ts';

const LENGTH = 32;

export class Tokens {
  readonly #manager: Manager;
  readonly #rows = new MultiMap<ExecutionRow>();

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** Reads the tokens of a state that has been taken in place of another. */
  takeOver(): void {
    this.#rows.clear();
    for (const row of this.#manager.executions) if (row.token !== null) this.#rows.add(row.token, row);
  }

  /** Gives an execution a new token; the one before is worth nothing any more. */
  issue(row: ExecutionRow): void {
    const { random, executions } = this.#manager;
    let token = random.hex(LENGTH);
    while (this.#rows.has(token)) token = random.hex(LENGTH);
    this.forget(row);
    executions.update(row, { token });
    this.#rows.add(token, row);
  }

  forget(row: ExecutionRow): void {
    if (row.token !== null) this.#rows.delete(row.token, row);
  }

  /** The executions with this token; the manager wants exactly one (`execution_token.py: get_current_execution_by_token`). */
  holders(token: string): readonly ExecutionRow[] {
    return this.#rows.get(token);
  }
}
