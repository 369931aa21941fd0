import type { ExitCode } from './exit-codes.ts';

/** An error that the user can fix: reported without a stack trace, usually in one line. */
export class CommandError extends Error {}

/** Ends the command with an exit code. The reason is printed already. */
export class ExitError extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message = 'The command ends early.') {
    super(message);
    this.code = code;
  }
}

export class InterruptedError extends ExitError {}

/** The program at the other end of the pipe has ended. */
export class BrokenPipeError extends Error {}
