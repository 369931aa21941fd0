import { DeadlineExceededError, type Execution, isFinished } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { spoken } from '../../terminal/time.ts';
import { escalateOption, WATCH_OPTIONS } from '../../watch/options.ts';
import { Interruption } from '../../watch/signals.ts';
import { endEarly } from '../../watch/watch.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { printOutcome, statusText, subject } from './output.ts';
import { EXECUTION_ID } from './selection.ts';
import { executionName, watchAgain } from './watch-execution.ts';

export const CANCEL = defineCommand({
  name: 'cancel',
  summary: 'asks for an execution to be cancelled',
  arguments: [EXECUTION_ID],
  options: {
    force: flag('stops the workflow without asking it'),
    kill: flag('ends the process of the workflow; rejected when the execution has terminated or failed'),
    escalate: escalateOption(
      'cancels, forces it after the first time and kills it after the second, and waits for the end. Default times: 30s,60s',
    ),
    ...WATCH_OPTIONS,
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'The manager only takes note of it: the execution is cancelled later, when the worker has stopped it. watch waits for ' +
      'that, and so does --escalate.',
  ],
  examples: [
    { line: 'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', about: 'let it tidy up' },
    { line: 'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --escalate', about: 'and see to it that it ends' },
    { line: 'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --escalate=5m,1m', about: 'with more patience' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const { force, kill, escalate, timeout, json } = options;
    if ([force, kill, escalate !== undefined].filter(Boolean).length > 1) {
      throw new CommandError('--force, --kill and --escalate exclude each other.');
    }
    if (timeout !== undefined && escalate === undefined)
      throw new CommandError('--timeout belongs to --escalate, which waits.');
    const { client, monitor } = await connect(options, terminal);
    if (kill) assertKillable(await client.executions.get(id), terminal);
    if (escalate === undefined) {
      const execution = await client.executions.cancel(id, kill ? { kill } : { force });
      await printOutcome(id, execution, client, json, terminal);
      return undefined;
    }
    using interruption = new Interruption();
    using _ = monitor.report(terminal);
    try {
      const wait = { signal: interruption.signal, deadline: timeout };
      const { execution, action } = await client.executions.cancel(id, { escalate }, wait);
      if (json) await terminal.printJson({ action, execution });
      else {
        const how = action === null ? '' : ` (by ${action})`;
        await terminal.print(`${subject(execution)} is ${statusText(execution.status, terminal)}${how}`);
      }
      return undefined;
    } catch (error) {
      const name = executionName(id);
      if (error instanceof DeadlineExceededError)
        terminal.warn(
          `cloudify-executions: ${name} did not end within ${spoken(timeout ?? 0)} of being cancelled.`,
        );
      throw endEarly(error, { name, again: watchAgain(id, options) }, terminal);
    }
  },
});

/**
 * A kill makes an ended execution active again, until a worker ends it. That is how the manual of the manager stops a
 * workflow that runs on although its execution is cancelled; for the other ends there is nothing to stop.
 */
function assertKillable(execution: Execution, terminal: Terminal): void {
  if (!isFinished(execution)) return;
  if (execution.status !== 'cancelled')
    throw new CommandError(`${subject(execution)} is ${execution.status} already; there is nothing to kill.`);
  terminal.warn(
    `Note: ${subject(execution)} is cancelled already. A kill makes it active until a worker has ended its process.`,
  );
}
