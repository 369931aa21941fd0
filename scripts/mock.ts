// `npm run mock`: the command `cloudify-executions mock`, run from the sources.
process.argv.splice(2, 0, 'mock');
await import('../src/cli/index.ts');
