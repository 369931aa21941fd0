// A service between browsers and a manager. POST /backups/<deployment> starts a backup and returns its id;
// GET /executions/<id>/events sends its changes as server-sent events until it is finished. The port: PORT, or a free one.
import { createServer } from 'node:http';
import { CloudifyClient, isApiError } from 'cloudify-executions';

const client = CloudifyClient.fromEnv();

const server = createServer(async (request, response) => {
  const [, resource = '', id = '', part = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    if (request.method === 'POST' && resource === 'backups') {
      const execution = await client.executions.start({ deployment_id: id, workflow_id: 'backup' });
      response
        .writeHead(201, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id: execution.id }));
    } else if (request.method === 'GET' && resource === 'executions' && part === 'events') {
      const execution = client.executions.handle(id);
      await execution.getProgress({ signal: gone.signal });
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      // All browsers that watch share one poller.
      for await (const state of execution.watch({ signal: gone.signal })) {
        response.write(`data: ${JSON.stringify(state)}\n\n`);
      }
      response.end('event: end\ndata:\n\n');
    } else {
      response.writeHead(404).end();
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    if (response.headersSent) return void response.destroy();
    response.writeHead(isApiError(error) ? error.status : 502).end(String(error));
  }
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
