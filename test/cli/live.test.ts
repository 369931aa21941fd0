/** What a person sees on a terminal: the line that is drawn anew, and the questions that are asked. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LiveLine } from '../../src/cli/terminal/live-line.ts';
import { Output } from '../../src/cli/terminal/output.ts';
import { displayWidth } from '../../src/cli/terminal/text.ts';
import { liveLine, type ProgressView, plainLine } from '../../src/cli/watch/progress-view.ts';
import { CloudifyClient } from '../../src/client/index.ts';
import { describeUnless } from '../unless.ts';
import { type Manager, manager } from './command.ts';
import { FakeStream } from './fake-stream.ts';
import { commandLine, NO_TERMINAL, onTerminal, type Session } from './pseudo-terminal.ts';

const started: ProgressView = {
  label: 'started',
  style: 'cyan',
  done: 7,
  total: 12,
  isCounted: true,
  notes: [],
};
const group: ProgressView = {
  label: '5 of 8 ended',
  style: 'cyan',
  done: 5,
  total: 8,
  isCounted: false,
  notes: [
    { text: '1 failed', style: 'red' },
    { text: '2 started', style: 'cyan' },
  ],
};
const plain = new Output(new FakeStream(80), { NO_COLOR: '1', TERM: 'xterm' });
const live = (glance: ProgressView, width: number, output = plain) =>
  liveLine(glance, 42_000, 2, width, output);

describe('the live line', () => {
  test('has a progress bar, and omits parts when there is less room', () => {
    expect(live(started, 79)).toBe('⠹ started  █████████████████░░░░░░░░░░░░░  7/12  0:42');
    expect(live(started, 39)).toBe('⠹ started  █████████░░░░░░░  7/12  0:42');
    expect(live(started, 24)).toBe('⠹ started  7/12  0:42');
    expect(live(started, 16)).toBe('⠹ started  0:42');
    expect(live(started, 12)).toBe('⠹ sta…  0:42');
  });

  test('shows failed members of a group before active ones', () => {
    expect(live(group, 79)).toBe('⠹ 5 of 8 ended  ██████████████████░░░░░░░░░░░░  1 failed  2 started  0:42');
    expect(live(group, 40)).toBe('⠹ 5 of 8 ended  █████░░░  1 failed  0:42');
  });

  test('has no bar before anybody knows how much there is to do', () => {
    expect(live({ ...started, done: 0, total: 0 }, 79)).toBe('⠹ started  0:42');
  });

  test('is at most as wide as the terminal, and ASCII where that is all it shows', () => {
    for (let width = 12; width < 100; width++) {
      for (const glance of [started, group])
        expect(displayWidth(live(glance, width))).toBeLessThanOrEqual(width);
    }
    const ascii = new Output(new FakeStream(80), { NO_COLOR: '1', LANG: 'de_DE.ISO-8859-1' });
    expect(live(started, 39, ascii)).toBe('- started  #########.......  7/12  0:42');
  });

  test('is one plain line for each change elsewhere', () => {
    expect(plainLine(started, 42_000, plain)).toBe('0:42  started  7/12');
    expect(plainLine(group, 42_000, plain)).toBe('0:42  5 of 8 ended  1 failed  2 started');
  });

  test('hides the cursor while it is there, and leaves nothing behind', () => {
    const stream = new FakeStream(40);
    const line = new LiveLine(new Output(stream, {}), (frame, width) => `${frame} ${width}`);
    line.show();
    line.end();
    line.show();

    expect(stream.written).toBe('\u001b[?25l\r\u001b[J\u001b[?7l0 39\r\u001b[?7h\r\u001b[J\u001b[?25h');
  });
});

describeUnless(NO_TERMINAL)('on a real terminal', () => {
  let shops: Manager;
  let client: CloudifyClient;
  const running: Session[] = [];
  beforeAll(async () => {
    shops = await manager({ runner: 'manual' });
    client = CloudifyClient.fromEnv({}, shops.env);
  });
  afterEach(async () => {
    for (const session of running.splice(0)) session.kill();
    await client.executions
      .update((await newest())?.id ?? '', { status: 'terminated' })
      .catch(() => undefined);
  });
  afterAll(() => shops.close());

  function start(line: string, columns = 80, env: Readonly<Record<string, string>> = {}): Session {
    const session = onTerminal(line, { columns, env: { ...shops.env, ...env } });
    running.push(session);
    return session;
  }
  const terminal = (columns: number, args: readonly string[], env?: Readonly<Record<string, string>>) =>
    start(`exec ${commandLine(args)}`, columns, env);
  const newest = async () => {
    const query = { filter: { deployment_id: 'shop-vienna' }, sort: '-created_at' } as const;
    return (await client.executions.list(query)).items[0];
  };

  test('one line is drawn anew, and what is left in the end is how it ended', async () => {
    const { shows, ended } = terminal(80, ['run', 'shop-vienna', 'restart']);
    const [, id = ''] = await shows(/restart on shop-vienna {2}\S*?([0-9a-f]{8}-[0-9a-f-]{27})/);
    await shows(/\r␛\[J.*⠋.*pending/);
    await client.executions.update(id, { status: 'started' });
    await shows(/started/);
    await client.executions.update(id, { status: 'terminated' });

    const { code, screen } = await ended;
    expect(code).toBe(0);
    // Once hidden, the cursor comes back; between, no line has ended.
    expect(screen).toMatch(/␛\[\?25l[^\n]*\r␛\[J␛\[\?25h\S*terminated\S* after [^\n]*\r\n$/);
  });

  test('Ctrl-C shows the cursor and the command that watches again', async () => {
    const { shows, ended, types } = terminal(40, ['run', 'shop-vienna', 'restart']);
    await shows(/pending/);
    types('\u0003');

    const { code, screen } = await ended;
    expect(code).toBe(130);
    expect(screen).toMatch(
      /␛\[\?25h.*Detached\.\r\nExecution \S+ continues\. Watch it again with: cloudify-executions watch /s,
    );
    const [execution] = (
      await client.executions.list({ filter: { deployment_id: 'shop-vienna' }, sort: '-created_at' })
    ).items;
    expect(execution?.status).toBe('pending');
  });

  test('a list has colours, 50 rows and the total', { tags: 'full' }, async () => {
    const { code, screen } = await terminal(100, ['list', '--status', 'failed', '--limit', '1']).ended;

    expect(code).toBe(0);
    expect(screen).toContain('␛[31mfailed␛[39m');
    expect((await terminal(100, ['list', '--limit', '1'], { NO_COLOR: '1' }).ended).screen).toMatch(
      /^ID [^␛]+\r\n[^␛]+ (?:ago|now)\r\n1 of \d+\. --limit and --all show more\.\r\n$/,
    );
  });

  test('a deletion requests confirmation, and only y and yes confirm it', async () => {
    const which = ['delete', '--status', 'failed'];
    for (const response of ['\r', 'n\r', '\u0004']) {
      const requested = terminal(80, which);
      await requested.shows(/1 execution matches\..*Delete it\? There is no undo\. \[y\/N\] /s);
      requested.types(response);
      const { code, screen } = await requested.ended;
      expect([code, screen]).toEqual([1, expect.stringContaining('Nothing is deleted.')]);
    }
    const requested = terminal(80, which);
    await requested.shows(/\[y\/N\] /);
    requested.types('yes\r');
    expect(await requested.ended).toEqual({
      code: 0,
      screen: expect.stringContaining('1 execution deleted.'),
    });
  });

  test('a password is not shown while it is typed', async () => {
    const requested = terminal(80, ['list', '--limit', '1', '--username', 'maria', '--password-stdin']);
    await requested.shows(/Password of maria: /);
    requested.types('mariX\u007fa\r');

    const { code, screen } = await requested.ended;
    expect([code, screen.replaceAll('Password of maria', '')]).toEqual([
      0,
      expect.not.stringContaining('mari'),
    ]);
  });

  test('Ctrl-C at a question exits with 130', { tags: 'full' }, async () => {
    const deletion = terminal(80, ['delete', '--all']);
    await deletion.shows(/\[y\/N\] /);
    deletion.types('\u0003');
    expect((await deletion.ended).code).toBe(130);

    const requested = terminal(80, ['list', '--username', 'maria', '--password-stdin']);
    await requested.shows(/Password of maria: /);
    requested.types('mar\u0003');
    const { code, screen } = await requested.ended;
    expect([code, screen]).toEqual([130, expect.not.stringContaining('mar\u0003')]);
  });

  test('the keys that edit a line work in a password', { tags: 'full' }, async () => {
    const edited = [
      'wrong\u0015maria\r',
      'maria wrong\u0017\u007f\r',
      'aria\u0001m\r',
      'ria\u001b[D\u001b[D\u001b[Dma\r',
    ];
    for (const keys of edited) {
      const requested = terminal(80, ['list', '--limit', '1', '--username', 'maria', '--password-stdin']);
      await requested.shows(/Password of maria: /);
      requested.types(keys);
      expect((await requested.ended).code, JSON.stringify(keys)).toBe(0);
    }
  });

  test('resizing the terminal leaves no fragments of the live line', { tags: 'full' }, async () => {
    const session = terminal(80, ['run', 'shop-vienna', 'restart']);
    await session.sees(/^restart on shop-vienna {2}[0-9a-f-]{36}\n.* pending {2}\d+:\d\d$/);
    for (const columns of [50, 20, 14, 70]) {
      await session.resize(columns);
      await session.sees(/pending[^\n]*$/);
    }
    await client.executions.update((await newest())?.id ?? '', { status: 'terminated' });
    const { code } = await session.ended;

    expect(code).toBe(0);
    expect((await session.sees(/terminated$/)).replace(/\s+/g, '')).toMatch(
      /^restartonshop-vienna[0-9a-f-]{36}terminated$/,
    );
  });

  test('Ctrl-Z leaves a clean line and a cursor, and fg draws it again', { tags: 'full' }, async () => {
    const session = start('exec bash --norc --noprofile -i', 80, { PS1: '$ ', HISTFILE: '' });
    await session.shows(/\$ $/);
    session.types(`${commandLine(['run', 'shop-vienna', 'restart'])}\r`);
    await session.shows(/pending/);
    session.types('\u001a');
    const screen = await session.sees(/Stopped/);
    expect(screen).not.toMatch(/pending/);
    expect(session.isCursorHidden()).toBe(false);

    session.types('fg\r');
    await session.sees(/pending[^\n]*$/);
    expect(session.isCursorHidden()).toBe(true);
    await client.executions.update((await newest())?.id ?? '', { status: 'terminated' });
    await session.sees(/terminated\n\$$/);
    expect(session.isCursorHidden()).toBe(false);
  });
});
