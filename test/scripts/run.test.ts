import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { start } from './started-process.ts';

/** A clone with one script, and an npm that needs no registry: what `npm ci` leaves behind, it leaves behind. */
let clone: string;

const LOCKED = {
  'node_modules/node': { version: '24.21.0', integrity: 'sha512-node' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
  'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-other', optional: true },
};

const NPM = `
  import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

  appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
  console.error('npm was here');
  while (existsSync('npm-waits')) await new Promise((resolve) => setTimeout(resolve, 20));
  if (existsSync('npm-fails')) process.exit(3);
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules/node/bin', { recursive: true });
  if (!existsSync('npm-ignores-scripts')) symlinkSync(process.execPath, 'node_modules/node/bin/node');
  cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const SCRIPT = `
  const [first = ''] = process.argv.slice(2);
  if (first === 'wait') {
    setInterval(() => {}, 1000);
    process.on('SIGTERM', () => process.exit(7));
  }
  process.exitCode = Number(first) || 0;
  console.log('the script ran with ' + process.argv.slice(2).join(' ') + ' under ' + process.execPath);
  if (first === 'die') process.kill(process.pid, 'SIGKILL');
`;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'cloudify-executions-clone-'));
  mkdirSync(join(clone, 'scripts'));
  mkdirSync(join(clone, 'npm'));
  cpSync(join(ROOT, 'scripts/run.js'), join(clone, 'scripts/run.js'));
  put('package.json', JSON.stringify({ type: 'module' }));
  put('scripts/greet.ts', SCRIPT);
  put('npm/npm-cli.js', NPM);
  lock(LOCKED);
});
afterEach(() => rmSync(clone, { recursive: true }));

function put(path: string, content: string): void {
  writeFileSync(join(clone, path), content);
}

function lock(packages: object): void {
  put(
    'package-lock.json',
    JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'clone' }, ...packages } }),
  );
}

function run(args: string[], nodeOptions: string[] = []) {
  return start(process.execPath, [...nodeOptions, 'scripts/run.js', ...args], {
    cwd: clone,
    env: { ...process.env, npm_execpath: join(clone, 'npm/npm-cli.js') },
  });
}

function npmCalls(): string[] {
  const file = join(clone, 'npm-calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

describe('a command in a fresh clone', () => {
  it('installs the packages of the lockfile, then runs the script under the pinned Node', async () => {
    const { code, output } = await run(['greet', 'a', 'b']).ended;
    expect(code).toBe(0);
    expect(output).toMatch(/Installing packages.*npm was here.*the script ran with a b/s);
    expect(output).toContain('node_modules/node/bin/node');
    expect(npmCalls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('reports a failed installation, and the next command installs again', { tags: 'full' }, async () => {
    put('npm-fails', '');
    const failed = await run(['greet']).ended;
    expect(failed.code).toBe(1);
    expect(failed.output).toMatch(/npm was here\nnpm ci failed, see above\..*same command again\.\n$/);
    rmSync(join(clone, 'npm-fails'));
    expect((await run(['greet']).ended).code).toBe(0);
  });

  it('names the command that fetches the pinned Node after an installation without scripts', async () => {
    put('npm-ignores-scripts', '');
    await run(['greet']).ended;
    const { code, output } = await run(['greet']).ended;
    expect(code).toBe(1);
    expect(output).toBe('The pinned Node is missing. Run: npm rebuild node --ignore-scripts=false\n');
  });
});

describe('a command in a clone that is installed', () => {
  it('starts without installing', async () => {
    await run(['greet']).ended;
    const { output } = await run(['greet', 'again']).ended;
    expect(output).toMatch(/^the script ran with again/);
    expect(npmCalls()).toHaveLength(1);
  });

  it('accepts packages that were installed by hand', { tags: 'full' }, async () => {
    await run(['greet']).ended;
    const installed = { ...LOCKED, 'node_modules/mine': { version: '1.0.0' } } as Record<string, object>;
    delete installed['node_modules/other-platform'];
    put('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
    await run(['greet']).ended;
    expect(npmCalls()).toHaveLength(1);
  });

  it.each([
    [
      'another version of a package',
      { ...LOCKED, 'node_modules/one': { version: '1.0.1', integrity: 'sha512-else' } },
    ],
    ['one more package', { ...LOCKED, 'node_modules/two': { version: '1.0.0', integrity: 'sha512-two' } }],
  ])('installs again when the lockfile names %s', { tags: 'full' }, async (_, packages) => {
    await run(['greet']).ended;
    lock(packages);
    const { output } = await run(['greet']).ended;
    expect(output).toContain('Installing packages');
    expect(npmCalls()).toHaveLength(2);
  });
});

describe('the caller of the command', () => {
  it('gets the exit code of the script', async () => {
    expect((await run(['greet', '42']).ended).code).toBe(42);
  });

  it('gets 128 plus the number of the signal that ended the script', { tags: 'full' }, async () => {
    expect((await run(['greet', 'die']).ended).code).toBe(137);
  });

  it('can stop the script by stopping the command', { tags: 'full' }, async () => {
    const command = run(['greet', 'wait']);
    await command.waitFor(/the script ran/);
    command.child.kill('SIGTERM');
    expect((await command.ended).code).toBe(7);
  });

  it('can stop it by stopping npm, which kills the shell between them', { tags: 'full' }, async () => {
    const script = `${process.execPath} scripts/run.js greet wait; exit $?`;
    const npm = start('sh', ['-c', script], {
      cwd: clone,
      env: { ...process.env, npm_execpath: join(clone, 'npm/npm-cli.js'), npm_lifecycle_event: 'greet' },
    });
    await npm.waitFor(/the script ran/);
    npm.child.kill('SIGKILL');
    // Its output closes when all of its child processes have ended.
    expect((await npm.ended).signal).toBe('SIGKILL');
  });

  it('gets one line when the script does not exist', async () => {
    const { code, output } = await run(['greeet']).ended;
    expect([code, output]).toEqual([1, 'There is no script "greeet".\n']);
    expect(npmCalls()).toEqual([]);
  });

  it.each(['18.20.8', '16.20.2'])(
    'gets one line when Node %s is too old',
    { tags: 'full' },
    async (version) => {
      put('pretend.cjs', `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
      const { code, output } = await run(['greet'], ['--require', join(clone, 'pretend.cjs')]).ended;
      expect(code).toBe(1);
      expect(output).toBe(`Node ${version} is too old. Install Node 20 or later.\n`);
      expect(npmCalls()).toEqual([]);
    },
  );
});
