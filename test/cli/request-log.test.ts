/** CLOUDIFY_LOG: the requests of a command on standard error, in this process. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '../../src/cli/commands/executions/get.ts';
import { RUN } from '../../src/cli/commands/executions/run.ts';
import { connect } from '../../src/cli/connection/connect.ts';
import type { Command } from '../../src/cli/program/command.ts';
import { parseInput } from '../../src/cli/program/program.ts';
import { Terminal } from '../../src/cli/terminal/terminal.ts';
import { type Manager, manager } from './command.ts';
import { FakeStream } from './fake-stream.ts';

const STARTED = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b02';

let shops: Manager;
beforeAll(async () => {
  shops = await manager();
});
afterAll(() => shops.close());

const ansi = (text: string) => `\u001b${text}`;

function openTerminal(level: string, columns?: number) {
  const streams = { out: new FakeStream(columns), err: new FakeStream(columns) };
  return { terminal: new Terminal({ ...shops.env, CLOUDIFY_LOG: level }, streams), ...streams };
}

async function run(level: string, command: Command, ...words: string[]) {
  const { terminal, out, err } = openTerminal(level);
  await command.run(parseInput(command, words), terminal);
  return { out: out.written, err: err.written };
}

test('the requests are logged in one line each, beside the result', async () => {
  const { out, err } = await run('info', GET, STARTED, '--json');
  expect(JSON.parse(out).id).toBe(STARTED);
  expect(err).toMatch(/^info: getExecution 200 in \d+ ms\n$/);
});

test('bodies are logged without secrets and without values of parameters', async () => {
  const { err } = await run(
    'debug',
    RUN,
    ...['shop-vienna', 'backup', '--detach', '--queue', '-p', 'region=hidden-region'],
    ...['--password', 'admin'],
  );
  expect(err).toMatch(/^debug: startExecution request \{"method":"POST",.*"workflow_id":"backup"/m);
  expect(err).toContain('"parameters":"[redacted]"');
  expect(err).not.toMatch(/hidden-region|YWRtaW46YWRtaW4/);
});

test('nothing is logged without the variable, and an unknown level is an error', async () => {
  expect((await run('', GET, STARTED)).err).toBe('');
  await expect(run('loud', GET, STARTED)).rejects.toThrow(
    'CLOUDIFY_LOG has the levels off, error, warn, info, debug, not loud.',
  );
});

test('a live line is drawn again below each line of the log', async () => {
  const { terminal, err } = openTerminal('info', 40);
  const { client } = await connect(parseInput(GET, [STARTED]).options as never, terminal);
  const line = terminal.startLiveLine(terminal.err, () => '6 of 14');
  await client.executions.get(STARTED);
  line.end();
  const [, shown = ''] = err.written.split(/info: getExecution 200 in \d+ ms\n/);
  expect(err.written).toContain(`\r${ansi('[J')}info: getExecution`);
  expect(shown).toContain(`\r${ansi('[J')}${ansi('[?7l')}6 of 14`);
});
