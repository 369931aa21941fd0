import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { PROGRAM } from '../cli/command.ts';
import { share } from '../share.ts';

let folder: string;
const running: Run[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-cli-'));
});
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Run {
  readonly child: ChildProcess;
  stdout(): string;
  readonly ended: Promise<Ended>;
}

function run(args: string[], environment: Record<string, string> = {}): Run {
  const env = { ...process.env, NO_COLOR: '1', ...environment };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  );
  const process_ = { child, stdout: () => stdout, ended };
  running.push(process_);
  return process_;
}

/** A sandbox that listens, on a port of its own. */
async function sandbox(...args: string[]): Promise<Run & { url: string; stop(): Promise<Ended> }> {
  const started = run(['sandbox', '--port', '0', ...args]);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const match = started.stdout().match(/^listening on (http:\S+)\n/);
      if (match?.[1]) resolve(match[1]);
    };
    started.child.stdout?.on('data', look);
    started.ended.then(({ stderr }) => reject(new Error(`It ended: ${stderr}`)));
  });
  const stop = () => {
    started.child.kill('SIGTERM');
    return started.ended;
  };
  return { ...started, url, stop };
}

const HEADERS = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  'content-type': 'application/json',
};

async function start(url: string): Promise<{ id: string }> {
  const body = JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'restart', force: true });
  const response = await fetch(`${url}/api/v3.1/executions`, { method: 'POST', headers: HEADERS, body });
  expect(response.status).toBe(201);
  return await response.json();
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await fetch(url + path, { headers: HEADERS })).status;
}

// biome-ignore lint/suspicious/noExplicitAny: a state document, of which each test looks at something else.
async function stateOf(url: string): Promise<any> {
  return await (await fetch(`${url}/_sandbox/state`)).json();
}

describe('cloudify-executions', () => {
  it('prints its help', async () => {
    for (const args of [[], ['--help']]) {
      const { code, stdout } = await run(args).ended;
      expect(code).toBe(0);
      expect(stdout).toMatch(/ sandbox +a Cloudify Manager in memory/);
    }
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect((await run(['--version']).ended).stdout).toBe(`${version}\n`);
  });

  it('has a help for each option of the sandbox', { tags: 'full' }, async () => {
    const { code, stdout } = await run(['sandbox', '--help']).ended;
    expect(code).toBe(0);
    for (const name of [
      'port',
      'host',
      'state',
      'create-state',
      'seed-state',
      'seed',
      'runner',
      'defects',
      'release',
      'strict',
      'time-scale',
      'quiet',
      'token',
    ]) {
      expect(stdout).toContain(`--${name} `);
    }
  });

  share(it, 1).each([
    [['sandpit'], 'There is no command "sandpit". Did you mean "sandbox"?'],
    [['sandbox', '--prot', '1'], 'no option --prot. Did you mean --port?'],
    [['sandbox', '--port'], '--port needs a value: --port <number>.'],
    [['sandbox', 'now'], 'Unexpected argument: sandbox takes no arguments.'],
    [['sandbox', '--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000".'],
    [['sandbox', '--port', ' '], '--port must be'],
    [['sandbox', '--time-scale', 'fast'], '--time-scale must be a number from 0 to 1000000, not "fast".'],
    [['sandbox', '--time-scale', '-1'], '--time-scale must be a number from 0'],
    [['sandbox', '--time-scale=-1'], '--time-scale must be a number from 0'],
    [['sandbox', '--runner', 'automatic'], '--runner must be auto or manual, not "automatic".'],
    [['sandbox', '--defects', ''], '--defects must be intended or emulated, not "".'],
    [['sandbox', '--release', '6.5'], '6.4.1, 6.4.2, 7.0.0'],
    [['sandbox', '--state', ''], '--state must be the name of a file.'],
    [['sandbox', '--state', 'none/state.json'], 'There is no folder'],
    [
      ['sandbox', '--state', 'mistyped.json'],
      'There is no file mistyped.json. To create it, add --create-state.',
    ],
    [['sandbox', '--seed-state', 'mistyped.json'], 'There is no file mistyped.json.'],
    [['sandbox', '--create-state'], '--create-state requires --state.'],
    [['sandbox', '--state', '.'], '. is not a file.'],
    [['sandbox', '--port', '0', '--host', '192.0.2.1'], 'This machine has no address 192.0.2.1.'],
  ])('rejects %j in one line', async (args, message) => {
    const { code, stdout, stderr } = await run(args).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^cloudify-executions: .+\n$/);
  });
});

describe('cloudify-executions sandbox', () => {
  it('prints where it listens in its first line, then what users need', async () => {
    const { url, stop } = await sandbox();
    expect(await statusOf(url, '/api/v3.1/executions')).toBe(200);
    const { code, stdout, stderr } = await stop();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n/);
    for (const text of [`${url}/api/v3.1`, `${url}/_sandbox`, 'admin / admin', 'curl ']) {
      expect(stdout).toContain(text);
    }
  });

  it('has a readable line for each request', async () => {
    const { url, stop } = await sandbox();
    await statusOf(url, '/api/v3.1/executions?_size=1');
    await statusOf(url, '/api/v3.1/executions?status=bogus');
    await statusOf(url, '/api/v3.1/executions/sandbox-error-conflict_error');
    const lines = (await stop()).stdout.split('\n').filter((line) => /^\d\d:\d\d:\d\d /.test(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/ GET +\/api\/v3\.1\/executions\?_size=1 {2}200 {2}\d+\.\d ms {2}admin$/);
    expect(lines[1]).toMatch(/ {2}400 {2}.* {2}admin {2}deviates: [a-z-]+$/);
    expect(lines[2]).toMatch(/ {2}409 {2}.* {2}sandbox: magic-id$/);
  });

  it('prints only that line with --quiet', { tags: 'full' }, async () => {
    const { url, stop } = await sandbox('--quiet');
    await statusOf(url, '/api/v3.1/executions');
    expect((await stop()).stdout).toBe(`listening on ${url}\n`);
  });

  it('ends cleanly at Ctrl-C, also when it comes twice', async () => {
    const { url, child, ended } = await sandbox();
    await statusOf(url, '/api/v3.1/executions');
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  it('keeps running when its output is closed', { tags: 'full' }, async () => {
    const { url, child, stop } = await sandbox();
    child.stdout?.destroy();
    for (let each = 0; each < 5; each++) expect(await statusOf(url, '/api/v3.1/executions')).toBe(200);
    expect(await stop()).toMatchObject({ code: 0, stderr: '' });
  });

  it('reports that its port is taken', { tags: 'full' }, async () => {
    const { url } = await sandbox();
    const { code, stderr } = await run(['sandbox', '--port', new URL(url).port]).ended;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/Port \d+ is taken on 127\.0\.0\.1/)]);
  });

  it('runs workflows, or not', { tags: 'full' }, async () => {
    const [auto, manual] = await Promise.all([
      sandbox('--time-scale', '0'),
      sandbox('--time-scale', '0', '--runner', 'manual'),
    ]);
    const statusAfter = async ({ url }: { url: string }) => {
      const { id } = await start(url);
      await fetch(`${url}/_sandbox/clock`, { method: 'POST', body: '{"advance": 3600000}' });
      const { executions } = await stateOf(url);
      return executions.find((execution: { id: string }) => execution.id === id).status;
    };
    expect([await statusAfter(auto), await statusAfter(manual)]).toEqual(['terminated', 'pending']);
  });

  it('runs its time at the rate of the option', { tags: 'full' }, async () => {
    const clockOf = async (...args: string[]) =>
      await (await fetch(`${(await sandbox(...args)).url}/_sandbox/clock`)).json();
    expect(await clockOf()).toMatchObject({ mode: 'real', rate: 1 });
    expect(await clockOf('--time-scale', '60')).toMatchObject({ mode: 'accelerated', rate: 60 });
    expect(await clockOf('--time-scale', '0')).toMatchObject({ mode: 'virtual', rate: 0 });
  });

  it('has the same ids with the same seed', { tags: 'full' }, async () => {
    const ids = await Promise.all(
      ['a', 'a', 'b'].map(async (seed) => (await start((await sandbox('--seed', seed)).url)).id),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('behaves like the release of the option', async () => {
    const { url } = await sandbox('--release', '6.4');
    const response = await fetch(`${url}/api/v3.1/version`, { headers: HEADERS });
    expect((await response.json()).version).toBe('6.4.2');
  });

  it('is strict, and has the defects of the real one, by option', { tags: 'full' }, async () => {
    const [plain, strict, emulated] = await Promise.all([
      sandbox(),
      sandbox('--strict'),
      sandbox('--defects', 'emulated'),
    ]);
    const undocumented = '/api/v3.1/executions?_unheard=of';
    expect([await statusOf(plain.url, undocumented), await statusOf(strict.url, undocumented)]).toEqual([
      200, 400,
    ]);
    const defect = '/api/v3.1/executions?status=bogus';
    expect([await statusOf(plain.url, defect), await statusOf(emulated.url, defect)]).toEqual([400, 500]);
  });

  it('prints the token of its control plane when other machines can reach it', { tags: 'full' }, async () => {
    const { url, stdout, stop } = await sandbox('--host', '0.0.0.0', '--quiet');
    const here = url.replace('0.0.0.0', '127.0.0.1');
    const token = stdout().match(/\ncontrol plane token: (\S+)\n/)?.[1];
    const health = (authorization: string) =>
      fetch(`${here}/_sandbox/health`, { headers: { authorization } }).then(({ status }) => status);
    expect([await health('Bearer none'), await health(`Bearer ${token}`)]).toEqual([401, 200]);
    await stop();
  });

  it('accepts pages and host names that options allow', { tags: 'full' }, async () => {
    const { url } = await sandbox('--allow-origin', 'https://docs.example', '--allow-host', 'docs.example');
    const status = (origin: string) =>
      fetch(`${url}/api/v3.1/executions`, { headers: { ...HEADERS, origin } }).then(
        (response) => response.status,
      );
    expect([await status('https://docs.example'), await status('https://evil.example')]).toEqual([200, 403]);
  });

  it('keeps the token that it is given to itself', { tags: 'full' }, async () => {
    const given = run(['sandbox', '--port', '0', '--host', '0.0.0.0'], { SANDBOX_TOKEN: 'open-sesame' });
    while (!given.stdout().includes('Ctrl-C')) await sleep(10);
    const port = given.stdout().match(/:(\d+)\n/)?.[1];
    const headers = { authorization: 'Bearer open-sesame' };
    expect((await fetch(`http://127.0.0.1:${port}/_sandbox/health`, { headers })).status).toBe(200);
    given.child.kill('SIGTERM');
    expect((await given.ended).stdout).not.toContain('open-sesame');
  });
});

const NEW_STATE = ['--state', 'state.json', '--create-state'] as const;

describe('cloudify-executions sandbox --state', () => {
  const saved = async () => JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'));

  it('makes the file, keeps the state in it and goes on from there', async () => {
    const first = await sandbox(...NEW_STATE, '--runner', 'manual');
    expect((await saved()).executions).toHaveLength(32);
    const { id } = await start(first.url);
    const state = await stateOf(first.url);
    expect((await first.stop()).code).toBe(0);
    const { saved_at, ...document } = await saved();
    expect(document).toEqual(state);
    expect(saved_at).toMatch(/^\d{4}-/);
    const second = await sandbox('--state', 'state.json', '--runner', 'manual');
    expect(await stateOf(second.url)).toEqual(state);
    expect((await start(second.url)).id).not.toBe(id);
  });

  share(it, 1).each([
    [[], 'manual'],
    [['--runner', 'auto'], 'auto'],
  ])('runs workflows as the file has it, unless the command line gives it: %j', async (args, runner) => {
    const first = await sandbox(...NEW_STATE, '--runner', 'manual');
    await first.stop();
    const { url, stop } = await sandbox('--state', 'state.json', ...args);
    expect(await (await fetch(`${url}/_sandbox/health`)).json()).toMatchObject({ runner });
    expect((await stop()).stdout).toMatch(
      runner === 'auto' ? /Workflows +run/ : 'a status changes only by PATCH',
    );
  });

  it.each([['0'], ['60']])(
    'goes on from the time that it had, at the rate %s',
    { tags: 'full' },
    async (rate) => {
      const nowOf = async ({ url }: { url: string }) =>
        Date.parse((await (await fetch(`${url}/_sandbox/clock`)).json()).now);
      const first = await sandbox(...NEW_STATE, '--time-scale', rate);
      await fetch(`${first.url}/_sandbox/clock`, { method: 'POST', body: '{"advance": 864000000}' });
      const { id } = await start(first.url);
      const before = await nowOf(first);
      await first.stop();
      const second = await sandbox('--state', 'state.json', '--time-scale', rate);
      expect(await nowOf(second)).toBeGreaterThanOrEqual(before);
      const later = await start(second.url);
      const { executions } = await stateOf(second.url);
      const createdAt = (wanted: string) =>
        executions.find((execution: { id: string }) => execution.id === wanted).created_at;
      expect(createdAt(later.id) > createdAt(id)).toBe(true);
      await second.stop();
    },
  );

  it('continues after the newest execution of a file without a time', {
    tags: 'full',
  }, async () => {
    const { url, stop } = await sandbox('--time-scale', '0');
    await fetch(`${url}/_sandbox/clock`, { method: 'POST', body: '{"now": "2150-01-01T00:00:00.000Z"}' });
    await start(url);
    await writeFile(join(folder, 'state.json'), JSON.stringify(await stateOf(url)));
    await stop();
    const second = await sandbox('--state', 'state.json');
    expect((await (await fetch(`${second.url}/_sandbox/clock`)).json()).now).toMatch(/^2150/);
  });

  it('begins with the seed, returns to it on reset, and never writes it', async () => {
    const seed = JSON.stringify({
      tenants: ['default_tenant'],
      users: [{ username: 'admin', password: 'admin', bootstrap: true }],
      notes: 'mine',
      settings: { default_page_size: 7 },
    });
    await writeFile(join(folder, 'seed.json'), seed);
    const pageSize = async (url: string) => (await stateOf(url)).settings.default_page_size;
    const first = await sandbox('--seed-state', 'seed.json', ...NEW_STATE);
    const changed = { ...(await stateOf(first.url)), settings: { default_page_size: 9 } };
    await fetch(`${first.url}/_sandbox/state`, { method: 'PUT', body: JSON.stringify(changed) });
    expect((await first.stop()).stderr).toContain('seed.json: /notes is unknown and has no effect.');
    const second = await sandbox('--seed-state', 'seed.json', '--state', 'state.json');
    expect(await pageSize(second.url)).toBe(9);
    await fetch(`${second.url}/_sandbox/reset`, { method: 'POST' });
    expect(await pageSize(second.url)).toBe(7);
    await second.stop();
    expect((await saved()).settings.default_page_size).toBe(7);
    expect(await readFile(join(folder, 'seed.json'), 'utf8')).toBe(seed);
  });

  it('does not share its file with another process', { tags: 'full' }, async () => {
    const first = await sandbox(...NEW_STATE);
    const { code, stderr } = await run(['sandbox', '--port', '0', '--state', 'state.json']).ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining('is in use by another sandbox')]);
    expect((await first.stop()).code).toBe(0);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('has lost next to nothing when it is killed', { tags: 'full' }, async () => {
    const first = await sandbox(...NEW_STATE, '--runner', 'manual');
    const { id } = await start(first.url);
    const isStored = async () => {
      const texts = await Promise.all(
        (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
      );
      return texts.some((text) => text.includes(id));
    };
    await expect.poll(isStored).toBe(true);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await sandbox('--state', 'state.json', '--runner', 'manual');
    expect(await statusOf(second.url, `/api/v3.1/executions/${id}`)).toBe(200);
    await second.stop();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('lets workflows that were running go on', { tags: 'full' }, async () => {
    const first = await sandbox(...NEW_STATE, '--time-scale', '0');
    const { id } = await start(first.url);
    await first.stop();
    const second = await sandbox('--state', 'state.json', '--time-scale', '0');
    await fetch(`${second.url}/_sandbox/clock`, { method: 'POST', body: '{"advance": 3600000}' });
    const response = await fetch(`${second.url}/api/v3.1/executions/${id}`, { headers: HEADERS });
    expect((await response.json()).status).toBe('terminated');
  });

  it('does not print passwords of a state of your own', { tags: 'full' }, async () => {
    await writeFile(
      join(folder, 'state.json'),
      JSON.stringify({
        tenants: ['t'],
        users: [{ username: 'me', password: 'p4ss', tenants: { t: 'user' } }],
      }),
    );
    const { stop } = await sandbox('--state', 'state.json');
    expect((await stop()).stdout).not.toMatch(/p4ss|admin/);
  });

  share(it, 1).each([
    ['empty', '', 'is empty'],
    ['cut off', '{"tenants": ["a"', 'is not JSON'],
    ['no document', '[1, 2]', 'is not a state document'],
    [
      'of two faults',
      '{"tenants": ["a"], "deployments": [{"id": "d", "tenant": "b", "blueprint_id": "x", "created_by": "u"}]}',
      '/deployments/0/tenant must be one of the tenants',
    ],
  ])('rejects a file that is %s, and leaves it as it is', async (_, content, message) => {
    const path = join(folder, 'state.json');
    await writeFile(path, content);
    const { code, stdout, stderr } = await run(['sandbox', '--port', '0', '--state', path]).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/it is unchanged/i);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await readFile(path, 'utf8')).toBe(content);
    expect(await readdir(folder)).toEqual(['state.json']);
  });
});
