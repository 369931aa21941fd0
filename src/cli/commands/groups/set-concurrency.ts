import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { wholeNumber } from '../../program/values.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { GROUP_ID, printGroup } from './group.ts';

const readConcurrency = wholeNumber(0);

export const GROUPS_SET_CONCURRENCY = defineCommand({
  name: 'groups set-concurrency',
  summary: 'changes how many members may be active at once',
  arguments: [
    GROUP_ID,
    {
      name: 'number',
      about: 'how many; 0 pauses the group',
      check: (text, name) => void readConcurrency(text, name),
    },
  ],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: [
    'Going up from 0 starts queued members at once, any other rise takes effect when a member ends. Lowering it stops nothing.',
  ],
  examples: [
    {
      line: 'groups set-concurrency 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 0',
      about: 'nothing further starts',
    },
  ],
  async run({ arguments: { id, number }, options }, terminal) {
    const { client } = await connect(options, terminal);
    const { concurrency } = await client.executionGroups.setConcurrency(id, Number(number));
    await printGroup(id, client, options.json, terminal, `, ${concurrency} at once`);
    return undefined;
  },
});
