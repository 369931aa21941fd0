import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { value } from '../../program/options.ts';
import { nonEmpty } from '../../program/parse.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { GROUP_ID, printGroup } from './group.ts';

export const GROUPS_SET_TARGET = defineCommand({
  name: 'groups set-target',
  summary: 'collects the deployments of ended members in deployment groups',
  arguments: [GROUP_ID],
  options: {
    success: value('id', 'the deployment group for those of terminated members', nonEmpty('an id')),
    failed: value('id', 'the deployment group for those of failed members', nonEmpty('an id')),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: ['Members that have ended already count, too. The manager neither returns nor unsets these groups.'],
  examples: {
    'groups set-target 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 --success shops-backed-up --failed shops-to-check':
      'for later inspection',
  },
  async run({ arguments: { id }, options }, terminal) {
    const { success, failed } = options;
    if (success === undefined && failed === undefined)
      throw new CommandError('Give --success, --failed or both.');
    const { client } = await connect(options, terminal);
    await client.executionGroups.setTargetGroup(id, { success_group_id: success, failure_group_id: failed });
    await printGroup(id, client, options.json, terminal);
  },
});
