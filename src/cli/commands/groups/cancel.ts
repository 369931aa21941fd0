import { IllegalActionError, NotFoundError } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { countMembers } from './counts.ts';
import { GROUP_ID, printGroup } from './group.ts';

export const GROUPS_CANCEL = defineCommand({
  name: 'groups cancel',
  summary: 'asks for every member that has not ended to be cancelled',
  arguments: [GROUP_ID],
  options: {
    force: flag('stops the workflows without asking them'),
    kill: flag('ends the processes of the workflows'),
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'Queued members are cancelled at once, the others later; groups watch waits for that. The manager refuses it when ' +
      'only queued members were left, although these are cancelled then; here that is done, and said.',
  ],
  examples: [{ line: 'groups cancel 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401', about: 'let them tidy up' }],
  async run({ arguments: { id }, options: { force, kill, json, ...options } }, terminal) {
    if (force && kill) throw new CommandError('--force and --kill exclude each other.');
    const { client } = await connect(options, terminal);
    const { queued = 0 } = await countMembers(client, id);
    let note = '';
    try {
      await client.executionGroups.cancel(id, kill ? { kill } : { force });
    } catch (error) {
      // Queued members are cancelled before the others are looked at, and that stays when the others cannot be.
      if (error instanceof IllegalActionError && queued > 0) {
        terminal.warn(`${queued} queued members are cancelled; the others cannot be.`);
      }
      if (!(error instanceof NotFoundError) || queued === 0) throw error;
      note = ' (only queued members were left)';
    }
    await printGroup(id, client, json, terminal, note);
    return undefined;
  },
});
