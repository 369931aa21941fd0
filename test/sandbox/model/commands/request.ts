/** A command of a walk: a request, its outcome by the rules, and the checks afterwards. */
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
  /** Ids depend on the current rows. */
  abstract request(model: Model): Request;
  /** Applies the request to the model. @throws {Rejection} */
  abstract predict(model: Model, request: Request): void;
  /** Which changes of statuses it may cause. */
  abstract cause(model: Model, request: Request): Cause;

  /** Checks a successful response. */
  checkResponse(_answered: TestResponse, _model: Model, _request: Request): void {}

  readonly success: number = 200;

  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const { model, invariants } = walk;
    const request = this.request(model);
    const cause = this.cause(model, request);
    const before = manager.sandbox.state.revision;
    const response = manager.send(this.caller, request);
    const { state } = manager;
    walk.count(`${this.name} ${response.status}`);
    model.expect(state);
    const rejection = rejectionOf(() => this.predict(model, request));
    const expected = rejection
      ? { status: httpStatus(rejection.code), code: rejection.code }
      : { status: this.success, code: undefined };
    expect({ status: response.status, code: response.body?.error_code }).toEqual(expected);
    if (rejection && !rejection.isLate)
      expect(manager.sandbox.state.revision, 'a rejection changes nothing').toBe(before);
    assertSameState(model, state);
    if (!rejection) this.checkResponse(response, model, request);
    walk.assertMessages(manager);
    manager.assertSavable();
    invariants.check(state, model.now, rejection ? { ...cause, isRejected: true } : cause);
  }

  toString(): string {
    const { caller, success: _, ...rest } = this;
    return `${caller.as}@${caller.tenant} ${JSON.stringify(rest)}`;
  }
}

function rejectionOf(predict: () => void): Rejection | undefined {
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
