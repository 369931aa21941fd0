// A process that makes many calls, of every outcome, and prints what that leaves in memory: a line of JSON with the bytes
// of the heap at each tenth of the way. Arguments: how many calls. Needs --expose-gc.
import { CloudifyClient } from '../../../src/client/index.ts';

declare const gc: () => void;

const row = { id: 'a', status: 'terminated', finished_operations: 1, total_operations: 1 };
const page = { metadata: { pagination: { total: 1, size: 1000, offset: 0 }, filtered: null }, items: [row] };
const json = (body: unknown, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** Responses in turn: a success, an error response, a lost connection, a page of another server. */
let count = 0;
async function fetch({ method, url }: Request): Promise<Response> {
  count += 1;
  if (count % 7 === 0) throw new TypeError('fetch failed');
  if (count % 5 === 0) return json({ error_code: 'not_found_error', message: 'no' }, 404);
  if (count % 11 === 0) return new Response('<h1>Bad Gateway</h1>', { status: 502 });
  return json(method === 'GET' && /executions\?|executions$/.test(url) ? page : row, 200);
}

const client = new CloudifyClient({
  baseUrl: ['http://one.test', 'http://two.test'],
  auth: () => ({ token: 't' }),
  fetch,
  retry: { maxAttempts: 2, baseDelay: 0.01 },
  poll: { minInterval: 0.01, maxInterval: 0.02 },
  middleware: [(request, next) => next(request)],
});
const shared = new AbortController().signal;
const options = { signal: shared, timeout: 10_000, deadline: 20_000 };
const START = { deployment_id: 'd', workflow_id: 'w' };

const CALLS: readonly (() => PromiseLike<unknown>)[] = [
  () => client.executions.get('a', options),
  () => client.executions.list({}, options),
  () => client.executions.start(START, options),
  () => client.executions.cancel('a', options),
  () => client.executions.handle('a').result(options),
  () => client.executionGroups.get('a', options),
  () => client.executionGroups.setConcurrency('a', 1, options),
  () => client.executions.get('a', { signal: AbortSignal.abort() }),
];

const calls = Number(process.argv[2]);
const heap: number[] = [];
for (let done = 0; done < calls; ) {
  const batch = Array.from(
    { length: 20 },
    (_, index) => CALLS[(done + index) % CALLS.length] as () => Promise<unknown>,
  );
  await Promise.allSettled(batch.map(async (call) => call()));
  done += batch.length;
  if (done % (calls / 10) < batch.length) {
    heap.push(await settledHeap());
  }
}
console.log(JSON.stringify({ calls, heap }));

/** What is in use when nothing more can be let go of. Some things go only in a turn after the one that found them. */
async function settledHeap(): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    gc();
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}
