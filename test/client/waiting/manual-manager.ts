import {
  CloudifyClient,
  type CloudifyClientOptions,
  type ExecutionStatus,
  type Fetch,
} from '../../../src/client/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';

/**
 * A client of a sandbox whose workflows stand still until the test reports a status, as a worker would. What the client
 * sends can be tampered with on the way.
 */
export function manualManager(settings: Partial<CloudifyClientOptions> = {}) {
  const sandbox = createSandbox({ runner: 'manual', seed: 'waiting' });
  const sent: string[] = [];
  const options = {
    baseUrl: 'http://sandbox',
    auth: { username: 'admin', password: 'admin' },
    poll: { minInterval: 5, maxInterval: 10 },
    retry: { baseDelay: 0 },
  };
  const fetch: Fetch = async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? '' : ` ${await request.clone().text()}`;
    sent.push(`${request.method} ${pathname.slice('/api/v3.1'.length)}${search}${body}`);
    return (settings.fetch ?? sandbox.fetch)(request);
  };
  const client = new CloudifyClient({ ...options, ...settings, fetch });
  const worker = new CloudifyClient({ ...options, fetch: sandbox.fetch });
  const report = async (ids: string | readonly string[], ...statuses: ExecutionStatus[]) => {
    for (const id of [ids].flat())
      for (const status of statuses) await worker.executions.update(id, { status });
  };
  return { sandbox, client, worker, report, sent };
}
