/** The doctor as a process: against a manager, and against everything that can be in its place. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manager, manager, run } from './command.ts';

/** A server that does what a manager does not; the port is free again afterwards. */
async function serve(respond: RequestListener, use: (host: string) => Promise<void>): Promise<void> {
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

let one: Manager;
beforeAll(async () => {
  one = await manager({ release: '7.0.4' });
});
afterAll(() => one.close());

describe('a manager', () => {
  it('is found in order, with what is dangerous about its release', async () => {
    const { code, stdout, stderr } = await one.run(['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const aspect of ['address', 'proxy', 'server', 'credentials', 'tenant', 'release'])
      expect(stdout).toMatch(new RegExp(`^ok +${aspect} `, 'm'));
    expect(stdout).toMatch(/^ok +release +7\.0\.4 is supported\.$/m);
    expect(stdout).toMatch(
      /^warning +difference .*DELETE with status_display=failed.*\n +Filter lists by status/m,
    );
  });

  it('is described as JSON', { tags: 'full' }, async () => {
    const { code, stdout } = await one.run(['doctor', '--json']);
    const { findings } = JSON.parse(stdout) as { findings: { aspect: string; result: string }[] };
    expect(code).toBe(0);
    expect(findings).toContainEqual({ aspect: 'release', result: 'ok', message: '7.0.4 is supported.' });
  });

  it('is inspected without credentials as far as that is possible', async () => {
    const { code, stdout } = await run(['doctor', '--host', one.url]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok +server /m);
    expect(stdout).toMatch(/^warning +credentials .*\n +Set CLOUDIFY_TOKEN/m);
  });

  it.each([
    [['--password', 'wrong-secret'], /^problem +credentials .*\n +Correct the user/m],
    [['--tenant', 'nowhere'], /^problem +tenant +nowhere cannot be used.*\n +Correct --tenant/m],
  ])('%j is a problem', { tags: 'full' }, async (args, line) => {
    const { code, stdout, stderr } = await one.run(['doctor', '--username', 'admin', ...args]);
    expect(code).toBe(2);
    expect(stdout).toMatch(line);
    expect(stdout + stderr).not.toContain('wrong-secret');
  });

  it.each([
    ['9.9.9', /^warning +release +9\.9\.9 is not known/m],
    ['5.2', /^warning +release +5\.2 is supported for reading, starting and cancelling/m],
  ])('of the release %s is a warning', { tags: 'full' }, async (release, line) => {
    const { code, stdout } = await one.run(['doctor', '--manager-release', release]);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });
});

describe('in place of a manager', () => {
  it('a closed port is unreachable', async () => {
    let closed = '';
    await serve(
      () => {},
      async (host) => {
        closed = host;
      },
    );
    const { code, stdout } = await run(['doctor', '--host', closed]);
    expect(code).toBe(5);
    expect(stdout).toMatch(/^problem +server +No response: .*ECONNREFUSED.*\n +Check --host/m);
  });

  it('a server that hangs is unreachable after the timeout', { tags: 'full' }, async () => {
    await serve(
      () => {},
      async (host) => {
        const { code, stdout } = await run(['doctor', '--host', host, '--request-timeout', '200ms']);
        expect(code).toBe(5);
        expect(stdout).toMatch(/^problem +server +No response: nothing within 0\.2 seconds/m);
      },
    );
  });

  it('another server is no manager', { tags: 'full' }, async () => {
    await serve(
      (_request, response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Hello</h1>'),
      async (host) => {
        const { code, stdout } = await run(['doctor', '--host', host, '--token', 'the-secret']);
        expect(code).toBe(5);
        expect(stdout).toMatch(/^problem +server +GET .*\/api\/v3\.1\/version returns status 404/m);
        expect(stdout).not.toContain('the-secret');
      },
    );
  });

  it('a missing host is an error', async () => {
    expect(await run(['doctor'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/--host/),
    });
  });
});
