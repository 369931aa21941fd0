import { resumeCommand } from '../shared/resume-command.ts';
import { GROUP_ID, printGroup } from './group.ts';

export const GROUPS_RESUME = resumeCommand({
  name: 'groups resume',
  summary: 'runs failed and cancelled members again, from their start',
  argument: GROUP_ID,
  notes: ['It does not wait; groups watch does.'],
  examples: {
    'groups resume 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401': 'after the cause is fixed',
  },
  async resume(client, id, { force, json }, terminal) {
    await client.executionGroups.resume(id, { force });
    await printGroup(id, client, json, terminal);
  },
});
