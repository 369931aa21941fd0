// `node scripts/run.js <name> [arguments]`, the entry of every npm script: installs the packages of the lockfile when
// they are missing, then runs scripts/<name>.ts under the Node version that package.json pins. Plain JavaScript on Node's
// own modules, because in a fresh clone nothing else exists yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [name, ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old. Install Node 20 or later.`);
}
if (!existsSync(script)) fail(`There is no script "${name}".`);
if (!isInstalled()) {
  console.error('Installing packages with npm ci. This takes about a minute …');
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Messages go to stderr, because the script's stdout may be piped into another program.
  const stdio = ['ignore', 2, 2];
  const code = npm?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npm, ...ci], { cwd: ROOT, stdio })
    : await run('npm', ci, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  if (code !== 0) fail('npm ci failed, see above. Fix the cause, then run the same command again.');
}
if (!existsSync(NODE)) {
  fail('The pinned Node is missing. Run: npm rebuild node --ignore-scripts=false');
}
const PATH = [join(MODULES, '.bin'), process.env.PATH].join(delimiter);
// Node stores the code it has compiled, so that the next process starts in half the time.
const NODE_COMPILE_CACHE = join(MODULES, '.cache', 'compiled');
const env = { NODE_COMPILE_CACHE, ...process.env, PATH };
process.exitCode = await run(NODE, [script, ...args], { stdio: 'inherit', env });

/** Whether node_modules holds what the lockfile names. Packages for other platforms are optional and may be absent. */
function isInstalled() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(
    ([path, { integrity, optional }]) =>
      path in installed ? installed[path].integrity === integrity : path === '' || optional,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Runs a program, passes signals on to it, and resolves with its exit code. */
function run(program, args, options) {
  const child = spawn(program, args, options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // When npm is stopped it kills the shell between npm and this process, which then never sees a signal.
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  timer.unref();
  return new Promise((resolve) => {
    child.once('error', (error) => fail(`${program} cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
