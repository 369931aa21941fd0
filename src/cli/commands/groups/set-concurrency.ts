import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { integer } from '../../program/parse.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { GROUP_ID, printGroup } from './group.ts';

const parseConcurrency = integer(0);

export const GROUPS_SET_CONCURRENCY = defineCommand({
  name: 'groups set-concurrency',
  summary: 'changes how many members may be active concurrently',
  arguments: [
    GROUP_ID,
    {
      name: 'number',
      description: 'how many; 0 pauses the group',
      check: (text, name) => void parseConcurrency(text, name),
    },
  ],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: [
    'Raising it from 0 starts queued members immediately; any other change takes effect when a member ends. Lowering it stops nothing.',
  ],
  examples: {
    'groups set-concurrency 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 0': 'no further member starts',
  },
  async run({ arguments: { id, number }, options }, terminal) {
    const { client } = await connect(options, terminal);
    const { concurrency } = await client.executionGroups.setConcurrency(id, Number(number));
    await printGroup(id, client, options.json, terminal, `, concurrency ${concurrency}`);
  },
});
