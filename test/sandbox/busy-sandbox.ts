// A process that changes the state of a sandbox and saves it, without a pause, until it is killed.
// Arguments: the state file.
import { createSandbox, type StateDocument } from '../../src/sandbox/index.ts';
import { readStateFile, StateFile } from '../../src/sandbox/server/index.ts';

const file = await StateFile.at(process.argv[2] ?? '');
const state = (await readStateFile(file.path)) as StateDocument;
const sandbox = createSandbox({ state, clock: 'virtual', runner: 'manual' });

for (let each = 0; ; each++) {
  sandbox.handle({
    method: 'POST',
    path: '/api/v3.1/executions',
    query: '',
    headers: {
      authorization: `Basic ${btoa('admin:admin')}`,
      tenant: 'default_tenant',
      'content-type': 'application/json',
    },
    body: new TextEncoder().encode(
      `{"deployment_id": "shop-vienna", "workflow_id": "restart", "force": true, "id": "busy-${process.pid}-${each}"}`,
    ),
  });
  await file.write(sandbox.state.text());
  console.log('saved');
}
