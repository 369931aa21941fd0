/** What a person sees on a terminal: the line that is drawn anew, and the questions that are asked. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Glance, liveLine, plainLine } from '../../src/cli/following/glance.ts';
import { LiveLine } from '../../src/cli/terminal/live-line.ts';
import { Output } from '../../src/cli/terminal/output.ts';
import { widthOf } from '../../src/cli/terminal/text.ts';
import { CloudifyClient } from '../../src/client/index.ts';
import { environment, type Manager, manager, PROGRAM } from './command.ts';
import { FakeStream } from './fake-stream.ts';

const started: Glance = { label: 'started', style: 'cyan', done: 7, total: 12, isCounted: true, notes: [] };
const group: Glance = {
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
const live = (glance: Glance, width: number, output = plain) => liveLine(glance, 42_000, 2, width, output);

describe('the live line', () => {
  test('has a bar of what is done, and gives up one thing after the other when there is less room', () => {
    expect(live(started, 79)).toBe('⠹ started  █████████████████░░░░░░░░░░░░░  7/12  0:42');
    expect(live(started, 39)).toBe('⠹ started  █████████░░░░░░░  7/12  0:42');
    expect(live(started, 24)).toBe('⠹ started  7/12  0:42');
    expect(live(started, 16)).toBe('⠹ started  0:42');
    expect(live(started, 12)).toBe('⠹ sta…  0:42');
  });

  test('tells of a group what went wrong before what goes on', () => {
    expect(live(group, 79)).toBe('⠹ 5 of 8 ended  ██████████████████░░░░░░░░░░░░  1 failed  2 started  0:42');
    expect(live(group, 40)).toBe('⠹ 5 of 8 ended  █████░░░  1 failed  0:42');
  });

  test('has no bar before anybody knows how much there is to do', () => {
    expect(live({ ...started, done: 0, total: 0 }, 79)).toBe('⠹ started  0:42');
  });

  test('never has more than its width, and is drawn in ASCII where there is nothing else', () => {
    for (let width = 12; width < 100; width++) {
      for (const glance of [started, group]) expect(widthOf(live(glance, width))).toBeLessThanOrEqual(width);
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

    expect(stream.written).toBe('\u001b[?25l\r\u001b[2K0 39\r\u001b[2K\u001b[?25h');
  });
});

/** Node has no pseudo-terminal of its own; the `script` of util-linux has one, that of other systems is another. */
function script(): string {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
const hasTerminal = script().includes('util-linux');
const on = (promise: string) =>
  hasTerminal ? promise : `not tried: this machine has no script of util-linux for a terminal (${promise})`;

describe('on a real terminal', () => {
  let shops: Manager;
  let client: CloudifyClient;
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    shops = await manager({ runner: 'manual' });
    client = CloudifyClient.fromEnv(shops.env);
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => shops.close());

  function terminal(columns: number, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const command = [process.execPath, PROGRAM, ...args].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['-qec', `stty cols ${columns} rows 24; exec ${command}`, '/dev/null'], {
      env: environment({ TERM: 'xterm-256color', LANG: 'C.UTF-8', SHELL: '/bin/sh', ...shops.env, ...env }),
    });
    running.push(child);
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // Escapes are made visible, so that expectations can name them.
      screen += text.replaceAll('\u001b', '␛');
    });
    const ended = new Promise<{ code: number | null; screen: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, screen })),
    );
    const shows = (pattern: RegExp) =>
      new Promise<RegExpMatchArray>((resolve, reject) => {
        const look = () => {
          const match = screen.match(pattern);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.once('close', () =>
          reject(new Error(`It ended without showing ${pattern}: ${JSON.stringify(screen)}`)),
        );
        look();
      });
    return { ended, shows, types: (text: string) => child.stdin.write(text) };
  }

  test.runIf(hasTerminal)(
    on('one line is drawn anew, and what is left in the end is how it ended'),
    async () => {
      const { shows, ended } = terminal(80, ['run', 'shop-vienna', 'restart']);
      const [, id = ''] = await shows(/restart on shop-vienna {2}\S*?([0-9a-f]{8}-[0-9a-f-]{27})/);
      await shows(/\r␛\[2K.*⠋.*pending/);
      await client.executions.update(id, { status: 'started' });
      await shows(/started/);
      await client.executions.update(id, { status: 'terminated' });

      const { code, screen } = await ended;
      expect(code).toBe(0);
      // Once hidden, the cursor comes back; between, no line has ended.
      expect(screen).toMatch(/␛\[\?25l[^\n]*\r␛\[2K␛\[\?25h\S*terminated\S* after [^\n]*\r\n$/);
    },
  );

  test.runIf(hasTerminal)(on('Ctrl-C brings the cursor back and says how to come back'), async () => {
    const { shows, ended, types } = terminal(40, ['run', 'shop-vienna', 'restart']);
    await shows(/pending/);
    types('\u0003');

    const { code, screen } = await ended;
    expect(code).toBe(130);
    expect(screen).toMatch(
      /␛\[\?25h.*Detached\. The execution goes on\. Come back with: cloudify-executions watch /s,
    );
    const [execution] = (
      await client.executions.list({ filter: { deployment_id: 'shop-vienna' }, sort: '-created_at' })
    ).items;
    expect(execution?.status).toBe('pending');
  });

  test.runIf(hasTerminal)(on('a list has colours, 50 rows, and says how many there are'), async () => {
    const { code, screen } = await terminal(100, ['list', '--status', 'failed', '--limit', '1']).ended;

    expect(code).toBe(0);
    expect(screen).toContain('␛[31mfailed␛[39m');
    expect((await terminal(100, ['list', '--limit', '1'], { NO_COLOR: '1' }).ended).screen).toMatch(
      /^ID [^␛]+\r\n[^␛]+ ago\r\n1 of \d+\. --limit and --all show more\.\r\n$/,
    );
  });

  test.runIf(hasTerminal)(on('a deletion asks, and only yes is yes'), async () => {
    const which = ['delete', '--status', 'failed'];
    for (const answer of ['\r', 'n\r', '\u0004', '\u0003']) {
      const asked = terminal(80, which);
      await asked.shows(/1 execution matches\..*Delete it\? There is no undo\. \[y\/N\] /s);
      asked.types(answer);
      const { code, screen } = await asked.ended;
      expect([code, screen]).toEqual([1, expect.stringContaining('Nothing is deleted.')]);
    }
    const asked = terminal(80, which);
    await asked.shows(/\[y\/N\] /);
    asked.types('yes\r');
    expect(await asked.ended).toEqual({ code: 0, screen: expect.stringContaining('1 execution deleted.') });
  });

  test.runIf(hasTerminal)(on('a password that is asked for is not shown'), async () => {
    const asked = terminal(80, ['list', '--limit', '1', '--username', 'maria', '--password-stdin']);
    await asked.shows(/Password of maria: /);
    asked.types('mariX\u007fa\r');

    const { code, screen } = await asked.ended;
    expect([code, screen.replaceAll('Password of maria', '')]).toEqual([
      0,
      expect.not.stringContaining('mari'),
    ]);
  });
});
