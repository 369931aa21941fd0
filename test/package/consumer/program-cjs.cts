// A CommonJS module in TypeScript, which may require ES modules. Never run, as above.
import client = require('cloudify-executions');
import sandbox = require('cloudify-executions/sandbox');

const inMemory: sandbox.Sandbox = sandbox.createSandbox();
export = new client.CloudifyClient({
  baseUrl: 'http://sandbox',
  auth: { token: 'any' },
  fetch: inMemory.fetch,
});
