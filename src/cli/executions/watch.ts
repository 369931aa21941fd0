import { defineCommand } from '../command/command.ts';
import { connect } from '../connection/connect.ts';
import { CONNECTION } from '../connection/options.ts';
import { Interruption } from '../following/interruption.ts';
import { CTRL_C, FOLLOWING_OPTIONS } from '../following/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { subject } from './answer.ts';
import { exitCodeOf, followExecution, printEnd } from './follow-execution.ts';
import { EXECUTION_ID } from './selection.ts';

export const WATCH = defineCommand({
  name: 'watch',
  summary: 'shows how an execution gets on, up to its end',
  arguments: [EXECUTION_ID],
  options: { ...FOLLOWING_OPTIONS, ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [`${CTRL_C} With --json there is a line of JSON for the present state and for each change.`],
  examples: [
    { line: 'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', about: 'until it ends, whatever comes' },
    { line: 'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --timeout 10m --json', about: 'in a script' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const client = await connect(options, terminal);
    using interruption = new Interruption();
    const { signal } = interruption;
    const include = ['workflow_id', 'deployment_id', 'created_at', 'started_at'] as const;
    const seen = await client.executions.get(id, { include }, { signal });
    if (!options.json) await terminal.print(`${subject(seen)}  ${terminal.out.style('dim', id)}`);
    const since = Math.min(Date.now(), Date.parse(seen.started_at ?? seen.created_at));
    const following = {
      as: options.json ? 'json' : 'lines',
      on: terminal.out,
      timeout: options.timeout,
      signal,
    } as const;
    const execution = await followExecution({ id, since }, client, options, following, terminal);
    if (!options.json) await printEnd(execution, terminal);
    return exitCodeOf(execution);
  },
});
