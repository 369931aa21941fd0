import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { GROUP_ID, printGroup } from './group.ts';

export const GROUPS_RESUME = defineCommand({
  name: 'groups resume',
  summary: 'runs failed and cancelled members again, from their start',
  arguments: [GROUP_ID],
  options: { force: flag('sends operations again that had been sent but not answered, too'), ...JSON_OPTION },
  shared: [CONNECTION],
  notes: ['It does not wait; groups watch does.'],
  examples: [
    { line: 'groups resume 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401', about: 'after what was wrong is mended' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const { client } = await connect(options, terminal);
    await client.executionGroups.resume(id, { force: options.force });
    await printGroup(id, client, options.json, terminal);
    return undefined;
  },
});
