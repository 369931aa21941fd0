// Every command. What can be typed, the help and the completion are made from this table.

import { CHECK } from './check/command.ts';
import type { Command } from './command/command.ts';
import { completionCommand } from './completion/command.ts';
import { CANCEL } from './executions/cancel.ts';
import { DELETE } from './executions/delete.ts';
import { GET } from './executions/get.ts';
import { LIST } from './executions/list.ts';
import { RESUME } from './executions/resume.ts';
import { RUN } from './executions/run.ts';
import { SET_STATUS } from './executions/set-status.ts';
import { WATCH } from './executions/watch.ts';
import { GROUPS_CANCEL } from './groups/cancel.ts';
import { GROUPS_GET } from './groups/get.ts';
import { GROUPS_LIST } from './groups/list.ts';
import { GROUPS_RESUME } from './groups/resume.ts';
import { GROUPS_RUN } from './groups/run.ts';
import { GROUPS_SET_CONCURRENCY } from './groups/set-concurrency.ts';
import { GROUPS_SET_TARGET } from './groups/set-target.ts';
import { GROUPS_WATCH } from './groups/watch.ts';
import { MOCK } from './mock/command.ts';
import { PROXY } from './proxy/command.ts';
import { SANDBOX } from './sandbox/command.ts';

export const COMMANDS: readonly Command[] = [
  RUN,
  LIST,
  GET,
  WATCH,
  CANCEL,
  RESUME,
  SET_STATUS,
  DELETE,
  SANDBOX,
  MOCK,
  PROXY,
  CHECK,
  completionCommand(() => COMMANDS),
  GROUPS_RUN,
  GROUPS_LIST,
  GROUPS_GET,
  GROUPS_WATCH,
  GROUPS_CANCEL,
  GROUPS_RESUME,
  GROUPS_SET_CONCURRENCY,
  GROUPS_SET_TARGET,
];
