import {
  createSandbox,
  type Sandbox,
  type StateDocument,
  StateValidationError,
} from '../../../sandbox/index.ts';
import {
  Autosave,
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
import { endRequested, notListening } from '../../shutdown.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { banner } from './banner.ts';
import type { SandboxOptions } from './command.ts';
import { ownConsole } from './page-files.ts';
import { servedLine } from './request-line.ts';

/** Runs until it is told to end. */
export async function serve(command: SandboxOptions, terminal: Terminal): Promise<void> {
  const ending = endRequested();
  const { sandbox, keeping, lock } = await opened(command, terminal);
  const ui = await ownConsole();
  const server = await listening(sandbox, command, terminal, ui);
  terminal.say(`listening on ${server.url}`);
  if (server.token !== null && server.token !== command.token)
    terminal.say(`control plane token: ${server.token}`);
  if (!command.quiet) terminal.say(banner(command, server, sandbox, ui !== undefined).split('\n'));
  await ending;
  await server.close();
  await keeping?.close().catch((error) => {
    throw new CommandError(notSaved(command.state, error));
  });
  await lock?.release();
  sandbox.close();
}

/** The sandbox, with what its file says, and what keeps it there. */
async function opened(
  { state: name, seed, runner, clock, defects, strict }: SandboxOptions,
  terminal: Terminal,
): Promise<{ sandbox: Sandbox; keeping?: Autosave; lock?: Lock }> {
  const options = { clock, defects, strict, ...(seed !== undefined && { seed }), ...(runner && { runner }) };
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
    const keeping = new Autosave(sandbox, file, events, stored?.lastLog);
    // That nothing can be kept there is better known now than at the end.
    if (!stored) await keeping.save();
    return { sandbox, keeping, lock };
  } catch (error) {
    await lock?.release();
    throw unusable(name, error as Error);
  }
}

/** What the command line gives overrides what the file has, which was given when it was saved. */
function withRunner(document: StateDocument, runner: SandboxOptions['runner']): StateDocument {
  const { settings = {} } = document;
  if (runner === undefined || typeof settings !== 'object' || settings === null) return document;
  return { ...document, settings: { ...settings, runner } };
}

const SHOWN_FAULTS = 20;

/** Whatever is wrong with the file, it is still as it was. */
function unusable(name: string, error: Error): Error {
  if (error instanceof StateValidationError) {
    const lines = error.issues
      .slice(0, SHOWN_FAULTS)
      .map(({ path, message }) => `  ${path || '/'} ${message}`);
    const rest = error.issues.length - lines.length;
    const more = rest > 0 ? [`  and ${rest} more`] : [];
    const head = `${name} is not a state document; it is left as it is:`;
    return new CommandError([head, ...lines, ...more].join('\n'));
  }
  if (error instanceof StateFileError) return new CommandError(`${error.message} It is left as it is.`);
  if ('code' in error) return new CommandError(`${name} cannot be used: ${error.message}.`);
  return error;
}

function notSaved(name: string | undefined, error: Error): string {
  return `The state could not be saved in ${name}: ${error.message}.`;
}

async function listening(
  sandbox: Sandbox,
  { port, host, token, quiet, 'allow-host': allowHosts, 'allow-origin': allowOrigins }: SandboxOptions,
  terminal: Terminal,
  ui: UiFiles | undefined,
): Promise<SandboxServer> {
  const onServed = quiet
    ? undefined
    : (served: ServedRequest) => terminal.say(servedLine(served, terminal.out));
  try {
    return await serveSandbox(sandbox, { port, host, allowHosts, allowOrigins, token, ui, onServed });
  } catch (error) {
    throw notListening(error as NodeJS.ErrnoException, port, host);
  }
}
