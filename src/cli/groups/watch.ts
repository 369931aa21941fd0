import { defineCommand } from '../command/command.ts';
import { connect } from '../connection/connect.ts';
import { CONNECTION } from '../connection/options.ts';
import { Interruption } from '../following/interruption.ts';
import { CTRL_C, FOLLOWING_OPTIONS } from '../following/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { followGroup, groupExitCode, printGroupEnd } from './follow-group.ts';
import { GROUP_ID, groupSubject } from './group.ts';

export const GROUPS_WATCH = defineCommand({
  name: 'groups watch',
  summary: 'shows how an execution group gets on, until all members have ended',
  arguments: [GROUP_ID],
  options: { ...FOLLOWING_OPTIONS, ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [`${CTRL_C} With --json there is a line of JSON for the present state and for each change.`],
  examples: [
    { line: 'groups watch 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 --timeout 1h', about: 'an hour at most' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const client = await connect(options, terminal);
    using interruption = new Interruption();
    const { signal } = interruption;
    const group = await client.executionGroups.get(id, {}, { signal });
    if (!options.json) await terminal.print(`${groupSubject(group)}  ${terminal.out.style('dim', id)}`);
    const since = Math.min(Date.now(), Date.parse(group.created_at));
    const following = {
      as: options.json ? 'json' : 'lines',
      on: terminal.out,
      timeout: options.timeout,
      signal,
    } as const;
    const end = await followGroup({ id, since }, client, options, following, terminal);
    if (!options.json) await printGroupEnd(end, since, terminal);
    return groupExitCode(end);
  },
});
