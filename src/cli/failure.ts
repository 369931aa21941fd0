import { ApiError, CloudifyError, ConnectionError } from '../client/index.ts';
import { CommandError } from './command-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
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
  if (error instanceof NobodyReads) return { message: undefined, code: EXIT.done };
  if (error instanceof CommandError) return { message: error.message, code: EXIT.refused };
  if (error instanceof ApiError) return { message: refused(error), code: EXIT.refused };
  if (error instanceof CloudifyError) {
    return { message: sentence(error.message) + advice(error), code: EXIT.unreachable };
  }
  return undefined;
}

function refused({ message, code, status }: ApiError): string {
  return `The manager refuses (${status} ${code}): ${sentence(message)}`;
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
