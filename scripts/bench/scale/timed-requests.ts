/** The requests whose time is compared between a small and a large sandbox. */
import type { HttpRequest, Sandbox } from '../../../src/sandbox/index.ts';
import { BUSY_DEPLOYMENT, BUSY_GROUP, IDLE_DEPLOYMENT, WORKFLOW } from '../sample-state.ts';
import { exchange, requestBytes, requestJson } from '../sandbox-request.ts';

export interface TimedRequest {
  readonly id: string;
  readonly title: string;
  readonly expected: number;
  /** Called before each request, and not timed. */
  readonly prepare: (sandbox: Sandbox) => HttpRequest;
}

const PAGE_SIZE = 25;

const FILTERS = {
  all: '',
  status: 'status=terminated',
  deployment: `deployment_id=${BUSY_DEPLOYMENT}`,
  group: `_group_id=${BUSY_GROUP}`,
  workflow: `workflow_id=${WORKFLOW}`,
};
const DIRECTIONS = { oldest: 'created_at', newest: '-created_at' };
const POSITIONS = { first: 'the first', middle: 'one in the middle', last: 'the last' };

/** For every filter, in both directions, the first page, one in the middle and the last. */
const PAGES: readonly TimedRequest[] = Object.entries(FILTERS).flatMap(([filter, query]) =>
  Object.entries(DIRECTIONS).flatMap(([direction, sort]) =>
    (['first', 'middle', 'last'] as const).map((position) => ({
      id: `page-${filter}-${direction}-${position}`,
      title: `page by ${filter}, ${direction} first, ${POSITIONS[position]}`,
      expected: 200,
      prepare: (sandbox: Sandbox) => pageRequest(sandbox, `${query}&_sort=${sort}`, position),
    })),
  ),
);

const WRITES: readonly TimedRequest[] = [
  {
    id: 'start',
    title: 'start an execution',
    expected: 201,
    prepare: () => startRequest({ force: true }),
  },
  {
    id: 'update',
    title: 'PATCH one to started',
    expected: 200,
    prepare: (sandbox) =>
      updateRequest(requestJson<{ id: string }>(sandbox, startRequest({ force: true }), 201), 'started'),
  },
  {
    id: 'dequeue',
    title: 'PATCH one to terminated, which takes the next from the queue',
    expected: 200,
    prepare(sandbox) {
      requestBytes(sandbox, startRequest({ queue: true }), 201);
      const request = exchange('GET', '/executions', 'status=pending&status=started&_size=1&_include=id');
      const [active] = requestJson<{ items: { id: string }[] }>(sandbox, request, 200).items;
      if (active === undefined) throw new Error('No execution is active.');
      return updateRequest(active, 'terminated');
    },
  },
];

export const TIMED_REQUESTS: readonly TimedRequest[] = [...PAGES, ...WRITES];

function pageRequest(sandbox: Sandbox, query: string, position: keyof typeof POSITIONS): HttpRequest {
  const request = exchange('GET', '/executions', `${query}&_size=0`);
  const { metadata } = requestJson<{ metadata: { pagination: { total: number } } }>(sandbox, request, 200);
  const last = Math.floor(metadata.pagination.total / PAGE_SIZE) - 1;
  const offset = { first: 0, middle: Math.ceil(last / 2), last }[position] * PAGE_SIZE;
  return exchange('GET', '/executions', `${query}&_size=${PAGE_SIZE}&_offset=${offset}`);
}

function startRequest(options: { force: true } | { queue: true }): HttpRequest {
  const body = { deployment_id: IDLE_DEPLOYMENT, workflow_id: WORKFLOW, ...options };
  return exchange('POST', '/executions', '', body);
}

function updateRequest({ id }: { id: string }, status: string): HttpRequest {
  return exchange('PATCH', `/executions/${id}`, '', { status });
}
