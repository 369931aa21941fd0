import { ApiError, CloudifyError, ConnectionError } from '../client/index.ts';
import { CommandError, GivenUp } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { namesIn, redact } from './redact.ts';
import { NobodyReads } from './terminal/output.ts';
import { cut, printable } from './terminal/text.ts';
import { Interrupted } from './watch/signals.ts';

/** What a failure says on standard error, and the exit code that it ends with. */
export interface Failure {
  readonly message: string | undefined;
  readonly code: ExitCode;
}

const LONGEST_MESSAGE = 500;

/** Undefined for what was not expected: a fault of this program, whose stack trace is worth something. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof GivenUp || error instanceof Interrupted)
    return { message: undefined, code: error.code };
  if (error instanceof NobodyReads) return { message: undefined, code: EXIT.done };
  if (error instanceof CommandError) return { message: error.message, code: EXIT.refused };
  if (error instanceof ApiError) return { message: refused(error), code: EXIT.refused };
  if (error instanceof CloudifyError) {
    return { message: sentence(error.message) + advice(error), code: EXIT.unreachable };
  }
  return undefined;
}

/** What the manager advises is about requests; this is about what can be typed. */
const ADVICE: Readonly<Record<string, string>> = {
  existing_running_execution_error: ' With run, --queue waits for it, and --force starts all the same.',
};

function refused({ message, code, status }: Pick<ApiError, 'message' | 'code' | 'status'>): string {
  return `The manager refuses (${status} ${code}): ${sentence(message)}${ADVICE[code] ?? ''}`;
}

/** The same error without the values of parameters, which the manager quotes and which may be secrets. */
export function withoutValues(error: unknown, parameters: unknown, names: readonly string[]): unknown {
  if (!(error instanceof ApiError)) return error;
  const message = redact(error.message, parameters, [...names, ...namesIn(parameters)]);
  return new CommandError(refused({ message, code: error.code, status: error.status }));
}

const CERTIFICATE = /certificate|CERT|altnames/i;

function advice(error: CloudifyError): string {
  const reason =
    error instanceof ConnectionError
      ? String((error.cause as { cause?: { code?: unknown } })?.cause?.code)
      : '';
  return CERTIFICATE.test(reason) ? ' Trust the certificate of your manager with --ca <file>.' : '';
}

function sentence(text: string): string {
  const line = cut(printable(text), LONGEST_MESSAGE);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
