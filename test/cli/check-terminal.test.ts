/** What `check` shows on a terminal of 80 columns. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeUnless } from '../unless.ts';
import { type CheckedServer, checkedServer } from './checked-server.ts';
import { commandLine, NO_TERMINAL, onTerminal } from './pseudo-terminal.ts';

const COLUMNS = 80;
const ESCAPE = 'x\u001b[35my';

let sound: CheckedServer;
/** With two defects, one of which sends an escape sequence. */
let broken: CheckedServer;
beforeAll(async () => {
  sound = await checkedServer();
  broken = await checkedServer({}, (reply, { path }) => {
    if (reply.status !== 200 || !path.endsWith('/executions') || typeof reply.body !== 'string') return reply;
    const body = JSON.stringify(JSON.parse(reply.body), (name, value) =>
      name === 'visibility' ? `t${ESCAPE}` : name === 'total_operations' ? 'many' : value,
    );
    return { ...reply, body };
  });
});
afterAll(async () => {
  await sound.close();
  await broken.close();
});

const onScreen = (server: CheckedServer, args: readonly string[], columns = COLUMNS) =>
  onTerminal(`exec ${commandLine(['check', server.url, ...args])}`, {
    columns,
    env: { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' },
  });

/** The lines that stay, without styles. */
const lines = (screen: string) =>
  screen
    .split('\r\n')
    .map((line) => (line.split('\r␛[J').at(-1) ?? '').replaceAll(/␛\[[\d;?]*[a-zA-Z]/g, ''));

describeUnless(NO_TERMINAL)('on a terminal', () => {
  test('a run that passes is green, and no line is wider than the terminal', async () => {
    const { code, screen } = await onScreen(sound, ['--suite', 'generated']).ended;
    expect(code).toBe(0);
    expect(screen).toContain('␛[32mkeeps the contract␛[39m');
    expect(lines(screen).filter((line) => line.length > COLUMNS)).toEqual([]);
  });

  test('two defects are shown as two causes in red, with a command that reproduces each', {
    tags: 'full',
  }, async () => {
    const session = onScreen(broken, ['--suite', 'generated', '--grep', 'listExecutions: ?_offset']);
    const { code, screen } = await session.ended;
    expect(code).toBe(2);
    expect(screen).toContain('␛[31mBreaks the contract: 2 likely causes');
    const wide = lines(screen).filter((line) => line.length > COLUMNS);
    expect(wide.map((line) => line.trimStart().split(' ')[0])).toEqual(['reproduce:', 'reproduce:']);
    expect(screen).not.toContain('␛[35m');
  });

  test('the plan of --write is printed before the question, and "no" sends nothing', {
    tags: 'full',
  }, async () => {
    const before = sound.requests.length;
    const session = onScreen(sound, ['--write', '--deployment', 'shop-vienna', '--workflow', 'restart']);
    await session.shows(/Run them\? \[y\/N\]/);
    session.types('n\r');
    const { screen } = await session.ended;
    const shown = lines(screen);
    expect(shown.join(' ').replaceAll(/ +/g, ' ')).toContain('All of them are removed at the end');
    expect(shown.filter((line) => line.length > COLUMNS)).toEqual([]);
    expect(screen).toContain('Nothing was sent.');
    expect(sound.requests.length).toBe(before);
  });

  test('Ctrl-C reports the interruption, and that everything is removed', { tags: 'full' }, async () => {
    const words = ['--write', '--yes', '--deployment', 'shop-vienna', '--workflow', 'restart'];
    const session = onScreen(sound, [...words, '--suite', 'stateful']);
    await session.shows(/… \d+\/\d+/);
    session.types('\u0003');
    const { code, screen } = await session.ended;
    expect(code).toBe(130);
    expect(lines(screen)).toContain('Everything that the checks created is removed.');
    expect(screen).toContain('interrupted, inconclusive');
    expect(lines(screen).filter((line) => line.length > COLUMNS)).toEqual([]);
  });
});
