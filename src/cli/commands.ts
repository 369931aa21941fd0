// Every command. What can be typed, the help and the completion are made from this table.
import type { Command } from './command/command.ts';
import { completionCommand } from './completion/command.ts';
import { DELETE } from './executions/delete.ts';
import { GET } from './executions/get.ts';
import { LIST } from './executions/list.ts';
import { RESUME } from './executions/resume.ts';
import { UPDATE } from './executions/update.ts';
import { SANDBOX } from './sandbox/command.ts';

export const COMMANDS: readonly Command[] = [
  LIST,
  GET,
  RESUME,
  UPDATE,
  DELETE,
  SANDBOX,
  completionCommand(() => COMMANDS),
];
