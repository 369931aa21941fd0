// What somebody writes who installed the package: plain JavaScript, the same in Node, in a page and in a worker.
import { ApiError, CloudifyClient, UserUnauthorizedError } from 'cloudify-executions';

/** Works with the manager at this address, and tells what came of it in values that can be sent anywhere. */
export async function speakTo(baseUrl) {
  const client = new CloudifyClient({ baseUrl, auth: { username: 'admin', password: 'admin' } });
  const started = await client.executions.start({
    deployment_id: 'shop-vienna',
    workflow_id: 'backup',
    force: true,
  });
  const ids = [];
  for await (const { id } of client.executions.list({ include: ['id'] })) ids.push(id);

  const stranger = new CloudifyClient({ baseUrl, auth: { username: 'admin', password: 'wrong' } });
  const rejection = await stranger.executions.get(started.id).catch((error) => error);
  if (!(rejection instanceof ApiError)) throw rejection;

  return {
    started: started.status,
    listed: ids.includes(started.id),
    rejection: [rejection instanceof UserUnauthorizedError, rejection.status, rejection.code],
  };
}
