/** One handler per operation of the contract; a missing one does not compile. They parse the request and call the engine. */
import type { Handlers } from '../call.ts';
import { actOnExecution } from './act-on-execution.ts';
import { actOnExecutionGroup } from './act-on-execution-group.ts';
import { deleteExecutions } from './delete-executions.ts';
import { getExecution } from './get-execution.ts';
import { getExecutionGroup } from './get-execution-group.ts';
import { getVersion } from './get-version.ts';
import { listExecutionGroups } from './list-execution-groups.ts';
import { listExecutions } from './list-executions.ts';
import { shouldStartExecution } from './should-start-execution.ts';
import { startExecution } from './start-execution.ts';
import { startExecutionGroup } from './start-execution-group.ts';
import { updateExecution } from './update-execution.ts';
import { updateExecutionGroup } from './update-execution-group.ts';

export const HANDLERS = {
  listExecutions,
  startExecution,
  deleteExecutions,
  getExecution,
  actOnExecution,
  updateExecution,
  shouldStartExecution,
  listExecutionGroups,
  startExecutionGroup,
  getExecutionGroup,
  actOnExecutionGroup,
  updateExecutionGroup,
  getVersion,
} satisfies Handlers;
