/** The sandbox as tests run it: it validates every response. Arguments: port, state file. */
import { readFileSync } from 'node:fs';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { serveSandbox } from '../../../src/sandbox/server/index.ts';

const [, , port, file] = process.argv;
const state = JSON.parse(readFileSync(String(file), 'utf8'));
const sandbox = createSandbox({ state, strict: true, validate: true, runner: 'manual' });
await serveSandbox(sandbox, { port: Number(port) });
