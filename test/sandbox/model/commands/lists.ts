import type { Command } from 'fast-check';
import { expect } from 'vitest';
import { type Caller, hasRight } from '../callers.ts';
import { type ListRequest, listExecutions, listGroups } from '../lists.ts';
import { comparable, type ManagerUnderTest, type TestResponse } from '../manager-under-test.ts';
import type { Model } from '../model.ts';
import type { Row } from '../rows.ts';
import type { Walk } from '../walk.ts';
import { pick, search } from './request.ts';

export interface ListOptions extends ListRequest {
  /** Members of which group, if any. */
  readonly group?: number | undefined;
  readonly withSystem: boolean;
  readonly withData: boolean;
  readonly size: number;
}

/** Reads a list as a whole and by pages: filtered, sorted, and without losing or repeating rows. */
abstract class ListCommand implements Command<Walk, ManagerUnderTest> {
  readonly caller: Caller;
  readonly options: ListOptions;
  protected abstract readonly name: string;
  protected abstract readonly path: string;

  constructor(caller: Caller, options: ListOptions) {
    this.caller = caller;
    this.options = options;
  }

  protected abstract rows(model: Model, request: ListRequest): Row[];

  check(): boolean {
    return true;
  }

  run(walk: Walk, manager: ManagerUnderTest): void {
    const { model } = walk;
    const { filters, sort, everywhere, group, size, withSystem, withData } = this.options;
    const groupId = group === undefined ? undefined : pick(model.groups, group)?.id;
    const ofGroup =
      groupId === undefined
        ? {}
        : { [group === undefined || group % 2 ? '_group_id' : 'execution_group_id']: [groupId] };
    const all = { ...filters, ...ofGroup };
    const ask = (page: Readonly<Record<string, string>>): TestResponse =>
      manager.send(this.caller, {
        method: 'GET',
        path: this.path,
        query: search({
          ...all,
          ...page,
          _sort: sort,
          ...(everywhere && { _all_tenants: 'true' }),
          ...(withSystem && { _include_system_workflows: 'True' }),
          ...(withData && { _get_data: 'true' }),
        }),
      });
    const whole = ask({});
    walk.count(`${this.name} ${whole.status}`);
    // A list of all tenants needs no role in one.
    if (!everywhere && !hasRight(this.caller, 'read')) return void expect(whole.status).toBe(403);
    const expected = this.rows(model, { filters: all, sort, everywhere });
    expect(whole.status).toBe(200);
    expect(itemsOf(whole)).toEqual(expected);
    expect(whole.body.metadata).toEqual(metadata(expected.length, 1000, 0));
    const pages: Row[] = [];
    for (let offset = 0; offset < expected.length; offset += size) {
      const page = ask({ _size: String(size), _offset: String(offset) });
      expect(page.body.metadata).toEqual(metadata(expected.length, size, offset));
      expect(itemsOf(page).length).toBe(Math.min(size, expected.length - offset));
      pages.push(...itemsOf(page));
    }
    expect(pages).toEqual(expected);
  }

  toString(): string {
    const { caller, options } = this;
    return `${this.name} ${caller.as}@${caller.tenant} ${JSON.stringify(options)}`;
  }
}

export class ListExecutions extends ListCommand {
  protected readonly name = 'listExecutions';
  protected readonly path = '/executions';

  protected rows(model: Model, request: ListRequest): Row[] {
    return listExecutions(model, this.caller, request, this.options.withSystem);
  }
}

export class ListGroups extends ListCommand {
  protected readonly name = 'listExecutionGroups';
  protected readonly path = '/execution-groups';

  protected rows(model: Model, request: ListRequest): Row[] {
    return listGroups(model, this.caller, request, this.options.withData);
  }
}

function itemsOf({ body }: TestResponse): Row[] {
  return (body.items as Row[]).map(comparable);
}

function metadata(total: number, size: number, offset: number) {
  return { pagination: { total, size, offset }, filtered: null };
}
