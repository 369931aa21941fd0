/** A command of a walk: a request, what the rules say of it, and what is to be seen afterwards. */
import type { Command } from 'fast-check';
import { expect } from 'vitest';
import type { Caller } from '../callers.ts';
import type { Cause } from '../invariants.ts';
import type { ManagerUnderTest, Request, TestResponse } from '../manager-under-test.ts';
import type { Model } from '../model.ts';
import { httpStatus, Rejection } from '../rejection.ts';
import { assertSameState } from '../same-state.ts';
import type { Walk } from '../walk.ts';

export abstract class RequestCommand implements Command<Walk, ManagerUnderTest> {
  readonly caller: Caller;

  constructor(caller: Caller) {
    this.caller = caller;
  }

  /** The operation. */
  abstract readonly name: string;
  /** What is asked; ids depend on what there is. */
  abstract request(model: Model): Request;
  /** Does the same to the model. @throws {Rejection} */
  abstract predict(model: Model, request: Request): void;
  /** What changes of statuses it can be the reason of. */
  abstract cause(model: Model, request: Request): Cause;

  /** What a success says. */
  judge(_answered: TestResponse, _model: Model, _request: Request): void {}

  readonly success: number = 200;

  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const { model, invariants: witness } = walk;
    const request = this.request(model);
    const cause = this.cause(model, request);
    const before = manager.sandbox.state.revision;
    const answered = manager.send(this.caller, request);
    const { state } = manager;
    walk.count(`${this.name} ${answered.status}`);
    model.expect(state);
    const refusal = refusalOf(() => this.predict(model, request));
    const expected = refusal
      ? { status: httpStatus(refusal.code), code: refusal.code }
      : { status: this.success, code: undefined };
    expect({ status: answered.status, code: answered.body?.error_code }).toEqual(expected);
    if (refusal && !refusal.isLate)
      expect(manager.sandbox.state.revision, 'a refusal changes nothing').toBe(before);
    assertSameState(model, state);
    if (!refusal) this.judge(answered, model, request);
    walk.assertMessages(manager);
    manager.assertSavable();
    witness.check(state, model.now, refusal ? { ...cause, isRefused: true } : cause);
  }

  toString(): string {
    const { caller, success: _, ...rest } = this;
    return `${caller.as}@${caller.tenant} ${JSON.stringify(rest)}`;
  }
}

function refusalOf(predict: () => void): Rejection | undefined {
  try {
    predict();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

/** One of those that there are, counted from the latest, so that a number means something in every walk. */
export function pick<It>(items: readonly It[], number: number): It | undefined {
  return items.at(-1 - (number % Math.max(1, items.length)));
}

export function search(parameters: Readonly<Record<string, readonly string[] | string | boolean>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const text of Array.isArray(value) ? value : [value]) query.append(name, String(text));
  }
  return query.toString();
}
