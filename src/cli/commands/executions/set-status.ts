import { EXECUTION_STATUSES, type ExecutionUpdate } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { value } from '../../program/options.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { EXECUTION_ID, printExecution } from './execution.ts';

export const SET_STATUS = defineCommand({
  name: 'set-status',
  summary: 'records a status, as a worker does',
  arguments: [EXECUTION_ID, { name: 'status', description: 'the new status', choices: EXECUTION_STATUSES }],
  options: {
    error: value('text', 'the error to store. Default: an empty one', String),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'It starts and stops nothing: use cancel and resume for that. It is for an execution whose worker is gone.',
  ],
  examples: {
    "set-status 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 failed --error 'the worker is gone'":
      'no worker will end it',
  },
  async run({ arguments: { id, status }, options }, terminal) {
    const { client } = await connect(options, terminal);
    const update = {
      status,
      ...(options.error !== undefined && { error: options.error }),
    } as ExecutionUpdate;
    await printExecution(id, await client.executions.update(id, update), client, options.json, terminal);
  },
});
