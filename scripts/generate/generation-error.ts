import { CommandError } from '../lib/command.ts';

/** The contract cannot be generated. Each line names the place, what was found and what is allowed. */
export class GenerationError extends CommandError {
  constructor(problems: string | readonly string[]) {
    super([problems].flat().join('\n'));
  }
}
