// `npm run conformance -- <url>` or `-- --sandbox`: the command `cloudify-executions check`,
// run from the sources.
process.argv.splice(2, 0, 'check');
await import('../src/cli/index.ts');
