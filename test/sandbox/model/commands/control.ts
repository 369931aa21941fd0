import type { Command } from 'fast-check';
import { expect } from 'vitest';
import { getVisible, update } from '../actions.ts';
import type { ManagerUnderTest, TestResponse } from '../manager-under-test.ts';
import { httpStatus, Rejection } from '../rejection.ts';
import { isActive } from '../rules.ts';
import { assertSameState } from '../same-state.ts';
import type { Walk } from '../walk.ts';
import { pick } from './request.ts';

/** Time passes. Nothing comes of it by itself but with workers, of whom only the invariants has anything to say. */
export class Advance implements Command<Walk, ManagerUnderTest> {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const { model, invariants } = walk;
    const { now: before } = model;
    const revision = manager.sandbox.state.revision;
    manager.control('POST', '/clock', { advance: this.milliseconds });
    model.now += this.milliseconds * 1000;
    expect(manager.now, 'the time').toBe(Math.floor(model.now / 1000) * 1000);
    expect(model.now).toBeGreaterThanOrEqual(before);
    const { state } = manager;
    invariants.check(state, model.now, { kind: 'time' });
    if (walk.isAuto) walk.resume(manager);
    else expect(manager.sandbox.state.revision, 'nothing moves by itself').toBe(revision);
    manager.assertSavable();
  }

  toString(): string {
    return `Advance ${this.milliseconds} ms`;
  }
}

/** Someone plays the worker that was sent to run an execution: the token is good until the next message, or the end. */
export class Report implements Command<Walk, ManagerUnderTest> {
  readonly number: number;
  readonly status: string;

  constructor(number: number, status: string) {
    this.number = number;
    this.status = status;
  }

  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const { model, invariants } = walk;
    const { outbox } = manager;
    const message = pick(outbox, this.number);
    if (message === undefined) return;
    const id = message.execution_id as string;
    const row = model.find(id);
    const latest = outbox.findLast((it) => it.execution_id === id);
    const isValid =
      row !== undefined && latest === message && isActive(row.status) && !model.unknownTokens.has(id);
    const response = manager.report(message.execution_token as string, id, this.status);
    const { state } = manager;
    model.expect(state);
    let expected = 200;
    try {
      if (!isValid || row === undefined) throw new Rejection('unauthorized_error');
      // The worker acts as the creator of the execution.
      update(model, getVisible(model, { as: row.creator, tenant: 'default_tenant' }, id, 'write'), {
        status: this.status,
      });
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      expected = httpStatus(error.code);
    }
    expect(response.status).toBe(expected);
    assertSameState(model, state);
    walk.assertMessages(manager);
    manager.assertSavable();
    invariants.check(state, model.now, { kind: 'update', targets: [id], isRejected: expected >= 400 });
  }

  toString(): string {
    return `Report ${this.number} ${this.status}`;
  }
}

/** The state document, taken and put back, makes the same manager. */
export class Restore implements Command<Walk, ManagerUnderTest> {
  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const document = manager.control('GET', '/state');
    const responses = READS.map((query) => read(manager, query));
    const messages = manager.outbox.length;
    expect(manager.control('PUT', '/state', document), 'the state').toEqual(document);
    // Workers adopt active executions, some immediately, so responses may differ.
    if (walk.isAuto) new Advance(0).run(walk, manager);
    else this.#assertSame(walk, manager, responses, messages);
  }

  #assertSame(
    { model, invariants }: Walk,
    manager: ManagerUnderTest,
    responses: readonly TestResponse[],
    messages: number,
  ): void {
    for (const [index, query] of READS.entries()) {
      expect(read(manager, query), `the response to ${query}`).toEqual(responses[index]);
    }
    expect(manager.outbox.length, 'messages').toBe(messages);
    const { state } = manager;
    assertSameState(model, state);
    invariants.check(state, model.now, { kind: 'restore' });
  }

  toString(): string {
    return 'Restore';
  }
}

const READS = [
  '/executions?_all_tenants=true&_include_system_workflows=true',
  '/executions?_sort=-status&_sort=workflow_id&_size=7',
  '/execution-groups?_get_data=true&_sort=-created_at',
];

function read(manager: ManagerUnderTest, url: string) {
  const [path = '', query = ''] = url.split('?');
  return manager.send({ as: 'admin', tenant: 'default_tenant' }, { method: 'GET', path, query });
}
