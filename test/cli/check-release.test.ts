/** `cloudify-executions check` judges a manager by its own release. */
import { afterEach, expect, test } from 'vitest';
import { type CheckedServer, checkedServer } from './checked-server.ts';

const opened: CheckedServer[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

/** A manager that reports this version, and whose executions lack what came with 7.0. */
async function manager(version: string | undefined): Promise<CheckedServer> {
  const server = await checkedServer({}, (reply, { path }) => {
    const { ascii: _, ...rest } = reply;
    if (path.endsWith('/version')) {
      const body = version === undefined ? '{}' : JSON.stringify({ version, edition: 'premium' });
      return {
        ...rest,
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body,
      };
    }
    if (reply.status >= 300 || typeof reply.body !== 'string') return reply;
    const body = reply.body.replaceAll(/"parameters_p": ?null, ?|, ?"parameters_p": ?null/g, '');
    return { ...rest, body };
  });
  opened.push(server);
  return server;
}
const READING = ['--suite', 'generated', '--grep', 'listExecutions'];

test('the version that it reports', async () => {
  const server = await manager('6.4.2');
  const { code, stdout } = await server.check(READING);
  expect(stdout).toMatch(/Release 6\.4\.2, judged with the \d+ differences of line 6\.4\./);
  expect(stdout).toMatch(/Known differences of release 6\.4\.2:\n +\d+ × parameters_p of an execution/);
  expect(code).toBe(0);
  expect(server.requests.filter((line) => line === 'GET /api/v3.1/version')).toHaveLength(1);
});

test('the version that is given, without a request for it', { tags: 'full' }, async () => {
  const server = await manager(undefined);
  const { code, stdout } = await server.check([...READING, '--manager-release', '6.4']);
  expect(stdout).toContain('Release 6.4, judged');
  expect(code).toBe(0);
  expect(server.requests).not.toContain('GET /api/v3.1/version');
});

test('the version of the environment', { tags: 'full' }, async () => {
  const server = await manager(undefined);
  const { stdout } = await server.check(READING, { env: { CLOUDIFY_MANAGER_RELEASE: '6.4.1' } });
  expect(stdout).toContain('Release 6.4.1, judged');
  const wrong = await server.check(READING, { env: { CLOUDIFY_MANAGER_RELEASE: 'new' } });
  expect(wrong.stderr).toContain('CLOUDIFY_MANAGER_RELEASE: "new" is not a version');
  expect(wrong.code).toBe(1);
});

test('a version that is newer than those that the contract knows, with a warning', {
  tags: 'full',
}, async () => {
  const server = await manager('6.4.9');
  const { stdout } = await server.check(READING);
  expect(stdout).toContain('the contract does not know release 6.4.9; 6.4 is the nearest older line');
});

test.each([[undefined], ['latest']])(
  'with the version %j it is judged as the latest, which is said, and fails by it',
  { tags: 'full' },
  async (version) => {
    const server = await manager(version);
    const { code, stdout } = await server.check(READING);
    expect(stdout).toContain('Its release is unknown; it was judged as 7.1.');
    expect(stdout).toContain('must have "parameters_p"');
    expect(code).not.toBe(0);
  },
);

test('a text that is no version is rejected before anything is sent', async () => {
  const server = await manager('6.4.2');
  const { code, stderr } = await server.check(['--manager-release', 'latest']);
  expect(stderr).toContain('"latest" is not a version of Cloudify Manager');
  expect(code).toBe(1);
  expect(server.requests).toEqual([]);
});
