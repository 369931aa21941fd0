/** `cloudify-executions check` as users run it: as a process, against servers on a port. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { EXAMPLE_WORLD } from '../../generated/world.ts';
import type { SandboxResponse, StateDocument } from '../../src/sandbox/index.ts';
import { share } from '../share.ts';
import { type CheckedServer, checkedServer, plainServer } from './checked-server.ts';
import { run } from './command.ts';

const opened: { close: () => Promise<void> }[] = [];
async function open<Server extends { close: () => Promise<void> }>(server: Promise<Server>): Promise<Server> {
  opened.push(await server);
  return server;
}
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

const unsafe = ({ requests }: CheckedServer) => requests.filter((line) => !/^(GET|HEAD|OPTIONS) /.test(line));
const WRITE = ['--write', '--yes', '--deployment', 'shop-vienna', '--workflow', 'restart'];
const FAST = { clock: { mode: 'accelerated', rate: 60 } } as const;

describe('reading', () => {
  share(test, 1).each([
    ['by default', []],
    ['with --read-only', ['--read-only']],
  ])('%s, an untouched sandbox passes, and no other method is sent', async (_, args) => {
    const server = await open(checkedServer());
    const before = await server.ids('executions');

    const { code, stdout } = await server.check(args);

    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    expect(unsafe(server)).toEqual([]);
    expect(server.requests.length).toBeGreaterThan(300);
    expect(await server.ids('executions')).toEqual(before);
  });

  test.each(Object.entries(worlds()))('a world with %s passes', { tags: 'full' }, async (_, state) => {
    const server = await open(checkedServer({ state }));

    const { code, stdout } = await server.check([]);

    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    expect(unsafe(server)).toEqual([]);
  });

  test('fixtures that are named do not make it write', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const named = ['--deployment', 'shop-vienna', '--workflow', 'restart', '--deployment-group', 'shops'];
    expect((await server.check([...named, '--suite', 'dredd'])).code).toBe(0);
    expect(unsafe(server)).toEqual([]);
  });

  test('never tries a wrong password of the user, whose account the manager would lock', {
    tags: 'full',
  }, async () => {
    const wrong: string[] = [];
    const server = await open(
      checkedServer({}, (reply, { headers }) => {
        const [, basic = ''] = /^Basic (.*)$/.exec(String(headers.authorization ?? '')) ?? [];
        if (atob(basic).startsWith('admin:') && atob(basic) !== 'admin:admin') wrong.push(basic);
        return reply;
      }),
    );
    await server.check(['--suite', 'generated', '--grep', 'credentials']);
    expect(wrong).toEqual([]);
    expect(server.requests.length).toBeGreaterThan(5);
  });
});

describe('writing', () => {
  test('needs a deployment and a workflow by name, and sends nothing without', async () => {
    const server = await open(checkedServer());
    const { code, stderr } = await server.check(['--write', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toContain('--deployment <id> and --workflow <name>');
    expect(server.requests).toEqual([]);
  });

  test('needs --yes without a terminal: it prints the plan and sends nothing', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const { code, stdout, stderr } = await server.check(WRITE.filter((word) => word !== '--yes'));
    expect(code).toBe(1);
    expect(stdout).toContain('executions of restart on shop-vienna');
    expect(stderr).toContain('--yes');
    expect(server.requests).toEqual([]);
  });

  test('reports an unusable fixture before any check', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const failing = async (deployment: string, workflow: string) => {
      const named = ['--deployment', deployment, '--workflow', workflow];
      const { code, stderr } = await server.check(['--write', '--yes', ...named, '--suite', 'stateful']);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await failing('nowhere', 'restart')).toContain('no deployment nowhere');
    expect(await failing('shop-vienna', 'nothing')).toContain('no workflow nothing');
    expect(await failing('shop-vienna', 'heal')).toContain('mandatory parameters');
    expect(await failing('shop-vienna', 'migrate')).toContain('migrate cannot be started');
  });

  test('leaves nothing behind, neither executions nor groups nor schedules', { tags: 'full' }, async () => {
    const server = await open(checkedServer(FAST));
    const before = await server.ids('execution-groups');

    const named = ['--deployment-group', 'shops', '--target-group', 'shops-backed-up'];
    const { code, stdout } = await server.check([
      ...WRITE,
      ...named,
      '--suite',
      'generated',
      '--suite',
      'stateful',
    ]);

    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    expect(stdout).not.toContain('stay');
    // Schedules of the example world start executions of their own.
    expect((await server.ids('executions')).filter((id) => id.startsWith('conformance-'))).toEqual([]);
    expect(await server.ids('execution-groups')).toEqual(before);
    const starts = server.requests.filter((line) => line.startsWith('POST '));
    expect(starts.length).toBeGreaterThan(100);
  });

  test('with --allow-leftovers it reports how many groups remain, without rejected ones', {
    tags: 'full',
  }, async () => {
    const server = await open(checkedServer(FAST));
    const before = await server.ids('execution-groups');

    const named = ['--deployment-group', 'shops', '--allow-leftovers'];
    const { code, stdout } = await server.check([...WRITE, ...named, '--suite', 'generated']);

    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    const groups = await server.ids('execution-groups');
    const [, reported] = /At least (\d+) execution groups remain/.exec(stdout) ?? [];
    expect(Number(reported)).toBeLessThanOrEqual(groups.length - before.length);
    expect(Number(reported)).toBeGreaterThanOrEqual(
      groups.filter((id) => id.startsWith('conformance-')).length,
    );
    expect(Number(reported)).toBeGreaterThan(10);
    expect((await server.ids('executions')).filter((id) => id.startsWith('conformance-'))).toEqual([]);
  });

  test.each([
    ['a workflow with defaults', ['a', 'b'], 'all-with-go', 'keeps the contract'],
    ['a deployment that is no member of the group', ['a'], 'others', 'keeps the contract'],
    [
      'a group with a member without the workflow',
      ['a'],
      'mixed',
      'not all of its deployments have the workflow go',
    ],
    ['an empty group', ['a'], 'none', 'it has no deployments with the workflow go'],
  ])('%s is no violation', { tags: 'full' }, async (_, deployments, group, said) => {
    const server = await open(checkedServer({ ...FAST, state: worlds().groups as StateDocument }));
    const before = await server.ids('executions');
    const named = deployments.flatMap((id) => ['--deployment', id]);

    const { code, stdout } = await server.check([
      ...['--write', '--yes', '--allow-leftovers', ...named, '--workflow', 'go', '--deployment-group', group],
      ...['--suite', 'generated', '--suite', 'stateful', '--grep', 'arameters'],
    ]);

    expect(stdout).toContain(said);
    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    expect(await server.ids('executions')).toEqual(before);
  });
});

describe('a clock', { tags: 'full' }, () => {
  test.each([
    ['that stands still', 'virtual'],
    ['that runs 2000 times as fast', { mode: 'accelerated', rate: 2000 }],
  ] as const)('%s is no violation, with busy members in the group and two tenants', async (_, clock) => {
    const server = await open(checkedServer({ clock }));
    const { code, stdout } = await server.check([
      ...[...WRITE, '--deployment-group', 'shops', '--target-group', 'shops-backed-up', '--allow-leftovers'],
      ...['--other-tenant', EXAMPLE_WORLD.tenants[1], '--suite', 'stateful'],
    ]);
    expect(stdout).toContain('keeps the contract');
    expect(code).toBe(0);
    expect((await server.ids('executions')).filter((id) => id.startsWith('conformance-'))).toEqual([]);
  });
});

describe('what was typed', () => {
  test('credentials in a URL are rejected, and not printed', { tags: 'full' }, async () => {
    for (const args of [
      ['http://admin:pass-in-url@127.0.0.1:1'],
      ['--host', 'http://admin:pass-in-url@127.0.0.1:1'],
    ]) {
      const { code, stdout, stderr } = await run(['check', ...args]);
      expect(code).toBe(1);
      expect(stderr).toContain('must not have credentials');
      expect(stdout + stderr).not.toContain('pass-in-url');
    }
  });

  test('users of roles have their passwords in the environment, and none on the command line', {
    tags: 'full',
  }, async () => {
    const server = await open(checkedServer());
    const args = ['--suite', 'generated', '--grep', 'viewer'];
    const typed = await server.check([...args, '--user', 'viewer=vera:pass-typed']);
    expect([typed.code, typed.stderr]).toEqual([1, expect.stringContaining('CLOUDIFY_PASSWORD_VIEWER')]);
    expect(typed.stderr).not.toContain('pass-typed');
    const missing = await server.check([...args, '--user', 'viewer=vera']);
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('CLOUDIFY_PASSWORD_VIEWER')]);
    expect(server.requests).toEqual([]);
    const env = { CLOUDIFY_PASSWORD_VIEWER: 'vera' };
    expect((await server.check([...args, '--user', 'viewer=vera'], { env })).code).toBe(0);
  });

  test('without a server it is a usage error, and no sandbox', async () => {
    const { code, stderr } = await run(['check']);
    expect(code).toBe(1);
    expect(stderr).toContain('CLOUDIFY_HOST');
    expect(stderr).toContain('--sandbox');
  });

  test('a password is read from standard input, too', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const { code } = await run(
      ['check', server.url, '--username', 'admin', '--password-stdin', '--suite', 'stateful'],
      { stdin: 'admin\n' },
    );
    expect(code).toBe(0);
  });

  test('wrong credentials are a usage error', async () => {
    const server = await open(checkedServer());
    const { code, stderr } = await server.check([], { env: { CLOUDIFY_PASSWORD: 'wrong' } });
    expect(code).toBe(1);
    expect(stderr).toContain('rejects the credentials');
  });

  test('a text that no check has in its name is a usage error, not success', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const { code, stderr } = await server.check(['--grep', 'no check is called so']);
    expect(code).toBe(1);
    expect(stderr).toContain('No check has "no check is called so" in its name');
  });

  test('the help shows the exit codes of this command', { tags: 'full' }, async () => {
    const { stdout } = await run(['check', '--help']);
    expect(stdout).toContain('The server breaks the contract.');
    expect(stdout).toContain('Unreachable');
  });
});

describe('the verdict', () => {
  test('a server that breaks the contract ends with 2', { tags: 'full' }, async () => {
    const server = await open(checkedServer({}, withoutContentType));
    const { code, stdout } = await server.check(['--suite', 'stateful']);
    expect(stdout).toContain('breaks the contract');
    expect(code).toBe(2);
  });

  test('a requested suite that cannot run is no success', { tags: 'full' }, async () => {
    const server = await open(checkedServer());
    const { code, stdout } = await server.check(['--suite', 'workflows']);
    expect(stdout).toContain('inconclusive');
    expect(code).toBe(4);
  });

  test('another server ends with 5, and a message', async () => {
    const server = await open(
      plainServer((_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>'),
      ),
    );
    const { code, stderr } = await server.check();
    expect(stderr).toContain('is not a Cloudify Manager');
    expect(code).toBe(5);
  });

  test('a sandbox of its own is checked with --sandbox', { tags: 'full' }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    const file = join(folder, 'report.json');
    try {
      const args = ['--sandbox', '--suite', 'stateful', '--grep', 'random walk', '--report', `json=${file}`];
      const { code } = await run(['check', ...args]);
      expect(code).toBe(0);
      const report = JSON.parse(await readFile(file, 'utf8'));
      expect(report).toMatchObject({ verdict: 'passed', readOnly: false });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function withoutContentType(reply: SandboxResponse): SandboxResponse {
  const { 'content-type': _, 'Content-Type': __, ...headers } = reply.headers as Record<string, string>;
  return reply.status === 200 ? { ...reply, headers: { ...headers, 'content-type': 'text/plain' } } : reply;
}

function worlds(): Record<string, StateDocument> {
  const empty = { ...EXAMPLE_WORLD, execution_groups: [], execution_schedules: [], settings: {} };
  const blueprints = [
    {
      id: 'app',
      tenant: 'default_tenant',
      workflows: {
        go: {
          parameters: {
            region: { type: 'string', default: 'eu' },
            count: { type: 'integer', default: 3 },
          },
        },
      },
    },
    { id: 'bare', tenant: 'default_tenant', workflows: { install: { parameters: {} } } },
  ];
  const deployment = (id: string, blueprint: string) => ({
    id,
    tenant: 'default_tenant',
    blueprint_id: blueprint,
    display_name: id,
    visibility: 'tenant',
    created_by: 'admin',
  });
  const environment = (id: string) => ({
    id: `env-${id}`,
    tenant: 'default_tenant',
    deployment_id: id,
    workflow_id: 'create_deployment_environment',
    status: 'terminated',
    error: '',
    created_by: 'admin',
    created_at: '2026-03-02T07:00:00.000Z',
    started_at: '2026-03-02T07:00:10.000Z',
    ended_at: '2026-03-02T07:00:50.000Z',
  });
  const group = (id: string, ids: string[]) => ({
    id,
    tenant: 'default_tenant',
    visibility: 'tenant',
    created_by: 'admin',
    deployment_ids: ids,
  });
  const ids = ['a', 'b', 'c', 'x'];
  return {
    'no deployments': { ...empty, deployments: [], deployment_groups: [], executions: [] },
    'one deployment': {
      ...empty,
      blueprints,
      deployments: [deployment('a', 'app')],
      deployment_groups: [],
      executions: [environment('a')],
    },
    groups: {
      ...empty,
      blueprints,
      deployments: ids.map((id) => deployment(id, id === 'x' ? 'bare' : 'app')),
      deployment_groups: [
        group('all-with-go', ['a', 'b', 'c']),
        group('others', ['b', 'c']),
        group('mixed', ids),
        group('none', []),
      ],
      executions: ids.map(environment),
    },
  } as unknown as Record<string, StateDocument>;
}
