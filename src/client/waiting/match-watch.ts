import type { WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionField } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import type { RequestOptions } from '../options.ts';
import { listExecutions } from '../resources/list.ts';
import type { ExecutionListQuery } from '../resources/types.ts';
import type { Http } from '../transport/request.ts';
import { Watch } from './watch.ts';

/** What to wait for: a list without its pages. */
export type ExecutionMatch<Include extends readonly ExecutionField[] = readonly ExecutionField[]> = Omit<
  ExecutionListQuery<Include>,
  'size' | 'offset' | 'allResults'
>;

/** A wait for an execution that matches a query. A poll returns the first row of the list, if it has one. */
export class MatchWatch extends Watch<Execution | undefined> {
  readonly #query: ExecutionMatch;

  constructor(query: ExecutionMatch, http: Http) {
    super('', http);
    this.#query = { sort: '-created_at', ...query };
  }

  override readonly read = async (options: RequestOptions): Promise<Execution | undefined> =>
    (await listExecutions<Execution>(this.http, { ...this.#query, size: 1 }, options)).items[0];

  recordState(row: Execution | undefined): boolean {
    return row !== undefined;
  }

  override get subject(): string {
    const { groupId, filter } = this.#query;
    const used = Object.entries({ groupId, ...filter }).filter(([, value]) => value != null);
    return `An execution that matches ${JSON.stringify(Object.fromEntries(used))}`;
  }

  override get missed(): string {
    return 'did not appear';
  }

  get target(): WaitTarget {
    return {};
  }

  get lastSeen(): string {
    return 'none was seen';
  }

  get statuses(): StatusCounts {
    return {};
  }

  /** The polls are lists like any other, and so are their errors. */
  override fail(error: unknown): void {
    this.reject(error);
  }
}
