import { IllegalActionError, NotFoundError } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { GROUP_ID, printGroup } from './group.ts';
import { countMembers } from './members.ts';

export const GROUPS_CANCEL = defineCommand({
  name: 'groups cancel',
  summary: 'requests the cancellation of every member that has not ended',
  arguments: [GROUP_ID],
  options: {
    force: flag('cancels without the cooperation of the workflows', { conflicts: ['kill'] }),
    kill: flag('ends the processes of the workflows'),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'Queued members are cancelled immediately, the others later; groups watch waits for that. The manager rejects the ' +
      'request when only queued members remain, but cancels them; this command succeeds then, with a note.',
  ],
  examples: {
    'groups cancel 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401': 'so that they can clean up',
  },
  async run({ arguments: { id }, options: { force, kill, json, ...options } }, terminal) {
    const { client } = await connect(options, terminal);
    const { queued = 0 } = await countMembers(client, id);
    let note = '';
    try {
      await client.executionGroups.cancel(id, kill ? { kill } : { force });
    } catch (error) {
      // Queued members are cancelled first, and stay so when the others cannot be.
      if (error instanceof IllegalActionError && queued > 0) {
        terminal.warn(`${queued} queued members are cancelled; the others cannot be.`);
      }
      if (!(error instanceof NotFoundError) || queued === 0) throw error;
      note = ' (only queued members remained)';
    }
    await printGroup(id, client, json, terminal, note);
  },
});
