import { createSandbox, type Sandbox, type StateDocument } from '../../../sandbox/index.ts';
import {
  Autosave,
  isLoopbackName,
  type Lock,
  readStoredState,
  resumeClock,
  type SandboxServer,
  type ServedRequest,
  StateFile,
  type StoredState,
  serveSandbox,
  type UiFiles,
} from '../../../sandbox/server/index.ts';
import { CommandError } from '../../errors.ts';
import { listenError } from '../../listen/listen.ts';
import { waitForSignal } from '../../signals.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { banner } from './banner.ts';
import { forwardTo } from './forward.ts';
import type { SandboxOptions } from './options.ts';
import { consoleFiles } from './page-files.ts';
import { servedLine } from './request-line.ts';
import { readSeed, usingFile } from './state-files.ts';

/** Serves a sandbox until a signal ends it. */
export async function runSandbox(options: SandboxOptions, terminal: Terminal): Promise<void> {
  // Beyond this machine, others could read the manager through it.
  if (options.forward !== undefined && !isLoopbackName(options.host))
    throw new CommandError('--forward works for this machine only: leave out --host.');
  const ended = waitForSignal();
  const { sandbox, autosave, lock } = await openSandbox(options, terminal);
  const ui = await consoleFiles();
  const server = await startServer(sandbox, options, terminal, ui);
  terminal.log(`listening on ${server.url}`);
  if (server.token !== null && server.token !== options.token)
    terminal.log(`control plane token: ${server.token}`);
  if (!options.quiet) terminal.log(banner(options, server, sandbox, ui !== undefined).split('\n'));
  await ended;
  await server.close();
  await autosave?.close().catch((error) => {
    throw new CommandError(notSaved(options.state, error));
  });
  await lock?.release();
  sandbox.close();
}

/** The sandbox, with the state of its files, and what saves it. */
async function openSandbox(
  options: SandboxOptions,
  terminal: Terminal,
): Promise<{ sandbox: Sandbox; autosave?: Autosave; lock?: Lock }> {
  const { state: name, 'create-state': mayCreate, 'seed-state': seedName } = options;
  if (mayCreate && name === undefined) throw new CommandError('--create-state requires --state.');
  const seed = seedName === undefined ? undefined : await usingFile(seedName, () => readSeed(seedName));
  if (name === undefined) return { sandbox: await createFrom(options, terminal, seed) };
  let lock: Lock | undefined;
  return await usingFile(name, async () => {
    try {
      const file = await StateFile.at(name);
      const isNew = !(await file.exists());
      if (isNew && !mayCreate)
        throw new CommandError(`There is no file ${name}. To create it, add --create-state.`);
      lock = await file.lock();
      await file.deletePartialFiles();
      const stored = isNew ? undefined : await readStoredState(file);
      const sandbox = await createFrom(options, terminal, seed, stored);
      const events = {
        onError: (error: Error) => terminal.warn(notSaved(name, error)),
        onRecovered: () => terminal.warn(`The state is saved in ${name} again.`),
      };
      const autosave = new Autosave(sandbox, file, events, stored?.lastLog);
      // A file that cannot be written is reported now, not at the end.
      if (isNew) await autosave.save();
      return { sandbox, autosave, lock };
    } catch (error) {
      await lock?.release();
      throw error;
    }
  });
}

/** It begins with the stored state, or else the seed; a reset restores the seed, or else the stored state. */
async function createFrom(
  options: SandboxOptions,
  terminal: Terminal,
  seed: StoredState | undefined,
  stored?: StoredState,
): Promise<Sandbox> {
  const {
    state: name = '',
    'seed-state': seedName = '',
    'time-scale': clock,
    runner,
    release,
    forward,
  } = options;
  const warnOfUnknownKeys = (file: string) => {
    for (const { path, message } of sandbox.state.unknownKeys) terminal.warn(`${file}: ${path} ${message}.`);
  };
  const initial = seed ?? stored;
  const current = stored ?? seed;
  const initialName = seed ? seedName : name;
  const sandbox = await usingFile(initialName, () =>
    createSandbox({
      clock: current ? resumeClock(current.savedAt, clock) : clock,
      defects: options.defects,
      strict: options.strict,
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(runner && { runner }),
      ...(release && { release }),
      ...(forward && { fallback: forwardTo(forward) }),
      ...(initial && { state: withRunner(initial.document, runner) }),
    }),
  );
  warnOfUnknownKeys(initialName);
  if (seed && stored) {
    sandbox.state.put(withRunner(stored.document, runner));
    warnOfUnknownKeys(name);
  }
  return sandbox;
}

/** The command line overrides what was saved. */
function withRunner(document: StateDocument, runner: SandboxOptions['runner']): StateDocument {
  const { settings = {} } = document;
  if (runner === undefined || typeof settings !== 'object' || settings === null) return document;
  return { ...document, settings: { ...settings, runner } };
}

function notSaved(name: string | undefined, error: Error): string {
  return `The state could not be saved in ${name}: ${error.message}.`;
}

async function startServer(
  sandbox: Sandbox,
  { port, host, token, quiet, 'allow-host': allowHosts, 'allow-origin': allowOrigins }: SandboxOptions,
  terminal: Terminal,
  ui: UiFiles | undefined,
): Promise<SandboxServer> {
  const onServed = quiet
    ? undefined
    : (served: ServedRequest) => terminal.log(servedLine(served, terminal.out));
  try {
    return await serveSandbox(sandbox, { port, host, allowHosts, allowOrigins, token, ui, onServed });
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, port, host);
  }
}
