import {
  ApiError,
  CloudifyError,
  ConnectionError,
  UnknownReleaseError,
  UnsupportedByManagerError,
} from '../client/index.ts';
import { BrokenPipeError, CommandError, ExitError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { keysOf, redact } from './redact.ts';
import { sanitize, truncate } from './terminal/text.ts';

export interface ErrorReport {
  readonly message: string | undefined;
  readonly code: ExitCode;
}

const MAX_MESSAGE_LENGTH = 500;

/** Undefined for an unexpected error: a defect of this program, whose stack trace is printed. */
export function describeError(error: unknown): ErrorReport | undefined {
  if (error instanceof ExitError) return { message: undefined, code: error.code };
  if (error instanceof BrokenPipeError) return { message: undefined, code: EXIT.success };
  if (error instanceof CommandError) return { message: error.message, code: EXIT.rejected };
  if (error instanceof ApiError) return { message: rejection(error), code: EXIT.rejected };
  if (error instanceof UnsupportedByManagerError) {
    return { message: sentence(error.message), code: EXIT.rejected };
  }
  if (error instanceof UnknownReleaseError) {
    const { message } = error.cause as CloudifyError;
    const what =
      'The command depends on the release of the manager, which is unknown, and nothing was changed.';
    return {
      message: `${what} Give --manager-release. ${sentence(message)}${certificateAdvice(error.cause)}`,
      code: EXIT.unreachable,
    };
  }
  if (error instanceof CloudifyError) {
    return { message: sentence(error.message) + certificateAdvice(error), code: EXIT.unreachable };
  }
  return undefined;
}

/** The remedies of the catalogue are about requests; these are about options. */
const ADVICE: Readonly<Record<string, string>> = {
  existing_running_execution_error: ' With run, --queue waits for it, and --force starts anyway.',
};

function rejection({ message, code, status }: Pick<ApiError, 'message' | 'code' | 'status'>): string {
  return `The manager rejects the request (${status} ${code}): ${sentence(message)}${ADVICE[code] ?? ''}`;
}

/** The same error without the values of parameters, which the manager quotes and which may be secrets. */
export function redactValues(error: unknown, parameters: unknown, names: readonly string[]): unknown {
  if (!(error instanceof ApiError)) return error;
  const message = redact(error.message, parameters, [...names, ...keysOf(parameters)]);
  return new CommandError(rejection({ message, code: error.code, status: error.status }));
}

function certificateAdvice(error: unknown): string {
  if (!(error instanceof ConnectionError)) return '';
  const reason = String((error.cause as { cause?: { code?: unknown } })?.cause?.code);
  return /certificate|CERT|altnames/i.test(reason)
    ? ' Trust the certificate of your manager with --ca <file>.'
    : '';
}

function sentence(text: string): string {
  const line = truncate(sanitize(text), MAX_MESSAGE_LENGTH);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
