// `npm run conformance -- <url>` or `-- --sandbox`: does a server keep the contract? It is the command
// `cloudify-executions check`, from the sources.
process.argv.splice(2, 0, 'check');
await import('../src/cli/index.ts');
