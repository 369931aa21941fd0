import { resumeCommand } from '../shared/resume-command.ts';
import { EXECUTION_ID, printExecution } from './execution.ts';

export const RESUME = resumeCommand({
  name: 'resume',
  summary: 'resumes a failed or cancelled execution where it stopped',
  argument: EXECUTION_ID,
  notes: ['It does not wait; watch does. The manager does not check whether the deployment is busy.'],
  examples: {
    'resume 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06': 'after the cause is fixed',
  },
  async resume(client, id, { force, json }, terminal) {
    await printExecution(id, await client.executions.resume(id, { force }), client, json, terminal);
  },
});
