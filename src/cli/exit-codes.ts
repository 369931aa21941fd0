/** What the command's exit code says to a script. The help and the guide tell the same table. */
export const EXIT_CODES = [
  {
    code: 0,
    name: 'done',
    meaning: 'What was asked for is done; an execution that was waited for has terminated.',
  },
  { code: 1, name: 'refused', meaning: 'What was typed cannot be used, or the manager refused it.' },
  { code: 2, name: 'failed', meaning: 'The execution failed, or a member of the group did.' },
  {
    code: 3,
    name: 'cancelled',
    meaning: 'The execution was cancelled, or a member of the group was and none failed.',
  },
  { code: 4, name: 'late', meaning: 'The time of --timeout was over. The execution goes on.' },
  {
    code: 5,
    name: 'unreachable',
    meaning: 'No right answer: no connection, or something else than a manager.',
  },
  { code: 130, name: 'interrupted', meaning: 'Ctrl-C. An execution goes on, and watch finds it again.' },
  {
    code: 141,
    name: 'unread',
    meaning: 'Nobody read what run or watch said any more. The execution goes on.',
  },
  {
    code: 143,
    name: 'ended',
    meaning: 'Told to end by SIGTERM (129: the terminal was closed). An execution goes on.',
  },
] as const;

export type ExitCode = (typeof EXIT_CODES)[number]['code'] | 129;

type Name = (typeof EXIT_CODES)[number]['name'];

export const EXIT = Object.fromEntries(EXIT_CODES.map(({ name, code }) => [name, code])) as {
  readonly [Each in Name]: Extract<(typeof EXIT_CODES)[number], { name: Each }>['code'];
};
