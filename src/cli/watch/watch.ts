import { DeadlineExceededError, NotFoundError } from '../../client/index.ts';
import type { Connection } from '../connection/connect.ts';
import { describeError } from '../error-report.ts';
import { BrokenPipeError, CommandError, ExitError, InterruptedError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../terminal/output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { formatDuration } from '../terminal/time.ts';
import type { EscalationTimes } from './options.ts';
import { liveLine, type ProgressView, plainLine } from './progress-view.ts';
import type { Resource, Wait, Watched } from './resource.ts';

/** How long a killed workflow may take to end, in milliseconds. */
const KILL_TIMEOUT_MS = 30_000;

export interface WatchOptions {
  readonly as: 'lines' | 'json' | 'nothing';
  readonly on: Output;
  readonly timeout: number | undefined;
  readonly signal: AbortSignal;
  /** When the end of the watching cancels what is watched. Default: never. */
  readonly cancelOn?: { readonly timeout: boolean; readonly interrupt: boolean } | undefined;
  readonly times?: EscalationTimes | undefined;
}

/**
 * Shows the progress of an execution or a group, up to the end.
 *
 * @throws {ExitError} when it ends early. The last lines then name what continues, and how to watch it again.
 */
export async function watch<Row, State, End>(
  resource: Resource<Row, State, End>,
  row: Row,
  watched: Watched,
  { client, clock, monitor }: Connection,
  options: WatchOptions,
  terminal: Terminal,
): Promise<End> {
  const { as, on, timeout } = options;
  const id = resource.idOf(row);
  const signal = AbortSignal.any([options.signal, on.broken]);
  const elapsed = () => clock.now() - resource.startOf(row);
  let last: State | undefined;
  using _ = monitor.report(terminal);
  const live =
    as === 'lines' && on.isInteractive
      ? terminal.startLiveLine(on, (frame, width) =>
          last === undefined ? '' : liveLine(resource.view(last), elapsed(), frame, width, on),
        )
      : undefined;
  const showLine = async (state: State, time: number | undefined) => {
    if (as === 'lines' && !live) await on.write([plainLine(resource.view(state), time, on)]);
  };
  let shownWaits = '';
  const showWaits = async (state: State) => {
    const lines = await resource.waits(client, row, state, signal);
    if (lines.length > 0 && lines.join() !== shownWaits) terminal.warn(lines.map((line) => `  ${line}`));
    shownWaits = lines.join();
  };
  try {
    for await (const state of resource.states(client, id, { signal, deadline: timeout })) {
      last = state;
      live?.show();
      if (as === 'json') await terminal.printJson(state, 0);
      // The time of the end is known only when the end is loaded.
      else if (!resource.isFinished(state)) {
        await showLine(state, elapsed());
        if (as === 'lines') await showWaits(state);
      }
    }
    // What is deleted while it is watched has no end.
    if (last === undefined) throw new CommandError(`${watched.name} no longer exists.`);
    const end = await resource.loadEnd(client, row, last, signal);
    await showLine(last, resource.elapsed(row, end));
    return end;
  } catch (error) {
    live?.end();
    const cancel = (wait: Wait) => resource.cancel(client, id, options.times ?? NOW, wait);
    throw await endWatch(
      error,
      last && resource.view(last),
      resource.subject(row),
      watched,
      cancel,
      options,
      terminal,
    );
  } finally {
    live?.end();
  }
}

const NOW: EscalationTimes = { forceAfter: 0, killAfter: 0 };

type Cancel = (wait: Wait) => Promise<string>;

async function endWatch(
  error: unknown,
  last: ProgressView | undefined,
  subject: string,
  watched: Watched,
  cancel: Cancel,
  { timeout, signal, cancelOn, times = NOW }: WatchOptions,
  terminal: Terminal,
): Promise<unknown> {
  if (error instanceof BrokenPipeError) return new ExitError(EXIT.brokenPipe);
  if (error instanceof DeadlineExceededError) {
    const status = last === undefined ? '' : ` (last status: ${statusText(last)})`;
    terminal.warn(
      `cloudify-executions: ${subject} did not end within ${formatDuration(timeout ?? 0)}${status}.`,
    );
    if (!cancelOn?.timeout) return endEarly(error, watched, terminal);
    await cancelAndReport(watched, cancel, times, signal, terminal);
    return new ExitError(EXIT.timedOut);
  }
  if (error instanceof InterruptedError && cancelOn?.interrupt) {
    await cancelAndReport(watched, cancel, times, undefined, terminal);
    return error;
  }
  return endEarly(error, watched, terminal);
}

/** Cancels what is watched and reports the result. It never throws: the exit code is decided already. */
async function cancelAndReport(
  { name, watchCommand }: Watched,
  cancel: Cancel,
  { forceAfter, killAfter }: EscalationTimes,
  signal: AbortSignal | undefined,
  terminal: Terminal,
): Promise<void> {
  const deadline = forceAfter + killAfter + KILL_TIMEOUT_MS;
  terminal.warn(`Cancelling ${name} …`);
  try {
    terminal.warn(`${name} is ${await cancel({ signal, deadline })}.`);
  } catch (error) {
    const message = describeError(error)?.message;
    const reason =
      error instanceof DeadlineExceededError
        ? [notCancelled(name, deadline)]
        : message === undefined
          ? []
          : [`cloudify-executions: ${message}`];
    terminal.warn([...reason, `${name} may still run. Watch it again with: ${watchCommand}`]);
  }
}

export const notCancelled = (name: string, deadline: number) =>
  `${name} did not end within ${formatDuration(deadline)} of being cancelled.`;

/**
 * Prints the last lines of a command that ends before what it waits for: what continues, and how to watch it again.
 *
 * @returns the error to throw.
 */
export function endEarly(error: unknown, { name, watchCommand }: Watched, terminal: Terminal): unknown {
  const continues = `${name} continues. Watch it again with: ${watchCommand}`;
  if (error instanceof DeadlineExceededError) {
    terminal.warn(continues);
    return new ExitError(EXIT.timedOut);
  }
  if (error instanceof InterruptedError) {
    terminal.warn(['Detached.', continues]);
    return error;
  }
  const report = describeError(error);
  const isGone = error instanceof NotFoundError || error instanceof CommandError;
  if (report?.message === undefined || isGone) return error;
  terminal.warn([`cloudify-executions: ${report.message}`, continues]);
  return new ExitError(report.code);
}

function statusText({ label, isCounted, done, total }: ProgressView): string {
  return isCounted && total > 0 ? `${label}, ${done} of ${total} operations` : label;
}
