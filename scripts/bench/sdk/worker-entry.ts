/** A process that makes calls through one client, over a `fetch` that responds immediately. Argument: its program. */
import { isDeepStrictEqual } from 'node:util';
import { handleCalls } from '../worker.ts';
import { API, type Connect, HEADERS, ID, START } from './calls.ts';

export type CallName = 'get' | 'start';

export interface CallTiming {
  readonly call: CallName;
  /** At least a thousand: the CPU time of a process has a resolution of milliseconds. */
  readonly calls: number;
}

/** About 300 bytes. */
const EXECUTION = {
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
const BODY = JSON.stringify(EXECUTION);
const headers = { 'Content-Type': 'application/json', 'Content-Length': String(BODY.length) };
const RESPONSES = { get: { status: 200, headers }, start: { status: 201, headers } };

let response: ResponseInit = RESPONSES.get;
const { connect } = (await import(String(process.argv[2]))) as { connect: Connect };
const client = connect(async () => new Response(BODY, response));

handleCalls({
  /** Throws unless the client sends the expected requests and returns the body. */
  async check(): Promise<void> {
    const sent: Request[] = [];
    const checkedClient = connect(async (input, options) => {
      const request = new Request(input, options);
      sent.push(request);
      return new Response(BODY, request.method === 'GET' ? RESPONSES.get : RESPONSES.start);
    });
    for (const call of ['get', 'start'] as const) {
      if (!isDeepStrictEqual(await checkedClient[call](), EXECUTION))
        throw new Error(`${call} does not return the body.`);
    }
    const requests = sent.map(({ method, url, headers }) => ({
      method,
      url,
      headers: Object.fromEntries(Object.keys(HEADERS).map((name) => [name, headers.get(name)])),
    }));
    const expected = [
      { method: 'GET', url: `${API}/executions/${ID}`, headers: HEADERS },
      { method: 'POST', url: `${API}/executions`, headers: HEADERS },
    ];
    if (!isDeepStrictEqual(requests, expected) || !isDeepStrictEqual(await sent[1]?.json(), START))
      throw new Error(`The client sends ${JSON.stringify(requests)}.`);
  },

  /** Returns microseconds of CPU time of this thread per call, since a call here waits for nothing. */
  async time({ call, calls }: CallTiming): Promise<number> {
    response = RESPONSES[call];
    const before = process.threadCpuUsage();
    for (let index = 0; index < calls; index++) await client[call]();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / calls;
  },
});
