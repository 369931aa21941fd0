/** The exit codes of all commands. The help and the guide have the same table. */
export const EXIT_CODES = [
  {
    code: 0,
    name: 'success',
    meaning: 'The command succeeded; an execution that it waited for has terminated.',
  },
  { code: 1, name: 'rejected', meaning: 'The command line is invalid, or the manager rejected the request.' },
  { code: 2, name: 'failed', meaning: 'The execution failed, or a member of the group did.' },
  {
    code: 3,
    name: 'cancelled',
    meaning: 'The execution was cancelled, or a member of the group was and none failed.',
  },
  { code: 4, name: 'timedOut', meaning: '--timeout expired. The execution continues.' },
  {
    code: 5,
    name: 'unreachable',
    meaning: 'The connection failed, or the server is not a Cloudify Manager.',
  },
  { code: 130, name: 'interrupted', meaning: 'Ctrl-C. An execution continues; watch shows its progress.' },
  {
    code: 141,
    name: 'brokenPipe',
    meaning: 'The reader of the output of run or watch has ended. The execution continues.',
  },
  {
    code: 143,
    name: 'terminated',
    meaning: 'SIGTERM (129: the terminal was closed). An execution continues.',
  },
] as const;

export type ExitCode = (typeof EXIT_CODES)[number]['code'] | 129;

type Name = (typeof EXIT_CODES)[number]['name'];

export const EXIT = Object.fromEntries(EXIT_CODES.map(({ name, code }) => [name, code])) as {
  readonly [Each in Name]: Extract<(typeof EXIT_CODES)[number], { name: Each }>['code'];
};

export const DOCTOR_EXIT_CODES = [
  { code: 0, name: 'healthy', meaning: 'There is no problem. There may be warnings.' },
  { code: 1, name: 'usage', meaning: 'The command line is invalid. Nothing was sent.' },
  { code: 2, name: 'problem', meaning: 'The manager responds, and there is a problem.' },
  {
    code: 5,
    name: 'unreachable',
    meaning: 'The connection failed, or the server is not a Cloudify Manager.',
  },
  { code: 130, name: 'interrupted', meaning: 'Ctrl-C (143: SIGTERM, 129: the terminal was closed).' },
] as const satisfies readonly { code: ExitCode; name: string; meaning: string }[];

export const DOCTOR_EXIT = Object.fromEntries(
  DOCTOR_EXIT_CODES.map(({ name, code }) => [name, code]),
) as Record<(typeof DOCTOR_EXIT_CODES)[number]['name'], ExitCode>;

export const CHECK_EXIT_CODES = [
  { code: 0, name: 'passed', meaning: 'Every check that ran passed, and at least one did.' },
  { code: 1, name: 'usage', meaning: 'The command line is invalid. Nothing was checked.' },
  { code: 2, name: 'failed', meaning: 'The server breaks the contract.' },
  { code: 3, name: 'error', meaning: 'The checker itself failed.' },
  { code: 4, name: 'inconclusive', meaning: 'Inconclusive: a check had no result, or none could run.' },
  {
    code: 5,
    name: 'unreachable',
    meaning: 'Unreachable: no response, or the server is not a Cloudify Manager.',
  },
  {
    code: 130,
    name: 'interrupted',
    meaning: 'Interrupted by Ctrl-C, inconclusive (143: SIGTERM, 129: the terminal was closed).',
  },
] as const satisfies readonly { code: ExitCode; name: string; meaning: string }[];

export const CHECK_EXIT = Object.fromEntries(
  CHECK_EXIT_CODES.map(({ name, code }) => [name, code]),
) as Record<(typeof CHECK_EXIT_CODES)[number]['name'], ExitCode>;
