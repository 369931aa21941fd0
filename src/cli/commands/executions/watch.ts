import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { CTRL_C, WATCH_OPTIONS } from '../../watch/options.ts';
import { Interruption } from '../../watch/signals.ts';
import { endEarly } from '../../watch/watch.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { subject } from './output.ts';
import { EXECUTION_ID } from './selection.ts';
import {
  executionName,
  exitCodeOf,
  printEnd,
  SUBJECT_FIELDS,
  watchAgain,
  watchExecution,
} from './watch-execution.ts';

export const WATCH = defineCommand({
  name: 'watch',
  summary: 'shows how an execution gets on, up to its end',
  arguments: [EXECUTION_ID],
  options: { ...WATCH_OPTIONS, ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [`${CTRL_C} With --json there is a line of JSON for the present state and for each change.`],
  examples: [
    { line: 'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', about: 'until it ends, whatever comes' },
    { line: 'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --timeout 10m --json', about: 'in a script' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const connection = await connect(options, terminal);
    using interruption = new Interruption();
    const { signal } = interruption;
    const { timeout } = options;
    const execution = await connection.client.executions
      .get(id, { include: SUBJECT_FIELDS }, { signal, deadline: timeout })
      .catch((error: unknown) => {
        throw endEarly(error, { name: executionName(id), again: watchAgain(id, options) }, terminal);
      });
    if (!options.json) await terminal.print(`${subject(execution)}  ${terminal.out.style('dim', id)}`);
    const watching = { as: options.json ? 'json' : 'lines', on: terminal.out, timeout, signal } as const;
    const end = await watchExecution(execution, connection, options, watching, terminal);
    if (!options.json) await printEnd(end, terminal);
    return exitCodeOf(end);
  },
});
