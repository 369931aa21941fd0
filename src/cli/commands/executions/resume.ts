import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { RESUME_OPTIONS } from '../shared/list-options.ts';
import { EXECUTION_ID, printExecution } from './execution.ts';

export const RESUME = defineCommand({
  name: 'resume',
  summary: 'resumes a failed or cancelled execution where it stopped',
  arguments: [EXECUTION_ID],
  options: RESUME_OPTIONS,
  shared: [CONNECTION],
  notes: ['It does not wait; watch does. The manager does not check whether the deployment is busy.'],
  examples: {
    'resume 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06': 'after the cause is fixed',
  },
  async run({ arguments: { id }, options: { force, json, ...options } }, terminal) {
    const { client } = await connect(options, terminal);
    await printExecution(id, await client.executions.resume(id, { force }), client, json, terminal);
  },
});
