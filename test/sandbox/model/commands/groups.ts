import { expect } from 'vitest';
import type { Caller } from '../callers.ts';
import {
  actOnGroup,
  createGroup,
  type GroupStart,
  type GroupUpdate,
  getVisibleGroup,
  updateGroup,
} from '../groups.ts';
import type { Cause } from '../invariants.ts';
import { renderGroup } from '../lists.ts';
import { comparable, type Request, type TestResponse } from '../manager-under-test.ts';
import type { Model } from '../model.ts';
import { isBuiltin, isDeclared } from '../parameters.ts';
import type { Group } from '../rows.ts';
import type { Action } from '../rules.ts';
import { pick, RequestCommand } from './request.ts';

export class CreateGroup extends RequestCommand {
  readonly name = 'startExecutionGroup';
  readonly body: GroupStart;
  /** Existing executions that become members, if any. */
  readonly numbers: readonly number[];
  #stored: Group | undefined;

  constructor(caller: Caller, body: GroupStart, numbers: readonly number[]) {
    super(caller);
    this.body = body;
    this.numbers = numbers;
  }

  request(model: Model): Request {
    // Resuming a member whose workflow does not exist fails in a way that no contract of groups tells of.
    const real = model.executions.filter(
      ({ workflow, deployment }) =>
        isBuiltin(workflow) || isDeclared(workflow, deployment?.blueprint ?? null),
    );
    const associated = this.numbers.flatMap((number) => pick(real, number)?.id ?? []);
    const body = { ...this.body, ...(associated.length > 0 && { associated_executions: associated }) };
    return { method: 'POST', path: '/execution-groups', body };
  }

  predict(model: Model, request: Request): void {
    this.#stored = createGroup(model, this.caller, request.body as GroupStart);
  }

  cause(): Cause {
    return { kind: 'start group', isForced: this.body.force === true };
  }

  override checkResponse({ body }: TestResponse): void {
    if (this.#stored) expect(comparable(body)).toEqual(renderGroup(this.#stored, true));
  }
}

abstract class OneGroup extends RequestCommand {
  readonly number: number;

  constructor(caller: Caller, number: number) {
    super(caller);
    this.number = number;
  }

  protected path(model: Model): string {
    return `/execution-groups/${pick(model.groups, this.number)?.id ?? 'unknown'}`;
  }

  protected id({ path }: Request): string {
    return path.split('/')[2] ?? '';
  }

  protected members(model: Model, request: Request): string[] {
    const group = model.groups.find(({ id }) => id === this.id(request));
    return group?.members.map(({ id }) => id) ?? [];
  }

  override checkResponse({ body }: TestResponse, model: Model, request: Request): void {
    const group = getVisibleGroup(model, this.caller, this.id(request), 'read');
    // Only a group that is read by id shows members and status without _get_data.
    const withData = request.method === 'GET' || request.query !== undefined;
    expect(comparable(body)).toEqual(renderGroup(group, withData));
  }
}

export class GetGroup extends OneGroup {
  readonly name = 'getExecutionGroup';
  request(model: Model): Request {
    return { method: 'GET', path: this.path(model) };
  }

  predict(model: Model, request: Request): void {
    getVisibleGroup(model, this.caller, this.id(request), 'read');
  }

  cause(): Cause {
    return { kind: 'read' };
  }
}

export class ActOnGroup extends OneGroup {
  readonly name = 'actOnExecutionGroup';
  readonly action: Action;

  constructor(caller: Caller, number: number, action: Action) {
    super(caller, number);
    this.action = action;
  }

  request(model: Model): Request {
    return { method: 'POST', path: this.path(model), query: '_get_data=True', body: { action: this.action } };
  }

  predict(model: Model, request: Request): void {
    actOnGroup(model, this.caller, this.id(request), this.action);
  }

  cause(model: Model, request: Request): Cause {
    return { kind: 'act on group', targets: this.members(model, request), action: this.action };
  }
}

export class UpdateGroup extends OneGroup {
  readonly name = 'updateExecutionGroup';
  readonly body: GroupUpdate;

  constructor(caller: Caller, number: number, body: GroupUpdate) {
    super(caller, number);
    this.body = body;
  }

  request(model: Model): Request {
    return { method: 'PATCH', path: this.path(model), body: this.body };
  }

  predict(model: Model, request: Request): void {
    updateGroup(model, getVisibleGroup(model, this.caller, this.id(request), 'write'), this.body);
  }

  cause(): Cause {
    return { kind: 'update group' };
  }
}
