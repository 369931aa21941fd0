import { EXECUTION_STATUSES, type ExecutionUpdate } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { single } from '../../program/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { printOutcome } from './output.ts';
import { EXECUTION_ID } from './selection.ts';

export const SET_STATUS = defineCommand({
  name: 'set-status',
  summary: 'records a status, as a worker does',
  arguments: [EXECUTION_ID, { name: 'status', about: 'the new status', choices: EXECUTION_STATUSES }],
  options: {
    error: single('text', 'what went wrong; without it, the error that is stored is emptied', String),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'It starts and stops nothing: use cancel and resume for that. Mind that it moves an execution whose worker is gone.',
  ],
  examples: [
    {
      line: "set-status 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 failed --error 'the worker is gone'",
      about: 'nobody will end it any more',
    },
  ],
  async run({ arguments: { id, status }, options }, terminal) {
    const { client } = await connect(options, terminal);
    const update = {
      status,
      ...(options.error !== undefined && { error: options.error }),
    } as ExecutionUpdate;
    await printOutcome(id, await client.executions.update(id, update), client, options.json, terminal);
    return undefined;
  },
});
