/** Where a walk is: the model, the invariants, and how it came here. */
import { expect } from 'vitest';
import { InvariantChecker } from './invariants.ts';
import type { ManagerUnderTest } from './manager-under-test.ts';
import { Model } from './model.ts';
import type { WorldOptions } from './world.ts';

export class Walk {
  readonly model: Model;
  readonly invariants: InvariantChecker;
  readonly isAuto: boolean;
  /** Operation and status → how often. */
  readonly #tally: Map<string, number>;
  /** Messages that were there before the model knew of them. */
  #checkedMessages = 0;

  constructor(manager: ManagerUnderTest, options: WorldOptions, tally: Map<string, number>) {
    const { state } = manager;
    this.model = new Model(state, manager.now, options.max_concurrent_workflows);
    this.invariants = new InvariantChecker(state, manager.now);
    this.#tally = tally;
    this.isAuto = options.runner === 'auto';
  }

  count(what: string): void {
    this.#tally.set(what, (this.#tally.get(what) ?? 0) + 1);
  }

  /** That workers were sent what the rules say, in that order, and nothing else. */
  assertMessages({ outbox }: ManagerUnderTest): void {
    const { messages } = this.model;
    const sent = outbox.slice(this.#checkedMessages).map(({ kind, execution_id: id }) => `${kind} ${id}`);
    expect(sent, 'messages to workers').toEqual(messages);
    this.#checkedMessages += sent.length;
    messages.length = 0;
  }

  /** After something that only the manager knows how it came about. */
  resume(manager: ManagerUnderTest): void {
    this.model.load(manager.state);
    this.model.messages.length = 0;
    this.#checkedMessages = manager.outbox.length;
  }
}
