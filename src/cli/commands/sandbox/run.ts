import {
  createSandbox,
  type Sandbox,
  type StateDocument,
  StateValidationError,
} from '../../../sandbox/index.ts';
import {
  Autosave,
  isLoopbackName,
  type Lock,
  readStoredState,
  resumeClock,
  type SandboxServer,
  type ServedRequest,
  StateFile,
  StateFileError,
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

/** The sandbox, with the state of its file, and what saves it there. */
async function openSandbox(
  { state: name, seed, runner, 'time-scale': clock, defects, release, strict, forward }: SandboxOptions,
  terminal: Terminal,
): Promise<{ sandbox: Sandbox; autosave?: Autosave; lock?: Lock }> {
  const options = {
    clock,
    defects,
    strict,
    ...(seed !== undefined && { seed }),
    ...(runner && { runner }),
    ...(release && { release }),
    ...(forward && { fallback: forwardTo(forward) }),
  };
  if (name === undefined) return { sandbox: createSandbox(options) };
  let lock: Lock | undefined;
  try {
    const file = await StateFile.at(name);
    lock = await file.lock();
    await file.deletePartialFiles();
    const stored = (await file.exists()) ? await readStoredState(file) : undefined;
    const sandbox = createSandbox(
      stored
        ? {
            ...options,
            clock: resumeClock(stored.savedAt, clock),
            state: withRunner(stored.document, runner),
          }
        : options,
    );
    const events = {
      onError: (error: Error) => terminal.warn(notSaved(name, error)),
      onRecovered: () => terminal.warn(`The state is saved in ${name} again.`),
    };
    const autosave = new Autosave(sandbox, file, events, stored?.lastLog);
    // A file that cannot be written is reported now, not at the end.
    if (!stored) await autosave.save();
    return { sandbox, autosave, lock };
  } catch (error) {
    await lock?.release();
    throw describeFileError(name, error as Error);
  }
}

/** The command line overrides what was saved. */
function withRunner(document: StateDocument, runner: SandboxOptions['runner']): StateDocument {
  const { settings = {} } = document;
  if (runner === undefined || typeof settings !== 'object' || settings === null) return document;
  return { ...document, settings: { ...settings, runner } };
}

const MAX_SHOWN = 20;

/** The file itself is unchanged. */
function describeFileError(name: string, error: Error): Error {
  if (error instanceof StateValidationError) {
    const lines = error.issues.slice(0, MAX_SHOWN).map(({ path, message }) => `  ${path || '/'} ${message}`);
    const rest = error.issues.length - lines.length;
    const more = rest > 0 ? [`  and ${rest} more`] : [];
    const head = `${name} is not a state document; it is unchanged:`;
    return new CommandError([head, ...lines, ...more].join('\n'));
  }
  if (error instanceof StateFileError) return new CommandError(`${error.message} It is unchanged.`);
  if ('code' in error) return new CommandError(`${name} cannot be used: ${error.message}.`);
  return error;
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
