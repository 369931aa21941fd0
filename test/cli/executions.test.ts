/** The commands about executions, each as a process of its own that drives a real manager on a port. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { share } from '../share.ts';
import { type Manager, manager, run } from './command.ts';

const STARTED = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b02';
const FAILED = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06';

let shops: Manager;
beforeAll(async () => {
  shops = await manager();
});
afterAll(() => shops.close());

const lines = (text: string) => text.trimEnd().split('\n');

describe('cloudify-executions list', () => {
  test('shows the newest first, one aligned line for each, for any program to cut', async () => {
    const { code, stdout, stderr } = await shops.run([
      'list',
      '-d',
      'shop-oslo',
      '--workflow',
      'backup,heal',
    ]);
    const { stdout: heals } = await shops.run(['list', '-d', 'shop-oslo', '-w', 'heal', '-w', 'backup']);

    expect([code, stderr]).toEqual([0, 'No executions.\n']);
    expect(stdout).toBe('');
    expect(lines(heals)[0]).toMatch(/^ID {36}STATUS +WORKFLOW +DEPLOYMENT +PROGRESS +CREATED +TOOK$/);
    const created = lines(heals)
      .slice(1)
      .map((line) => line.match(/ (2026-\S+Z)/)?.[1]);
    expect(created.length).toBeGreaterThan(2);
    expect(created).toEqual(created.toSorted().reverse());
  });

  test('has filters, an order, columns and a limit', async () => {
    const { stdout } = await shops.run([
      ...['list', '--status', 'failed,cancelled', '--filter', 'created_by=olga', '--sort', 'created_at'],
      ...['--columns', 'id,status,progress', '--limit', '1'],
    ]);

    expect(lines(stdout)).toEqual([
      expect.stringMatching(/^ID +STATUS +PROGRESS$/),
      expect.stringMatching(/^[0-9a-f-]{36} {2}(failed|cancelled) +\d\/\d$/),
    ]);
  });

  test('is one JSON document with --json, by default with every field', { tags: 'full' }, async () => {
    const whole = await shops.run(['list', '--json', '--limit', '2']);
    const fields = await shops.run(['list', '--json', '--columns', 'id,status']);

    expect(JSON.parse(whole.stdout)).toHaveLength(2);
    expect(Object.keys(JSON.parse(whole.stdout)[0])).toHaveLength(25);
    expect(JSON.parse(fields.stdout).length).toBeGreaterThan(20);
    expect(Object.keys(JSON.parse(fields.stdout)[0])).toEqual(['id', 'status']);
    expect(JSON.parse((await shops.run(['list', '-d', 'none', '--json'])).stdout)).toEqual([]);
  });

  share(test, 1).each([
    [['list', '--status', 'fialed'], '--status must be terminated, failed'],
    [['list', '--filter', 'state=failed'], 'The field of --filter must be id, status'],
    [['list', '--filter', 'status'], '--filter must be <field>=<value>'],
    [['list', '--sort', 'age'], '--sort must be id, status'],
    [['list', '--columns', 'id,age'], '--columns must be created_at, visibility'],
    [['list', '--columns', 'took', '--json'], '--json has fields only, and took is none.'],
    [['list', '--limit', '0'], '--limit must be a whole number of at least 1, not "0".'],
  ])('rejects %j in one line', async (args, message) => {
    const { code, stdout, stderr } = await shops.run(args);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^cloudify-executions: .+\n$/);
  });
});

describe('cloudify-executions get', () => {
  test('shows the most important fields, and the error', async () => {
    const { stdout } = await shops.run(['get', FAILED]);

    expect(lines(stdout)[0]).toBe('backup on shop-oslo');
    expect(stdout).toMatch(/^ {2}status +failed$/m);
    expect(stdout).toMatch(/^ {2}error +Traceback/m);
    expect(stdout).toMatch(/^ +RuntimeError: volume shop-oslo-data is not attached$/m);
  });

  test('shows the values of parameters only with --json', { tags: 'full' }, async () => {
    const { stdout } = await shops.run(['get', FAILED]);
    const { parameters } = JSON.parse((await shops.run(['get', FAILED, '--json'])).stdout);

    expect(stdout).toMatch(/parameters +keep_days, region \(values: --json\)/);
    expect(stdout).not.toContain(parameters.region);
  });

  test('prints one line when there is none', { tags: 'full' }, async () => {
    expect(await shops.run(['get', 'nothing'])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^cloudify-executions: The manager rejects the request \(404 not_found_error\): .*"nothing".*\n$/,
      ),
    });
    expect((await shops.run(['get', 'a/b'])).stderr).toContain('<id> cannot be an id');
  });
});

describe('cloudify-executions set-status, resume and delete', () => {
  test('a status is recorded with its error, as a worker does it', async () => {
    const { code, stdout } = await shops.run([
      'set-status',
      STARTED,
      'failed',
      '--error',
      'the worker is gone',
    ]);

    expect([code, stdout]).toEqual([0, 'restart on shop-berlin is failed\n']);
    expect((await shops.run(['get', STARTED])).stdout).toContain('the worker is gone');
  });

  test('a failed execution is resumed', async () => {
    const { code, stdout } = await shops.run(['resume', STARTED, '--json']);

    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ id: STARTED, status: 'pending', resume: true }),
    ]);
    expect((await shops.run(['resume', STARTED])).stderr).toContain('(409 conflict_error)');
  });

  test('a deletion prints the number before and after, and needs --yes without a terminal', async () => {
    const which = ['-d', 'shop-oslo', '-s', 'failed,cancelled'];
    const count = JSON.parse((await shops.run(['list', ...which, '--json'])).stdout).length;

    const rejected = await shops.run(['delete', ...which]);
    expect([rejected.code, rejected.stdout]).toEqual([1, '']);
    expect(rejected.stderr).toMatch(/Without a terminal it needs --yes/);
    expect(await shops.run(['delete', ...which, '--dry-run'])).toMatchObject({
      code: 0,
      stdout: `${count} executions match.\n`,
    });
    expect(await shops.run(['delete', ...which, '--yes'])).toEqual({
      code: 0,
      stdout: `${count} executions deleted.\n`,
      stderr: `${count} executions match.\n`,
    });
    expect(JSON.parse((await shops.run(['list', ...which, '--json'])).stdout)).toEqual([]);
  });

  test('a deletion by date counts what is older, those of system workflows among them', {
    tags: 'full',
  }, async () => {
    const { stdout } = await shops.run(['delete', '--before', '2026-03-02T07:00:03Z', '--dry-run', '--json']);

    expect(JSON.parse(stdout)).toEqual({ matching: 2, deleted: 0 });
  });

  test('a deletion that would leave all of them deletes none, although the manager would delete one', async () => {
    const which = ['delete', '-d', 'shop-madrid', '--keep-last', '50', '--yes'];

    expect((await shops.run(which)).stdout).toMatch(/^0 executions match, \d+ executions? kept\.\n$/);
  });

  share(test, 1).each([
    [['delete', '--yes'], 'Which ones?'],
    [['delete', '--all', '-d', 'shop-oslo'], '--all and --deployment exclude each other.'],
    [
      ['delete', '--before', '2026-03-01', '--keep-last', '1'],
      '--before and --keep-last exclude each other.',
    ],
    [['delete', '--status', 'started'], '--status must be terminated, failed or cancelled'],
    [['delete', '--filter', 'status=failed'], 'The field of --filter must be id, status_display'],
    [['set-status', STARTED, 'done'], '<status> must be terminated, failed'],
  ])('%j is rejected in one line', async (args, message) => {
    const { code, stderr } = await shops.run(args);

    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^cloudify-executions: .+\n$/);
  });
});

describe('credentials and hosts', () => {
  const list = ['list', '--limit', '1'];
  const { CLOUDIFY_HOST: _, ...nowhere } = {
    CLOUDIFY_HOST: '',
    CLOUDIFY_USERNAME: 'admin',
    CLOUDIFY_PASSWORD: 'admin',
  };

  test('a token overrides a name and a password, and options override both', {
    tags: 'full',
  }, async () => {
    const wrong = { env: { CLOUDIFY_TOKEN: 'wrong' } };

    expect((await shops.run(list, wrong)).stderr).toContain('(401 unauthorized_error)');
    expect((await shops.run([...list, '--username', 'vera', '--password', 'vera'], wrong)).code).toBe(0);
    expect((await shops.run([...list, '--token', 'ctok-example-0123456789abcdef'], wrong)).code).toBe(0);
  });

  test('a password and a token are read from standard input', async () => {
    const env = { CLOUDIFY_PASSWORD: '' };

    expect((await shops.run([...list, '--password-stdin'], { env, stdin: 'admin\n' })).code).toBe(0);
    expect(
      (await shops.run([...list, '--token-stdin'], { env, stdin: 'ctok-example-0123456789abcdef' })).code,
    ).toBe(0);
    expect((await shops.run([...list, '--password-stdin'], { env })).stderr).toContain(
      'There is no password of admin',
    );
  });

  test('another tenant is another world', { tags: 'full' }, async () => {
    const { stdout } = await shops.run([
      'list',
      '--tenant',
      'research',
      '--include-system-workflows',
      '--columns',
      'deployment_id',
    ]);

    expect(
      lines(stdout)
        .slice(1)
        .every((name) => name === 'warehouse-lab'),
    ).toBe(true);
  });

  share(test, 1).each([
    [{ ...nowhere }, [], 'Which manager? Give --host <url>, or set CLOUDIFY_HOST'],
    [{ CLOUDIFY_HOST: 'http://h' }, [], 'The credentials are missing:'],
    [{ CLOUDIFY_HOST: 'http://h', CLOUDIFY_USERNAME: 'a' }, [], 'The password of a is missing'],
    [{ CLOUDIFY_HOST: 'http://h', CLOUDIFY_PASSWORD: 'hunter2' }, [], 'The user of the password is missing:'],
    [
      { CLOUDIFY_HOST: 'http://a:hunter2@h', ...nowhere },
      [],
      '--host must be like https://manager.example.com',
    ],
    [{ CLOUDIFY_HOST: 'h', ...nowhere }, [], '--host must be like https://manager.example.com'],
    [
      { CLOUDIFY_HOST: 'http://h', ...nowhere },
      ['--token', 'hunter2', '--password-stdin'],
      'exclude each other',
    ],
    [{ CLOUDIFY_HOST: 'http://h', CLOUDIFY_TOKEN: 'hunter2\nx' }, [], 'characters that HTTP does not allow'],
    [{ CLOUDIFY_HOST: 'http://h', ...nowhere }, ['--ca', '/no/such/file'], '--ca cannot read /no/such/file'],
  ])('with %j and %j it says what is missing, and no secret', async (env, args, message) => {
    const { code, stdout, stderr } = await run([...list, ...args], { env: env as Record<string, string> });

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('hunter2');
    expect(stderr).toMatch(/^cloudify-executions: .+\n$/);
  });

  test('no connection has an exit code of its own', async () => {
    const { code, stderr } = await run([...list, '--host', 'http://127.0.0.1:1'], { env: nowhere });

    expect(code).toBe(5);
    expect(stderr).toMatch(/^cloudify-executions: .*127\.0\.0\.1:1.*\n$/);
  });

  test('something else than a manager has the same', { tags: 'full' }, async () => {
    const { code, stderr } = await shops.run([...list, '--host', `${shops.url}/elsewhere`]);

    expect([code, stderr]).toEqual([5, expect.stringContaining("is not the API's")]);
  });
});
