export const EXIT = {
  success: 0,
  rejected: 1,
  failed: 2,
  cancelled: 3,
  timedOut: 4,
  unreachable: 5,
  interrupted: 130,
  brokenPipe: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT] | 129;

export type ExitCodeMeanings = Readonly<Partial<Record<ExitCode, string>>>;

/** The exit codes of all commands. The help and the guide have the same table. */
export const EXIT_CODES: ExitCodeMeanings = {
  0: 'The command succeeded; an execution that it waited for has terminated.',
  1: 'The command line is invalid, or the manager rejected the request.',
  2: 'The execution failed, or a member of the group did.',
  3: 'The execution was cancelled, or a member of the group was and none failed.',
  4: '--timeout expired. The execution continues.',
  5: 'The connection failed, or the server is not a Cloudify Manager.',
  130: 'Ctrl-C. An execution continues; watch shows its progress.',
  141: 'The reader of the output of run or watch has ended. The execution continues.',
  143: 'SIGTERM (129: the terminal was closed). An execution continues.',
};

export const DOCTOR_EXIT = { healthy: 0, problem: 2, unreachable: 5 } as const;

export const DOCTOR_EXIT_CODES: ExitCodeMeanings = {
  0: 'There is no problem. There may be warnings.',
  1: 'The command line is invalid. Nothing was sent.',
  2: 'The manager responds, and there is a problem.',
  5: 'The connection failed, or the server is not a Cloudify Manager.',
  130: 'Ctrl-C (143: SIGTERM, 129: the terminal was closed).',
};

export const CHECK_EXIT = { passed: 0, failed: 2, error: 3, inconclusive: 4, unreachable: 5 } as const;

export const CHECK_EXIT_CODES: ExitCodeMeanings = {
  0: 'Every check that ran passed, and at least one did.',
  1: 'The command line is invalid. Nothing was checked.',
  2: 'The server breaks the contract.',
  3: 'The checker itself failed.',
  4: 'Inconclusive: a check had no result, or none could run.',
  5: 'Unreachable: no response, or the server is not a Cloudify Manager.',
  130: 'Interrupted by Ctrl-C, inconclusive (143: SIGTERM, 129: the terminal was closed).',
};
