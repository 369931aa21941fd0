import type { Execution, ExecutionState } from '../../../src/client/index.ts';
import { example, json, managerError, page } from '../fake-manager.ts';

/** A manager whose executions are moved by hand, and the requests to it, with the time of the (fake) clock. */
export class FakeExecutions {
  readonly requested: { at: number; ids: string[]; include: string | null; single: boolean }[] = [];
  readonly #rows = new Map<string, Execution>();
  readonly #began = Date.now();
  /** What happens to the next requests in place of a response. */
  readonly troubles: (Error | Response | ((request: Request) => Promise<Response>))[] = [];

  /** Puts executions in a state. */
  set(ids: string | readonly string[], state: Partial<ExecutionState>): void {
    for (const id of [ids].flat()) {
      const row = this.#rows.get(id) ?? { ...example<Execution>('ExecutionStarted'), id, status: 'pending' };
      this.#rows.set(id, { ...row, ...state });
    }
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  /** How many ms after the beginning there was a request. */
  get times(): number[] {
    return this.requested.map(({ at }) => at);
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const single = pathname.split('/executions/')[1];
    const ids = single ? [decodeURIComponent(single)] : searchParams.getAll('id');
    this.requested.push({
      at: Date.now() - this.#began,
      ids,
      include: searchParams.get('_include'),
      single: !!single,
    });
    const trouble = this.troubles.shift();
    if (trouble instanceof Error) throw trouble;
    if (trouble) return trouble instanceof Response ? trouble : trouble(request);
    const rows = ids.flatMap((id) => this.#rows.get(id) ?? []);
    if (!single) return json(page(rows.map((row) => projected(row, searchParams.get('_include')))));
    return rows[0]
      ? json(projected(rows[0], searchParams.get('_include')))
      : managerError('not_found_error', 404);
  };
}

function projected(row: Execution, include: string | null): Partial<Execution> {
  if (include === null) return row;
  return Object.fromEntries(include.split(',').map((field) => [field, row[field as keyof Execution]]));
}
