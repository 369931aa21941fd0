import { expect } from 'vitest';
import { act, getVisible, shouldStart, type Update, update } from '../actions.ts';
import type { Caller } from '../callers.ts';
import { type Deletion, deleteFinished } from '../deletion.ts';
import type { Cause } from '../invariants.ts';
import { renderExecution } from '../lists.ts';
import { comparable, type Request, type TestResponse } from '../manager-under-test.ts';
import type { Model } from '../model.ts';
import type { Execution } from '../rows.ts';
import { type Action, isActive, isFinished } from '../rules.ts';
import { type Start, start } from '../start.ts';
import { CREATE_ENVIRONMENT } from '../world.ts';
import { pick, RequestCommand, search } from './request.ts';

export class StartExecution extends RequestCommand {
  readonly name = 'startExecution';
  override readonly success = 201;
  readonly body: Start;
  #stored: Execution | null = null;

  constructor(caller: Caller, body: Start) {
    super(caller);
    this.body = body;
  }

  request(): Request {
    return { method: 'POST', path: '/executions', body: this.body };
  }

  predict(model: Model): void {
    this.#stored = start(model, this.caller, this.body);
  }

  cause(): Cause {
    const { force = false, force_status, created_at } = this.body;
    return { kind: 'start', isForced: force, isRecord: (force_status ?? created_at) !== undefined };
  }

  override checkResponse({ body }: TestResponse): void {
    if (this.#stored) expect(comparable(body)).toEqual(renderExecution(this.#stored));
    else expect(body).toMatchObject({ id: null, status: 'scheduled' });
  }
}

/** Which execution: among all or those that are active, queued or ended, counted from the latest. */
export interface Which {
  readonly among: 'all' | 'active' | 'queued' | 'ended';
  readonly number: number;
}

const AMONG: Readonly<Record<Which['among'], (row: Execution) => boolean>> = {
  all: () => true,
  active: ({ status }) => isActive(status),
  queued: ({ status }) => status === 'queued',
  ended: ({ status, workflow }) => isFinished(status) && workflow !== CREATE_ENVIRONMENT,
};

/** A request for one execution, or for none. */
abstract class OneExecution extends RequestCommand {
  readonly which: Which;

  constructor(caller: Caller, which: Which) {
    super(caller);
    this.which = which;
  }

  protected path(model: Model): string {
    const { among, number } = this.which;
    const execution = pick(model.executions.filter(AMONG[among]), number);
    return `/executions/${encodeURIComponent(execution?.id ?? 'unknown')}`;
  }

  protected id({ path }: Request): string {
    return decodeURIComponent(path.split('/')[2] ?? '');
  }
}

export class GetExecution extends OneExecution {
  readonly name = 'getExecution';
  request(model: Model): Request {
    return { method: 'GET', path: this.path(model) };
  }

  predict(model: Model, request: Request): void {
    getVisible(model, this.caller, this.id(request), 'read');
  }

  cause(): Cause {
    return { kind: 'read' };
  }

  override checkResponse({ body }: TestResponse, model: Model, request: Request): void {
    expect(comparable(body)).toEqual(
      renderExecution(getVisible(model, this.caller, this.id(request), 'read')),
    );
  }
}

export class ShouldStart extends OneExecution {
  readonly name = 'shouldStartExecution';
  request(model: Model): Request {
    return { method: 'GET', path: `${this.path(model)}/should-start` };
  }

  predict(model: Model, request: Request): void {
    getVisible(model, this.caller, this.id(request), 'read');
  }

  cause(): Cause {
    return { kind: 'read' };
  }

  override checkResponse({ body }: TestResponse, model: Model, request: Request): void {
    const row = getVisible(model, this.caller, this.id(request), 'read');
    expect(body.value).toBe(shouldStart(model, row));
  }
}

/** An action or an update: the response is the execution as it then is. */
abstract class ChangeExecution extends OneExecution {
  #changed: Execution | undefined;

  predict(model: Model, request: Request): void {
    const row = getVisible(model, this.caller, this.id(request), 'write');
    this.#changed = row;
    this.change(model, row);
  }

  protected abstract change(model: Model, row: Execution): void;

  override checkResponse({ body }: TestResponse, model: Model): void {
    const row = this.#changed;
    // One that has gone with its deployment, and one that began and left the queue again, are shown in between.
    if (row && model.executions.includes(row)) expect(comparable(body)).toEqual(renderExecution(row));
  }
}

export class ActOnExecution extends ChangeExecution {
  readonly name = 'actOnExecution';
  readonly action: Action;

  constructor(caller: Caller, which: Which, action: Action) {
    super(caller, which);
    this.action = action;
  }

  request(model: Model): Request {
    return { method: 'POST', path: this.path(model), body: { action: this.action } };
  }

  protected change(model: Model, row: Execution): void {
    act(model, row, this.action);
  }

  cause(_model: Model, request: Request): Cause {
    return { kind: 'act', targets: [this.id(request)], action: this.action };
  }
}

export class UpdateExecution extends ChangeExecution {
  readonly name = 'updateExecution';
  readonly body: Update;

  constructor(caller: Caller, which: Which, body: Update) {
    super(caller, which);
    this.body = body;
  }

  request(model: Model): Request {
    return { method: 'PATCH', path: this.path(model), body: this.body };
  }

  protected change(model: Model, row: Execution): void {
    update(model, row, this.body);
  }

  cause(_model: Model, request: Request): Cause {
    return { kind: 'update', targets: [this.id(request)] };
  }
}

export class DeleteExecutions extends RequestCommand {
  readonly name = 'deleteExecutions';
  readonly deletion: Deletion;
  #count = 0;

  constructor(caller: Caller, deletion: Deletion) {
    super(caller);
    this.deletion = deletion;
  }

  request(): Request {
    const { keep_last, to_datetime, ...filters } = this.deletion;
    const query = search(filters as Record<string, string>);
    return { method: 'DELETE', path: '/executions', query, body: { keep_last, to_datetime } };
  }

  predict(model: Model): void {
    this.#count = deleteFinished(model, this.caller, this.deletion);
  }

  cause(): Cause {
    return { kind: 'delete' };
  }

  override checkResponse({ body }: TestResponse): void {
    expect(body.items).toEqual([{ count: this.#count }]);
  }
}
