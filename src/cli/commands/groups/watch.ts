import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { CTRL_C, WATCH_OPTIONS } from '../../watch/options.ts';
import { Interruption } from '../../watch/signals.ts';
import { endEarly } from '../../watch/watch.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { GROUP_ID, groupSubject } from './group.ts';
import { groupExitCode, groupName, printGroupEnd, watchGroup, watchGroupAgain } from './watch-group.ts';

export const GROUPS_WATCH = defineCommand({
  name: 'groups watch',
  summary: 'shows how an execution group gets on, until all members have ended',
  arguments: [GROUP_ID],
  options: { ...WATCH_OPTIONS, ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [`${CTRL_C} With --json there is a line of JSON for the present state and for each change.`],
  examples: [
    { line: 'groups watch 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 --timeout 1h', about: 'an hour at most' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const connection = await connect(options, terminal);
    using interruption = new Interruption();
    const { signal } = interruption;
    const { timeout } = options;
    const group = await connection.client.executionGroups
      .get(id, {}, { signal, deadline: timeout })
      .catch((error: unknown) => {
        throw endEarly(error, { name: groupName(id), again: watchGroupAgain(id, options) }, terminal);
      });
    if (!options.json) await terminal.print(`${groupSubject(group)}  ${terminal.out.style('dim', id)}`);
    const watching = { as: options.json ? 'json' : 'lines', on: terminal.out, timeout, signal } as const;
    const end = await watchGroup(group, connection, options, watching, terminal);
    if (!options.json) await printGroupEnd(end, terminal);
    return groupExitCode(end);
  },
});
