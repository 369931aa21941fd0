/** The scripts of all shells ask the command for what may come next. The one for bash is sourced by a real bash. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SCRIPTS } from '../../src/cli/commands/completion/scripts.ts';
import { testUnless } from '../unless.ts';
import { environment, PROGRAM, run } from './command.ts';
import { NO_TERMINAL, onTerminal } from './pseudo-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(Object.entries(SCRIPTS))('the script for %s', (shell, script) => {
  test('is what the command prints', async () => {
    expect(await run(['completion', shell])).toEqual({ code: 0, stdout: script, stderr: '' });
  });

  testUnless(!isInstalled(shell) && `${shell} is not installed`)('has no syntax error', () => {
    const file = join(folder, `script.${shell}`);
    writeFileSync(file, script);
    expect(execFileSync(shell, ['-n', file], { encoding: 'utf8', env: environment() })).toBe('');
  });
});

test('an unknown shell is rejected with the known ones', async () => {
  expect((await run(['completion', 'tcsh'])).stderr).toContain(
    '<shell> must be bash, zsh or fish, not "tcsh".',
  );
});

/** The command, from its sources. */
const COMMAND = `cloudify-executions() { '${process.execPath}' '${PROGRAM}' "$@"; }`;

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const line = ['cloudify-executions', ...words].join(' ');
  const program = [
    COMMAND,
    SCRIPTS.bash,
    `COMP_LINE='${line}'`,
    `COMP_POINT=${line.length}`,
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

  test('the values of an option, also behind "=" and behind a comma', { tags: 'full' }, () => {
    expect(offered('list', '--status', 'fa')).toEqual(['failed']);
    expect(offered('list', '-s', 'ter')).toEqual(['terminated']);
    expect(offered('list', '--status=ca')).toEqual(['cancelled', 'cancelling']);
    expect(offered('list', '--status', 'failed,pe')).toEqual(['failed,pending']);
    expect(offered('sandbox', '--runner', '')).toEqual(['auto', 'manual']);
  });

  test('files for an option with a file, and nothing for one with any text', { tags: 'full' }, () => {
    expect(offered('sandbox', '--state', '/etc/host')).toContain('/etc/hosts');
    expect(offered('list', '--host', '')).toEqual([]);
  });

  test('files after "@", where a file may replace a value', { tags: 'full' }, () => {
    expect(offered('run', 'a', 'b', '--params', '@/etc/host')).toContain('@/etc/hosts');
    expect(offered('run', 'a', 'b', '--params=@/etc/host')).toContain('@/etc/hosts');
    expect(offered('groups', 'run', 'a', 'b', '--params-by-deployment', '@/etc/host')).toContain(
      '@/etc/hosts',
    );
    expect(offered('run', 'a', 'b', '--params', '/etc/host')).toEqual([]);
  });

  testUnless(NO_TERMINAL)('a file after "@" when the tab key is pressed', async () => {
    const script = join(folder, 'interactive.bash');
    writeFileSync(script, `${COMMAND}\n${SCRIPTS.bash}`);
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

  test('the values of an argument, wherever options are', () => {
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('set-status', '--host', 'http://h', '5b1f', 'kill')).toEqual(['kill_cancelling']);
    expect(offered('set-status', 'kill')).toEqual([]);
  });
});
