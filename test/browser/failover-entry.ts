// What the test of a failover loads: raw requests with a body, after the first manager of a cluster turned out to be gone.
import { CloudifyClient } from '../../src/client/index.ts';

const [gone, alive] = new URLSearchParams(location.search).getAll('manager') as [string, string];
const client = new CloudifyClient({
  baseUrl: [gone, alive],
  auth: { token: 'token' },
  retry: { baseDelay: 0 },
});
const start = { deployment_id: 'shop-vienna', workflow_id: 'backup' };

async function outcomeOf(request: Promise<{ data?: unknown; response: Response }>): Promise<unknown> {
  return request.then(
    ({ data, response }) => ({ data, url: response.url }),
    (error: unknown) => `${error} ${(error as Error).cause}`,
  );
}

const got = await client.executions.get('x').catch(String);
const posted = await outcomeOf(client.http.POST('/executions', { body: start }));
const deleted = await outcomeOf(client.http.DELETE('/executions', { body: { keep_last: 1 } }));
Object.assign(globalThis, { outcome: { got, posted, deleted } });
