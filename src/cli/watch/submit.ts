import {
  ApiError,
  ConnectionError,
  UnknownReleaseError,
  UnsupportedByManagerError,
} from '../../client/index.ts';
import { connectionFlags } from '../connection/connect.ts';
import type { ConnectionOptions } from '../connection/options.ts';
import { describeError, redactValues } from '../error-report.ts';
import { ExitError, InterruptedError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { shellQuote } from '../terminal/text.ts';

export interface Submission {
  /** The command that shows whether it has started. */
  readonly listCommand: string;
  /** Never quoted in messages. */
  readonly parameters: unknown;
  /** May be quoted in messages. */
  readonly names: readonly string[];
}

/** @param list The command and the option that list what was started on `target`. */
export function submissionOf(
  list: string,
  target: string,
  workflow: string,
  parameters: unknown,
  options: ConnectionOptions,
): Submission {
  const words = `${list} ${shellQuote(target)} -w ${shellQuote(workflow)}`;
  return {
    listCommand: `cloudify-executions ${words}${connectionFlags(options)}`,
    parameters,
    names: [target, workflow],
  };
}

/** Sends a start. When it is unknown whether it arrived, prints that, and the command that shows it. */
export async function submit<Started>(
  start: () => Promise<Started>,
  { listCommand, parameters, names }: Submission,
  terminal: Terminal,
): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    const mayHaveStarted = `It may have started. List it with: ${listCommand}`;
    if (error instanceof InterruptedError) {
      terminal.warn(['Interrupted before the manager responded.', mayHaveStarted]);
      throw error;
    }
    const report = describeError(error);
    const isUnsent =
      error instanceof UnsupportedByManagerError ||
      error instanceof UnknownReleaseError ||
      (error instanceof ConnectionError && !error.maybeSent);
    if (error instanceof ApiError || report?.message === undefined || isUnsent)
      throw redactValues(error, parameters, names);
    terminal.warn([`cloudify-executions: ${report.message}`, mayHaveStarted]);
    throw new ExitError(report.code);
  }
}
