import { DeadlineExceededError } from '../../client/index.ts';
import { failureOf } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { spoken } from '../terminal/time.ts';
import type { EscalationTimes } from './options.ts';

/** How long a killed workflow may take to end before it is left alone. */
const KILL_TIMEOUT_MS = 30_000;

export interface Cancelled {
  /** `Execution 5b1f…` */
  readonly name: string;
  /** The command that watches it. */
  readonly again: string;
  /** Cancels it, harder with time, and waits for its end; resolves with what it came to. */
  readonly cancel: (wait: { signal: AbortSignal | undefined; deadline: number }) => Promise<string>;
}

/** Cancels what is no longer waited for, and reports how that went. It never throws: the exit code is decided already. */
export async function cancelAndReport(
  { name, again, cancel }: Cancelled,
  { forceAfter, killAfter }: EscalationTimes,
  signal: AbortSignal | undefined,
  terminal: Terminal,
): Promise<void> {
  const deadline = forceAfter + killAfter + KILL_TIMEOUT_MS;
  terminal.warn(`Cancelling ${name} …`);
  try {
    terminal.warn(`${name} is ${await cancel({ signal, deadline })}.`);
  } catch (error) {
    const failure = failureOf(error);
    const reason =
      error instanceof DeadlineExceededError
        ? [`${name} did not end within ${spoken(deadline)} of being cancelled.`]
        : failure?.message === undefined
          ? []
          : [`cloudify-executions: ${failure.message}`];
    terminal.warn([...reason, `${name} may still run. Watch it again with: ${again}`]);
  }
}
