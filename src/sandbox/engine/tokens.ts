/** Execution tokens: what the worker of an execution authenticates itself with. */
import type { Manager } from './manager.ts';
import type { ExecutionRow } from './rows.ts';

const LENGTH = 32;

export class Tokens {
  readonly #manager: Manager;
  readonly #rows = new Map<string, ExecutionRow[]>();

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** Reads the tokens of a state that has been taken in place of another. */
  takeOver(): void {
    this.#rows.clear();
    for (const row of this.#manager.executions) if (row.token !== null) this.#add(row.token, row);
  }

  /** Gives an execution a new token; the one before is worth nothing any more. */
  issue(row: ExecutionRow): void {
    const { random, executions } = this.#manager;
    let token = random.hex(LENGTH);
    while (this.#rows.has(token)) token = random.hex(LENGTH);
    this.#remove(row);
    executions.update(row, { token });
    this.#add(token, row);
  }

  forget(row: ExecutionRow): void {
    this.#remove(row);
  }

  /** The executions with this token; the manager wants exactly one (`execution_token.py: get_current_execution_by_token`). */
  holders(token: string): readonly ExecutionRow[] {
    return this.#rows.get(token) ?? [];
  }

  #add(token: string, row: ExecutionRow): void {
    const rows = this.#rows.get(token);
    if (rows) rows.push(row);
    else this.#rows.set(token, [row]);
  }

  #remove(row: ExecutionRow): void {
    if (row.token === null) return;
    const rows = this.#rows.get(row.token)?.filter((other) => other !== row) ?? [];
    if (rows.length === 0) this.#rows.delete(row.token);
    else this.#rows.set(row.token, rows);
  }
}
