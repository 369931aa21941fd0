/** Whatever a server sends, a terminal shows it as text: nothing of it moves the cursor, colours or forges a line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { share } from '../share.ts';
import { testUnless } from '../unless.ts';
import { type Manager, manager } from './command.ts';
import { type Front, front } from './manager-front.ts';
import { commandLine, NO_TERMINAL, onTerminal } from './pseudo-terminal.ts';

const HOSTILE = 'x\u001b[31my\u001b]0;title\u0007z\u009b2J\r\u202eevil\u2028';
const GROUP = '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';
const FAILED = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/;

let shops: Manager;
let hostile: Front;
/** What the server does next. */
let mode: 'fields' | 'error' | 'page' = 'fields';

beforeAll(async () => {
  shops = await manager();
  hostile = await front(shops.url, (response) => {
    if (mode === 'error') {
      response.status = 400;
      const error = { error_code: `code${HOSTILE}`, message: `message ${HOSTILE}`, server_traceback: null };
      response.body = JSON.stringify(error);
    } else if (mode === 'page') {
      response.status = 200;
      response.headers['Content-Type'] = 'text/html';
      response.body = `<h1>${HOSTILE}</h1>`;
    } else {
      response.body = JSON.stringify(JSON.parse(response.body), (key, value) =>
        typeof value === 'string' && key !== 'status' ? `${value}${HOSTILE}` : value,
      );
    }
  });
});
afterAll(async () => {
  await hostile.stop();
  await shops.close();
});

const run = (...args: string[]) => shops.run([...args, '--host', hostile.url]);

const commands = [
  ['list', '--columns', 'id,status,workflow_id,created_at,ended_at,error,parameters,tenant_name,took'],
  ['list', '--json', '--limit', '2'],
  ['get', FAILED],
  ['get', FAILED, '--json'],
  ['watch', FAILED],
  ['watch', FAILED, '--json'],
  ['groups', 'list'],
  ['groups', 'get', GROUP],
  ['groups', 'watch', GROUP, '--timeout', '1s'],
  ['run', 'shop-vienna', 'backup', '-d'],
  ['resume', FAILED],
];

describe('a server that sends escape sequences', () => {
  share(test, 5).each(commands.map((args) => [args]))(
    'in fields does not reach the terminal by %j',
    async (args) => {
      mode = 'fields';
      const { stdout, stderr } = await run(...args);

      expect(stdout + stderr).toContain('evil');
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(UNSAFE);
    },
  );

  test.each(['error', 'page'] as const)(
    'in an %s does not reach the terminal',
    { tags: 'full' },
    async (kind) => {
      mode = kind;
      const { stdout, stderr } = await run('get', FAILED);

      expect(stdout).toBe('');
      expect(stderr).toContain('evil');
      expect(stderr.replaceAll('\n', '')).not.toMatch(UNSAFE);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  test('is still printed as the same value with --json', { tags: 'full' }, async () => {
    mode = 'fields';
    const { stdout } = await run('get', FAILED, '--json');

    expect(JSON.parse(stdout)).toMatchObject({ workflow_id: `backup${HOSTILE}` });
  });

  testUnless(NO_TERMINAL)(
    'does not colour anything on a terminal that has colours',
    { tags: 'full' },
    async () => {
      mode = 'fields';
      const session = onTerminal(`exec ${commandLine(['get', FAILED, '--host', hostile.url])}`, {
        env: shops.env,
      });
      const { screen } = await session.ended;

      // Styles of our own are there, and none of the server's.
      expect(screen).toContain('␛[1m');
      expect(screen).not.toContain('x␛[31my');
      expect(screen).not.toContain('␛]0;title');
      expect(screen).not.toContain('\u009b');
    },
  );
});
