/** How `cloudify-executions check` ends when it is interrupted, or the server hangs, dies, or never ends anything. */
import { readdir, readFile } from 'node:fs/promises';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { HttpRequest, SandboxResponse } from '../../src/sandbox/index.ts';
import { type CheckedServer, checkedServer, plainServer } from './checked-server.ts';
import type { Started } from './command.ts';

const opened: { close: () => Promise<void> }[] = [];
async function open<Server extends { close: () => Promise<void> }>(server: Promise<Server>): Promise<Server> {
  opened.push(await server);
  return server;
}
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

const WRITE = ['--write', '--yes', '--deployment', 'shop-vienna', '--workflow', 'restart'];

/** Resolves when the server has got this request. */
function requested({ requests }: CheckedServer, pattern: RegExp): Promise<void> {
  return expect.poll(() => requests.some((line) => pattern.test(line))).toBe(true);
}

const ownIds = async (server: CheckedServer) =>
  (await server.ids('executions')).filter((id) => id.startsWith('conformance-'));

describe('Ctrl-C', () => {
  test.each(['workflows', 'stateful', 'dredd'])(
    'in the suite %s ends it with 130, inconclusive, and everything is removed',
    { tags: 'full' },
    async (suite) => {
      const server = await open(checkedServer());
      const before = await server.ids('executions');
      const { child, ended } = server.start([...WRITE, '--suite', suite]);
      await requested(
        server,
        /^(PATCH|POST) .*conformance-\w+-(start|[1-9]\d)$|^GET .*conformance-\w+-start$/,
      );
      child.kill('SIGINT');

      const { code, stdout, stderr } = await ended;
      expect(stderr).toContain('Stopping and cleaning up');
      expect(stdout).toContain('interrupted, inconclusive');
      expect(stdout).not.toContain('breaks the contract');
      expect(code).toBe(130);
      expect(await server.ids('executions')).toEqual(before);
    },
  );

  test('a second one exits immediately, while a server that hangs is waited for', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await open(checkedServer());
    let isHanging = false;
    const wrapIndented = await open(
      plainServer((incoming, response) => {
        isHanging ||= incoming.method === 'POST';
        if (isHanging) arrived();
        else forward(server.url, incoming, response);
      }),
    );
    const { child, says, ended } = wrapIndented.start([...WRITE, '--suite', 'stateful']);
    await arrival;
    child.kill('SIGINT');
    await says('stderr', /Stopping/);
    const again = setInterval(() => child.kill('SIGINT'), 250);
    const { code } = await ended;
    clearInterval(again);
    expect(code).toBe(130);
  });

  test('ends the wait for a server that hangs from the start', { tags: 'full' }, async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await open(plainServer(() => arrived()));
    const { child, ended } = server.start();
    await arrival;
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });

  test('SIGTERM ends it with 143', async () => {
    const server = await open(checkedServer());
    const { child, ended } = server.start(['--suite', 'generated']);
    await requested(server, /^GET .*executions$/);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
  });
});

describe('a server', () => {
  test('that hangs ends with 5 after --request-timeout', { tags: 'full' }, async () => {
    const server = await open(plainServer(() => undefined));
    const { code, stderr } = await server.check(['--request-timeout', '1s']);
    expect(stderr).toContain('no response within 1 s');
    expect(code).toBe(5);
  });

  test('without a server ends with 5', async () => {
    const server = await plainServer(() => undefined);
    await server.close();
    expect((await server.check()).code).toBe(5);
  });

  test.each(['generated', 'stateful', 'dredd'])(
    'that dies in the suite %s ends with 5, inconclusive, and no violation',
    { tags: 'full' },
    async (suite) => {
      const manager = await open(checkedServer());
      let count = 0;
      const server = await open(
        plainServer((incoming, response) => {
          count += 1;
          if (count > (suite === 'stateful' ? 5 : 12)) void server.close();
          else forward(manager.url, incoming, response);
        }),
      );
      const { code, stdout } = await server.check(['--suite', suite]);
      expect(stdout).toContain('Inconclusive');
      expect(stdout).not.toContain('breaks the contract');
      expect(code).toBe(5);
    },
  );

  test('without a worker is inconclusive, with the reason, and is cleaned up', {
    tags: 'full',
  }, async () => {
    const server = await open(checkedServer({ runner: 'manual' }));
    const { code, stdout } = await server.check([...WRITE, '--suite', 'workflows', '--grep', 'startAndWait']);
    expect(stdout).toContain('waiting for the end of a cancelled dry run, which is cancelling');
    expect(stdout).toContain('no execution ends on this server');
    expect(stdout).not.toContain('breaks the contract');
    expect(code).toBe(4);
    expect(await ownIds(server)).toEqual([]);
  });

  test('whose workflows take longer than the time limit is inconclusive', { tags: 'full' }, async () => {
    const unending = (reply: SandboxResponse, { method, path }: HttpRequest) =>
      method === 'GET' && /conformance-\w+-start$/.test(path) && typeof reply.body === 'string'
        ? { ...reply, body: reply.body.replaceAll('"terminated"', '"started"') }
        : reply;
    const server = await open(checkedServer({}, unending));
    const args = [...WRITE, '--suite', 'workflows', '--grep', 'startAndWait', '--time-limit', '8s'];
    const { code, stdout } = await server.check(args);
    expect(stdout).toMatch(/not finished within 8 s .*it was waiting for/);
    expect(code).toBe(4);
    expect(await ownIds(server)).toEqual([]);
  });
});

describe('a secret', () => {
  test('is on no command line and in no environment of a process that the check starts', {
    tags: 'full',
  }, async () => {
    const server = await open(checkedServer());
    const password = 'admin';
    const started = server.start([...WRITE, '--suite', 'workflows', '--grep', 'startAndWait']);
    await requested(server, /^GET .*conformance-\w+-start$/);
    const seen = await childrenOf(started);
    started.child.kill('SIGINT');
    await started.ended;
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ commandLine }) => commandLine.includes('respect')).length).toBe(1);
    for (const { commandLine, environment } of seen) {
      expect(commandLine).not.toContain(`"${password}"`);
      expect(environment).not.toContain('CLOUDIFY_PASSWORD');
    }
  });
});

async function childrenOf({ child }: Started) {
  const found: { commandLine: string; environment: string }[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const text = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
    // The parent is the second field behind the name, which is in parentheses.
    const [, parent] = (await text('stat')).replace(/^.*\) /s, '').split(' ');
    if (parent !== String(child.pid)) continue;
    found.push({ commandLine: await text('cmdline'), environment: await text('environ') });
  }
  return found;
}

function forward(url: string, incoming: IncomingMessage, response: ServerResponse): void {
  const outgoing = request(
    url + incoming.url,
    { method: incoming.method, headers: incoming.headers },
    (received) => {
      response.writeHead(received.statusCode ?? 500, received.headers);
      received.pipe(response);
    },
  );
  outgoing.end();
}
