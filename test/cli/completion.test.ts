/** The scripts complete what the table of commands has. The one for bash is sourced by a real bash. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bashCompletion } from '../../src/cli/commands/completion/bash.ts';
import { completed } from '../../src/cli/commands/completion/commands-tree.ts';
import { fishCompletion } from '../../src/cli/commands/completion/fish.ts';
import { zshCompletion } from '../../src/cli/commands/completion/zsh.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { optionsOf } from '../../src/cli/program/command.ts';
import { environment, run } from './command.ts';
import { HAS_TERMINAL, onTerminal } from './pseudo-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

const table = completed(COMMANDS);
const scripts = { bash: bashCompletion(table), zsh: zshCompletion(table), fish: fishCompletion(table) };

function found(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(Object.entries(scripts))('the script for %s', (shell, script) => {
  test('is what the command prints', async () => {
    expect(await run(['completion', shell])).toEqual({ code: 0, stdout: script, stderr: '' });
  });

  test('names every command and every option', () => {
    for (const command of COMMANDS) {
      for (const word of command.name.split(' ')) expect(script).toContain(word);
      for (const option of Object.keys(optionsOf(command))) expect(script).toContain(option);
    }
  });

  // The table is the same for all of them; where a shell is missing, the two tests above still hold.
  test(
    found(shell) ? 'is read by the shell without a complaint' : `is not read here, for there is no ${shell}`,
    () => {
      if (!found(shell)) return;
      const file = join(folder, `script.${shell}`);
      writeFileSync(file, script);
      expect(execFileSync(shell, ['-n', file], { encoding: 'utf8', env: environment() })).toBe('');
    },
  );
});

test('an unknown shell is refused with the ones there are', async () => {
  expect((await run(['completion', 'tcsh'])).stderr).toContain(
    '<shell> must be bash, zsh or fish, not "tcsh".',
  );
});

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  // bash takes "=" for a word of its own; so it is handed over here.
  const split = words
    .flatMap((word) => word.split(/(=)/))
    .filter((word, index, all) => word !== '' || index === all.length - 1);
  const program = [
    scripts.bash,
    `COMP_WORDS=(cloudify-executions ${split.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${split.length}`,
    '_cloudify_executions',
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ].join('\n');
  const output = execFileSync('bash', ['--norc', '--noprofile'], {
    input: program,
    encoding: 'utf8',
    env: environment(),
  });
  return output.split('\n').filter((word) => word !== '');
}

// A shell without which none of the scripts of this repository runs; on a machine that has none, these fail and say so.
describe('bash offers', () => {
  test('the commands, and those of a family', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['run', 'list', 'groups', 'sandbox', '--help']));
    expect(offered('l')).toEqual(['list']);
    expect(offered('groups', 's')).toEqual(['set-concurrency', 'set-target']);
  });

  test('the options of a command, and of no other', () => {
    expect(offered('run', 'shop-vienna', 'backup', '--q')).toEqual(['--queue', '--quiet']);
    expect(offered('groups', 'run', 'shops', '--q')).toEqual(['--quiet']);
    expect(offered('list', '--esc')).toEqual([]);
  });

  test('the values of an option, also behind "=" and behind a comma', () => {
    expect(offered('list', '--status', 'fa')).toEqual(['failed']);
    expect(offered('list', '-s', 'ter')).toEqual(['terminated']);
    expect(offered('list', '--status=ca')).toEqual(['cancelled', 'cancelling']);
    expect(offered('list', '--status', 'failed,pe')).toEqual(['failed,pending']);
    expect(offered('sandbox', '--runner', '')).toEqual(['auto', 'manual']);
  });

  test('files where a file is meant, and nothing where anything may follow', () => {
    expect(offered('sandbox', '--state', '/etc/host')).toContain('/etc/hosts');
    expect(offered('list', '--host', '')).toEqual([]);
  });

  test('files after "@", where a file may be in place of a value', () => {
    expect(offered('run', 'a', 'b', '--params', '@/etc/host')).toContain('@/etc/hosts');
    expect(offered('run', 'a', 'b', '--params=@/etc/host')).toContain('@/etc/hosts');
    expect(offered('groups', 'run', 'a', 'b', '--params-by-deployment', '@/etc/host')).toContain(
      '@/etc/hosts',
    );
    expect(offered('run', 'a', 'b', '--params', '/etc/host')).toEqual([]);
    // As bash splits words unless it is told otherwise.
    expect(offered('run', 'a', 'b', '--params', '@', '/etc/host')).toContain('@/etc/hosts');
  });

  test.runIf(HAS_TERMINAL)('a file after "@" to a person who presses the tab key', async () => {
    const script = join(folder, 'interactive.bash');
    writeFileSync(script, scripts.bash);
    writeFileSync(join(folder, 'parameters.json'), '{}');
    const session = onTerminal('exec bash --norc --noprofile -i', {
      columns: 200,
      env: { PS1: '$ ', HISTFILE: '' },
    });
    await session.shows(/\$ $/);
    session.types(`source ${script}; cd ${folder}\r`);
    await session.sees(/cd [^\n]*\n\$$/);
    session.types('cloudify-executions run a b --params @param\t');
    await session.sees(/--params @parameters\.json$/);
    session.kill();
  });

  test('what an argument can be, wherever options stand', () => {
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('set-status', '--host', 'http://h', '5b1f', 'kill')).toEqual(['kill_cancelling']);
    expect(offered('set-status', 'kill')).toEqual([]);
  });
});
