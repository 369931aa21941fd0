/** Something that whoever typed the command can mend: told in one line, without a stack trace. */
export class CommandError extends Error {}
