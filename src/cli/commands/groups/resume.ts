import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { RESUME_OPTIONS } from '../shared/list-options.ts';
import { GROUP_ID, printGroup } from './group.ts';

export const GROUPS_RESUME = defineCommand({
  name: 'groups resume',
  summary: 'runs failed and cancelled members again, from their start',
  arguments: [GROUP_ID],
  options: RESUME_OPTIONS,
  shared: [CONNECTION],
  notes: ['It does not wait; groups watch does.'],
  examples: {
    'groups resume 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401': 'after the cause is fixed',
  },
  async run({ arguments: { id }, options: { force, json, ...options } }, terminal) {
    const { client } = await connect(options, terminal);
    await client.executionGroups.resume(id, { force });
    await printGroup(id, client, json, terminal);
  },
});
