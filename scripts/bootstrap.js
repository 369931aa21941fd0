// What a fresh clone lacks is fetched here, once: the packages of the lockfile and with them the pinned Node, under
// which the script itself then runs. Plain JavaScript on Node's own modules, because nothing else is there yet.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const LOCKFILE = join(ROOT, 'package-lock.json');
/** npm's own record of what it has put into node_modules, written when all of it is there. */
const INSTALLED = join(MODULES, '.package-lock.json');
const INSTALL_LOCK = join(ROOT, '.installing');
const PINNED_NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export async function run(name, args) {
  try {
    const script = findScript(name);
    await ensureInstalled();
    requirePinnedNode();
    const end = await follow(spawnScript(script, args));
    if (end.signal !== null) throw new Stopped(end.signal);
    process.exitCode = end.code ?? 1;
  } catch (error) {
    if (error instanceof Stopped) process.kill(process.pid, error.signal);
    else if (error instanceof Refusal) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}

/** Told in one line, without a stack trace. */
class Refusal extends Error {}

/** A signal ended the child; whoever started us shall see the same. */
class Stopped extends Error {
  constructor(signal) {
    super(signal);
    this.signal = signal;
  }
}

function findScript(name) {
  const names = readdirSync(join(ROOT, 'scripts')).flatMap((file) => file.match(/^(\w+)\.ts$/)?.[1] ?? []);
  if (name === undefined || !names.includes(name)) {
    const what = name === undefined ? 'Which script?' : `There is no script "${name}".`;
    throw new Refusal(`${what} There are: ${names.join(', ')}.`);
  }
  return join(ROOT, 'scripts', `${name}.ts`);
}

async function ensureInstalled() {
  if (isInstalled()) return;
  await withInstallLock(async () => {
    // Another command may have done it while this one waited for the lock.
    if (!isInstalled()) await install();
  });
}

/** Whether node_modules holds the very versions of the lockfile, from our `npm ci` or from one that somebody ran by hand. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesOf(LOCKFILE);
  const installed = packagesOf(INSTALLED);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Builds for other platforms are optional and rightly missing.
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function install() {
  const because = existsSync(MODULES)
    ? 'The installed packages are not those of package-lock.json'
    : 'First run';
  console.error(`${because}: installing with \`npm ci\`, which takes about a minute …`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const heartbeat = setInterval(() => console.error(`… still installing (${seconds()} s)`), 15_000);
  const end = await follow(npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])).finally(() => {
    clearInterval(heartbeat);
  });
  if (end.signal !== null) throw new Stopped(end.signal);
  if (end.code !== 0) {
    throw new Refusal('Installing failed; npm says why above. Mend that, then run the same command again.');
  }
  console.error(`Installed in ${seconds()} s.`);
}

function npm(args) {
  // Its output goes where messages go: what a script prints may be piped into something.
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  // The npm that runs this very script knows where it lives; it need not be the one in PATH, nor need there be one.
  const own = process.env.npm_execpath;
  return own !== undefined && /npm-cli\.[cm]?js$/.test(own)
    ? spawn(process.execPath, [own, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}

function requirePinnedNode() {
  if (existsSync(PINNED_NODE)) return;
  const { version } = packagesOf(LOCKFILE)['node_modules/node'] ?? {};
  throw new Refusal(
    `The pinned Node ${version} is missing: node_modules was installed without install scripts. ` +
      'Fetch it with: npm rebuild node --ignore-scripts=false',
  );
}

function spawnScript(script, args) {
  return spawn(PINNED_NODE, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter) },
  });
}

/** Waits for the end of a child, which gets every signal that this process gets. */
async function follow(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const relay = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, relay);
  const watch = whenAbandoned(() => child.kill('SIGTERM'));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', (error) =>
        reject(new Refusal(`${child.spawnfile} cannot be started: ${error.message}`)),
      );
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  } finally {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, relay);
  }
}

/** When npm is told to stop, it stops the shell in which it runs us, and that shell tells nobody: it is just gone. */
function whenAbandoned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const shell = process.ppid;
  return setInterval(() => {
    if (process.ppid !== shell) stop();
  }, 500);
}

/** Two commands in one fresh clone: the second waits for the installation of the first instead of tearing it down. */
async function withInstallLock(action) {
  for (let announced = false; !tryLock(); ) {
    const holder = lockHolder();
    if (holder === undefined) continue;
    if (!isRunning(holder)) {
      rmSync(INSTALL_LOCK, { force: true });
      continue;
    }
    if (!announced) {
      console.error(`Process ${holder} is installing already (${INSTALL_LOCK}); waiting for it …`);
    }
    announced = true;
    await delay(500);
  }
  try {
    await action();
  } finally {
    rmSync(INSTALL_LOCK, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(INSTALL_LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function lockHolder() {
  try {
    return Number(readFileSync(INSTALL_LOCK, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
