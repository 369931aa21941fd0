// A CommonJS program: `require` of an ES module. The SDK and the sandbox in one process, without a port.
const { CloudifyClient } = require('cloudify-executions');
const { createSandbox } = require('cloudify-executions/sandbox');
const contract = require('cloudify-executions/openapi.json');

const sandbox = createSandbox({ clock: { mode: 'virtual' } });
const client = new CloudifyClient({
  baseUrl: 'http://sandbox',
  auth: { username: 'admin', password: 'admin' },
  fetch: sandbox.fetch,
});

async function main() {
  const { id, status } = await client.executions.start({
    deployment_id: 'shop-vienna',
    workflow_id: 'backup',
  });
  sandbox.clock.advance(60_000);
  console.log(status, (await client.executions.get(id)).status, contract.openapi);
  sandbox.close();
}

main();
