/** What is asked of a sandbox of any size. */
import type { HttpRequest, Sandbox } from '../../../src/sandbox/index.ts';
import { answered, call, exchange } from '../request.ts';
import { BUSY_GROUP, BUSY_SHOP, IDLE_SHOP, WORKFLOW } from '../world.ts';

export interface Probe {
  readonly id: string;
  readonly title: string;
  /** Gets ready for one call, which alone is timed. */
  readonly prepare: (sandbox: Sandbox) => () => void;
}

const PAGE_SIZE = 25;

const FILTERS = {
  all: '',
  status: 'status=terminated',
  deployment: `deployment_id=${BUSY_SHOP}`,
  group: `_group_id=${BUSY_GROUP}`,
  workflow: `workflow_id=${WORKFLOW}`,
};

const DIRECTIONS = { oldest: 'created_at', newest: '-created_at' };

const PLACES = { first: 'the first', middle: 'one in the middle', last: 'the last' };
type Place = keyof typeof PLACES;

/** Every filter in both directions, its first page, one from the middle and the last. */
const PAGES: readonly Probe[] = Object.entries(FILTERS).flatMap(([filter, query]) =>
  Object.entries(DIRECTIONS).flatMap(([direction, sort]) =>
    (['first', 'middle', 'last'] as const).map((place) => ({
      id: `page-${filter}-${direction}-${place}`,
      title: `page by ${filter}, ${direction} first, ${PLACES[place]}`,
      prepare: (sandbox: Sandbox) => readPage(sandbox, `${query}&_sort=${sort}`, place),
    })),
  ),
);

const WRITES: readonly Probe[] = [
  {
    id: 'start',
    title: 'start an execution',
    prepare(sandbox) {
      const request = startRequest({ force: true });
      return () => answered(sandbox, request, 201);
    },
  },
  {
    id: 'update',
    title: 'PATCH one to started',
    prepare(sandbox) {
      const { id } = call(sandbox, startRequest({ force: true }), 201) as { id: string };
      const request = update(id, 'started');
      return () => answered(sandbox, request, 200);
    },
  },
  {
    id: 'dequeue',
    title: 'PATCH one to terminated, which takes the next from the queue',
    prepare(sandbox) {
      answered(sandbox, startRequest({ queue: true }), 201);
      const request = update(oneActive(sandbox), 'terminated');
      return () => answered(sandbox, request, 200);
    },
  },
];

export const PROBES: readonly Probe[] = [...PAGES, ...WRITES];

function readPage(sandbox: Sandbox, query: string, place: Place): () => void {
  const head = call(sandbox, exchange('GET', '/executions', `${query}&_size=0`), 200) as {
    metadata: { pagination: { total: number } };
  };
  const { total } = head.metadata.pagination;
  const pages = Math.floor(total / PAGE_SIZE) - 1;
  const offset = { first: 0, middle: Math.ceil(pages / 2), last: pages }[place] * PAGE_SIZE;
  const request = exchange('GET', '/executions', `${query}&_size=${PAGE_SIZE}&_offset=${offset}`);
  return () => answered(sandbox, request, 200);
}

function startRequest(how: { force: true } | { queue: true }): HttpRequest {
  return exchange('POST', '/executions', '', { deployment_id: IDLE_SHOP, workflow_id: WORKFLOW, ...how });
}

function update(id: string, status: string): HttpRequest {
  return exchange('PATCH', `/executions/${id}`, '', { status });
}

function oneActive(sandbox: Sandbox): string {
  const query = 'status=pending&status=started&_size=1&_include=id';
  const { items } = call(sandbox, exchange('GET', '/executions', query), 200) as { items: { id: string }[] };
  if (items[0] === undefined) throw new Error('Nothing is active.');
  return items[0].id;
}
