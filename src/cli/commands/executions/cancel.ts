import { DeadlineExceededError, type Execution, isFinished } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import { SignalHandler } from '../../signals.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { escalateOption, WATCH_OPTIONS } from '../../watch/options.ts';
import { watchedOf } from '../../watch/resource.ts';
import { endEarly, notCancelled } from '../../watch/watch.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { EXECUTION, EXECUTION_ID, printExecution, statusText, subject } from './execution.ts';

export const CANCEL = defineCommand({
  name: 'cancel',
  summary: 'requests the cancellation of an execution',
  arguments: [EXECUTION_ID],
  options: {
    force: flag('cancels without the cooperation of the workflow', { conflicts: ['kill', 'escalate'] }),
    kill: flag('ends the process of the workflow; rejected when the execution has terminated or failed', {
      conflicts: ['escalate'],
    }),
    escalate: escalateOption(
      'cancels, force-cancels after the first time and kills after the second, and waits for the end. Default times: 30s,60s',
    ),
    timeout: { ...WATCH_OPTIONS.timeout, needs: 'escalate' },
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'The manager only records the request: the execution is cancelled later, when the worker has stopped it. watch waits ' +
      'for that, and so does --escalate.',
  ],
  examples: {
    'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01': 'so that it can clean up',
    'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --escalate': 'and ends it if it does not',
    'cancel 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --escalate=5m,1m': 'with longer times',
  },
  async run({ arguments: { id }, options }, terminal) {
    const { force, kill, escalate, timeout, json } = options;
    const { client, monitor } = await connect(options, terminal);
    if (kill) assertKillable(await client.executions.get(id), terminal);
    if (escalate === undefined) {
      const execution = await client.executions.cancel(id, kill ? { kill } : { force });
      return printExecution(id, execution, client, json, terminal);
    }
    using signals = new SignalHandler();
    using _ = monitor.report(terminal);
    try {
      const wait = { signal: signals.signal, deadline: timeout };
      await printCancelled(await client.executions.cancel(id, { escalate, ...wait }), json, terminal);
    } catch (error) {
      const watched = watchedOf(EXECUTION, id, options);
      if (error instanceof DeadlineExceededError)
        terminal.warn(`cloudify-executions: ${notCancelled(watched.name, timeout ?? 0)}`);
      throw endEarly(error, watched, terminal);
    }
  },
});

async function printCancelled(
  { execution, action }: { readonly execution: Execution; readonly action: string | null },
  isJson: boolean,
  terminal: Terminal,
): Promise<void> {
  if (isJson) return terminal.printJson({ action, execution });
  const by = action === null ? '' : ` (by ${action})`;
  await terminal.print(`${subject(execution)} is ${statusText(execution.status, terminal)}${by}`);
}

/**
 * A kill makes an ended execution active again, until a worker ends it. That is how the manual of the manager stops a
 * workflow that still runs although its execution is cancelled; after another end there is nothing to stop.
 */
function assertKillable(execution: Execution, terminal: Terminal): void {
  if (!isFinished(execution)) return;
  if (execution.status !== 'cancelled')
    throw new CommandError(`${subject(execution)} is ${execution.status} already; there is nothing to kill.`);
  terminal.warn(
    `Note: ${subject(execution)} is cancelled already. A kill makes it active until a worker has ended its process.`,
  );
}
