import type { ExitCode } from './exit-codes.ts';

/** Something that the user can fix: reported without a stack trace, usually in one line. */
export class CommandError extends Error {}

/** The command ends early, and has already said why. */
export class GivenUp extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode) {
    super('Given up.');
    this.code = code;
  }
}
