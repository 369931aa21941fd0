/** What the help and the guide say about the command is what the command is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import { optionsOf } from '../../src/cli/program/command.ts';
import { usage } from '../../src/cli/program/help.ts';
import { commandHelp, parseInput, programHelp } from '../../src/cli/program/program.ts';
import { codeSpans, guide, table } from '../contract/guides/guide.ts';
import { run } from './command.ts';

const page = guide('command-line.md');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The words of a line as a shell takes them apart, as far as our examples need it. */
function words(line: string): string[] {
  const inner = line.replace(/"?\$\(.*\)"?/, 'ID').replace(/ #.*$/, '');
  return [...inner.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/^'|'$|(?<==)'|"/g, ''),
  );
}

/** Reads a line as if it had been typed; what is wrong with it is thrown. */
function reads(line: string): void {
  const typed = words(line.replace(/ *(>>?|\|) *.*$/, ''));
  const command = COMMANDS.find(({ name }) => ` ${typed.join(' ')} `.startsWith(` ${name} `));
  if (!command) throw new Error(`no command reads ${line}`);
  parseInput(command, typed.slice(command.name.split(' ').length));
}

describe('the guide', () => {
  test('has every command with what it does, in the order of the help', () => {
    expect(table(page, 'Command').rows).toEqual(COMMANDS.map((command) => [usage(command), command.summary]));
  });

  test('has every exit code with what it means', () => {
    expect(table(page, 'Code').rows).toEqual(Object.entries(EXIT_CODES));
  });

  test('names no option that does not exist', () => {
    const known = new Set(
      COMMANDS.flatMap((command) => Object.keys(optionsOf(command)).map((name) => `--${name}`)),
    );
    const named = codeSpans(page.prose).flatMap((code) => code.match(/--[a-z][a-z-]*/g) ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => name !== '--help' && !known.has(name))).toEqual([]);
  });
});

const lines = [
  ...page.codeBlocks.filter(({ language }) => language === 'console').flatMap(({ code }) => code.split('\n')),
  ...[...readme.matchAll(/```console\n(.*?)```/gs)].flatMap(([, code = '']) => code.split('\n')),
].flatMap((line) =>
  [...line.matchAll(/cloudify-executions (?!completion \w+\))([^()]*(?:"\$\(.*\)")?[^()]*)/g)].map(
    ([, typed = '']) => typed.trim(),
  ),
);
const examples = COMMANDS.flatMap(({ name, examples }) =>
  Object.keys(examples).map((line) => ({ name, line })),
);

describe('what is shown can be typed', () => {
  test.each(lines)('%s', (line) => {
    expect(() => reads(line)).not.toThrow();
  });

  test.each(examples)('$line', ({ line }) => {
    expect(() => reads(line)).not.toThrow();
  });

  test('what cannot be typed would have been noticed', () => {
    expect(() => reads('list --sattus failed')).toThrow('Did you mean --status?');
    expect(() => reads('frobnicate')).toThrow('no command');
    expect(lines.length).toBeGreaterThan(8);
  });
});

describe('the help', () => {
  test('has an example for every command', () => {
    for (const { name, examples } of COMMANDS) expect(Object.keys(examples).length, name).toBeGreaterThan(0);
  });

  test('has every argument, every option and the exit codes', () => {
    for (const command of COMMANDS) {
      const help = commandHelp(command, 100);
      for (const { name } of command.arguments) expect(help).toContain(`<${name}>`);
      for (const name of Object.keys(optionsOf(command))) expect(help).toContain(`--${name}`);
      if (command.shared) expect(help).toContain('130');
    }
  });

  test('of delete describes what each option deletes', () => {
    expect(
      commandHelp(COMMANDS.find(({ name }) => name === 'delete') as (typeof COMMANDS)[number], 100),
    ).not.toMatch(/\bkeeps\b/);
  });

  test('of the program lists every command', () => {
    for (const command of COMMANDS) expect(programHelp(COMMANDS, 80)).toContain(usage(command));
  });

  test.each([40, 60, 80, 100])('fits into %d columns, but for commands to copy', (width) => {
    const texts = [programHelp(COMMANDS, width), ...COMMANDS.map((command) => commandHelp(command, width))];
    for (const line of texts.join('\n').split('\n')) {
      if (/^ {2}(cloudify-executions|groups|--|-\w,)/.test(line)) continue;
      expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  test('is printed for --help and help, before and after other words', async () => {
    const help = (await run(['groups', 'run', '--help'])).stdout;

    expect(help).toContain('Usage: cloudify-executions groups run <deployment-group> <workflow>');
    expect((await run(['help', 'groups', 'run'])).stdout).toBe(help);
    expect((await run(['groups', 'run', 'a', '-h'])).stdout).toBe(help);
    expect((await run(['groups'])).stdout).toContain('groups set-target <id>');
    expect((await run(['help'])).stdout).toContain('run <deployment> <workflow>');
    expect(await run(['help'])).toEqual(await run([]));
    expect((await run(['lsit'])).stderr).toContain('Did you mean "list"?');
    expect((await run(['groups', 'rnu'])).stderr).toContain('Did you mean "groups run"?');
  });
});
