import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleCredentials, ROOT } from '../../scripts/lib/bundle.ts';
import { readDocuments } from '../../scripts/lib/documents.ts';
import { readPort } from '../../scripts/serve/listening.ts';
import { type StartedProcess, start } from './started-process.ts';

const started: StartedProcess[] = [];
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

/** Runs a command of package.json. */
function run(name: string, args: string[] = [], env: Record<string, string> = {}): StartedProcess {
  const process_ = start(process.execPath, ['scripts/run.js', name, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  started.push(process_);
  return process_;
}

async function takenPort(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe('npm start', () => {
  it('serves the documentation and a sandbox on one port, and stops at SIGTERM', async () => {
    const server = run('start', [], { PORT: '0' });
    const [, url] = await server.waitFor(/Documentation +(http:\/\/127\.0\.0\.1:\d+)\//);
    await server.waitFor(/The documentation is ready/);

    const page = await fetch(`${url}/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<title>Cloudify executions</title>');
    for (const [name, content] of await readDocuments()) {
      expect(await (await fetch(`${url}/${name}`)).text(), name).toBe(content);
    }
    expect((await fetch(`${url}/nothing-here`)).status).toBe(404);
    const missing = await fetch(`${url}/guides/nothing-here`, { headers: { accept: 'text/html' } });
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('href="../downloads.html"'),
    ]);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect((await fetch(`${url}/api/v3.1/executions`)).status).toBe(401);
    const [output] = await server.waitFor(/[\s\S]*GET +\/api\/v3\.1\/executions +401/);
    expect(output).not.toMatch(/openapi\.json|nothing-here/);

    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it('prints a curl line that works as printed', { tags: 'full' }, async () => {
    const { username, password } = exampleCredentials();
    const server = run('start', [], { PORT: '0' });
    const [, line] = await server.waitFor(/Try it: +(curl .+)\n/);
    expect(line).toContain(`${username}:${password}`);
    const curl = spawnSync('sh', ['-c', `${line} --silent`], { encoding: 'utf8' });
    // 127: curl is not installed.
    if (curl.status !== 127) expect(JSON.parse(curl.stdout)).toHaveProperty('items');
  });
});

describe('npm run mock', () => {
  it('serves the mock alone', { tags: 'full' }, async () => {
    const server = run('mock', ['--port', '0']);
    const [, url] = await server.waitFor(/listening on (http:\/\/127\.0\.0\.1:\d+)\n/);
    expect(
      (await fetch(`${url}/api/v3.1/executions`, { headers: { authorization: `Basic ${btoa('a:b')}` } }))
        .status,
    ).toBe(200);
    server.child.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
  });
});

describe('the options of npm start', { tags: 'full' }, () => {
  it('reports in one line that the port is in use, and suggests another one', async () => {
    const { port, close } = await takenPort();
    const { code, output } = await run('start', [], { PORT: String(port) }).ended;
    close();
    expect(code).toBe(1);
    expect(output.trim().split('\n').at(-1)).toBe(
      `Port ${port} is taken on 127.0.0.1. Choose another with --port, or any with --port 0.`,
    );
  });

  it('reports in one line that the port is not a number', async () => {
    const { code, output } = await run('start', [], { PORT: 'eighty' }).ended;
    expect([code, output]).toEqual([1, 'PORT must be a whole number from 0 to 65535, not "eighty".\n']);
  });

  it('lists the options when one is unknown', async () => {
    const { code, output } = await run('start', ['--prot', '1']).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^Unknown option '--prot'\. Options: --port <value>/);
  });
});

describe('the port', () => {
  it.each(['-1', '65536', '80.5', ' ', '0x50'])('cannot be %j', (text) => {
    expect(() => readPort(text, 8080)).toThrow(
      `--port must be a whole number from 0 to 65535, not "${text}".`,
    );
  });

  it('is that of the option, then of the environment, then the default', () => {
    vi.stubEnv('PORT', '81');
    expect(readPort('82', 80)).toBe(82);
    expect(readPort(undefined, 80)).toBe(81);
    vi.stubEnv('PORT', undefined);
    expect(readPort(undefined, 80)).toBe(80);
    vi.unstubAllEnvs();
  });
});
