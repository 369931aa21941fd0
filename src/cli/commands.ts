import { CHECK } from './commands/check/command.ts';
import { COMPLETION } from './commands/completion/command.ts';
import { DOCTOR } from './commands/doctor/command.ts';
import { CANCEL } from './commands/executions/cancel.ts';
import { DELETE } from './commands/executions/delete.ts';
import { GET } from './commands/executions/get.ts';
import { LIST } from './commands/executions/list.ts';
import { RESUME } from './commands/executions/resume.ts';
import { RUN } from './commands/executions/run.ts';
import { SET_STATUS } from './commands/executions/set-status.ts';
import { WATCH } from './commands/executions/watch.ts';
import { GROUPS_CANCEL } from './commands/groups/cancel.ts';
import { GROUPS_GET } from './commands/groups/get.ts';
import { GROUPS_LIST } from './commands/groups/list.ts';
import { GROUPS_RESUME } from './commands/groups/resume.ts';
import { GROUPS_RUN } from './commands/groups/run.ts';
import { GROUPS_SET_CONCURRENCY } from './commands/groups/set-concurrency.ts';
import { GROUPS_SET_TARGET } from './commands/groups/set-target.ts';
import { GROUPS_WATCH } from './commands/groups/watch.ts';
import { MOCK } from './commands/mock/command.ts';
import { OPENAPI } from './commands/openapi/command.ts';
import { PROXY } from './commands/proxy/command.ts';
import { SANDBOX } from './commands/sandbox/command.ts';
import { TYPES } from './commands/types/command.ts';
import type { Command } from './program/command.ts';

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
  OPENAPI,
  TYPES,
  CHECK,
  DOCTOR,
  COMPLETION,
  GROUPS_RUN,
  GROUPS_LIST,
  GROUPS_GET,
  GROUPS_WATCH,
  GROUPS_CANCEL,
  GROUPS_RESUME,
  GROUPS_SET_CONCURRENCY,
  GROUPS_SET_TARGET,
];
