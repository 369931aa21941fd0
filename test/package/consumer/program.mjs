// What somebody writes who installed the package: plain JavaScript, run against the manager given as the argument.
import { ApiError, CloudifyClient, UserUnauthorizedError } from 'cloudify-executions';

const baseUrl = process.argv[2];
const client = new CloudifyClient({ baseUrl, auth: { username: 'admin', password: 'admin' } });

const page = await client.executions.list({ filter: { status: 'started' } });
const [first] = page.items;
const started = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });

// The mock wants credentials, whichever; to be refused, one must ask for it.
const refused = new CloudifyClient({
  baseUrl,
  auth: { username: 'admin', password: 'admin' },
  headers: { Prefer: 'code=401' },
});
const refusal = await refused.executions.get(first.id).catch((error) => error);
if (!(refusal instanceof ApiError)) throw refusal;

console.log(
  JSON.stringify({
    node: process.version,
    listed: [first.id, first.status],
    started: started.status,
    refusal: [
      refusal instanceof UserUnauthorizedError ? 'UserUnauthorizedError' : refusal.constructor.name,
      refusal.status,
      refusal.code,
    ],
  }),
);
