/** A process that makes calls through one client, over a `fetch` that answers at once. Argument: its program. */
import { isDeepStrictEqual } from 'node:util';
import { serve } from '../worker.ts';
import { API, type Connect, type Fetch, HEADERS, ID, START } from './clients/calls.ts';

export type CallName = 'get' | 'start';

export interface CallOrder {
  readonly call: CallName;
  /** A thousand and more: the work of a process is counted in milliseconds. */
  readonly calls: number;
}

/** What is answered: an execution of a few fields, about 300 bytes. */
const ANSWER = {
  id: ID,
  workflow_id: 'backup',
  deployment_id: 'shop-vienna',
  status: 'started',
  status_display: 'started',
  created_at: '2026-03-02T08:15:30.000Z',
  started_at: '2026-03-02T08:15:31.000Z',
  ended_at: null,
  error: '',
  total_operations: 12,
  finished_operations: 3,
};
const BODY = JSON.stringify(ANSWER);
const INIT = {
  get: { status: 200, headers: headersOf(BODY) },
  start: { status: 201, headers: headersOf(BODY) },
} as const;

function headersOf(body: string): Record<string, string> {
  return { 'Content-Type': 'application/json', 'Content-Length': String(body.length) };
}

let init: ResponseInit = INIT.get;
/** Looks neither at what is asked nor at who asks: whatever a client makes for it is the client's to pay. */
const answering: Fetch = async () => new Response(BODY, init);

const { connect } = (await import(String(process.argv[2]))) as { connect: Connect };
const client = connect(answering);

await serve({
  /** Makes sure that the client sends what the others send, and gives back what was answered. */
  async check(): Promise<void> {
    const sent: Request[] = [];
    const asked = connect(async (input, options) => {
      const request = new Request(input, options);
      sent.push(request);
      return new Response(BODY, request.method === 'GET' ? INIT.get : INIT.start);
    });
    for (const call of ['get', 'start'] as const) {
      if (!isDeepStrictEqual(await asked[call](), ANSWER))
        throw new Error(`${call} gives something else back.`);
    }
    const [get, start, ...further] = sent;
    const isRight =
      get !== undefined &&
      isMeant(get, 'GET', `${API}/executions/${ID}`) &&
      start !== undefined &&
      isMeant(start, 'POST', `${API}/executions`) &&
      isDeepStrictEqual(await start.json(), START) &&
      further.length === 0;
    if (!isRight)
      throw new Error(`It sends ${JSON.stringify(sent.map(({ method, url }) => [method, url]))}.`);
  },

  /** Microseconds per call, of this thread's work: a call here waits for nothing but others who want the processor. */
  async time({ call, calls }: CallOrder): Promise<number> {
    init = INIT[call];
    const before = process.threadCpuUsage();
    for (let index = 0; index < calls; index++) await client[call]();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / calls;
  },
});

function isMeant({ method, url, headers }: Request, expectedMethod: string, expectedUrl: string): boolean {
  const areThere = Object.entries(HEADERS).every(([name, value]) => headers.get(name) === value);
  return method === expectedMethod && url === expectedUrl && areThere;
}
