import { ApiError, CloudifyError, ConnectionError } from '../client/index.ts';
import { CommandError } from './command-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { GivenUp } from './following/follow.ts';
import { NobodyReads } from './terminal/output.ts';
import { cut, printable } from './terminal/text.ts';

/** What a failure says on standard error, and the exit code that it ends with. */
export interface Failure {
  readonly message: string | undefined;
  readonly code: ExitCode;
}

const LONGEST_MESSAGE = 500;

/** Undefined for what nobody expected: a fault of this program, whose stack trace is worth something. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof GivenUp) return { message: undefined, code: error.code };
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

/**
 * A manager that refuses parameters quotes them, and there may be a secret in them: this failure says the same without
 * their values. Other failures stay what they are.
 */
export function withoutValues(error: unknown, parameters: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const values = leaves(parameters).toSorted((one, other) => other.length - one.length);
  const bare = values.reduce(
    (text, value) => text.replace(new RegExp(`(?<!\\w)${escaped(value)}(?!\\w)`, 'g'), '…'),
    error.message,
  );
  return new CommandError(refused({ message: bare, code: error.code, status: error.status }));
}

/** Every text and number in it. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number'
    ? [String(value)].filter((text) => text !== '')
    : [];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

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
