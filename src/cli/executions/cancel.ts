import { isEnded } from '../../client/index.ts';
import { defineCommand } from '../command/command.ts';
import { flag, optional, type Read } from '../command/options.ts';
import { duration } from '../command/values.ts';
import { CommandError } from '../command-error.ts';
import { connect, connectionWords, quoted } from '../connection/connect.ts';
import { CONNECTION } from '../connection/options.ts';
import { GivenUp } from '../following/follow.ts';
import { Interrupted, Interruption } from '../following/interruption.ts';
import { FOLLOWING_OPTIONS } from '../following/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { printOutcome, statusText, subject } from './answer.ts';
import { EXECUTION_ID } from './selection.ts';

const readSteps: Read<{ readonly forceAfter: number; readonly killAfter: number }> = (text, name) => {
  const [force = '', kill, ...more] = text.split(',');
  if (kill === undefined || more.length > 0) {
    throw new CommandError(
      `${name} takes two times: when to stop it without asking, and how long after that to kill it: 30s,60s.`,
    );
  }
  return { forceAfter: duration(force.trim(), name), killAfter: duration(kill.trim(), name) };
};

export const CANCEL = defineCommand({
  name: 'cancel',
  summary: 'asks for an execution to be cancelled',
  arguments: [EXECUTION_ID],
  options: {
    force: flag('stops the workflow without asking it'),
    kill: flag(
      'ends the process of the workflow; refused here when the execution has ended, which it would bring back to life',
    ),
    escalate: optional(
      'force,kill',
      '30s,60s',
      'cancels harder and harder, and waits for the end: forces it after the first time (30s) and kills it after the second (60s)',
      readSteps,
    ),
    ...FOLLOWING_OPTIONS,
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
    const client = await connect(options, terminal);
    if (kill) {
      const execution = await client.executions.get(id);
      // The manager would make it active again, and block its deployment.
      if (isEnded(execution)) {
        throw new CommandError(
          `${subject(execution)} is ${execution.status} already; there is nothing to kill.`,
        );
      }
    }
    if (escalate === undefined) {
      await printOutcome(
        id,
        await client.executions.cancel(id, kill ? { kill } : { force }),
        client,
        json,
        terminal,
      );
      return undefined;
    }
    using interruption = new Interruption();
    const again = `cloudify-executions watch ${quoted(id)}${connectionWords(options)}`;
    try {
      const wait = { signal: interruption.signal, deadline: timeout };
      const { execution, action } = await client.executions.cancel(id, { escalate }, wait);
      if (json) await terminal.print(JSON.stringify({ action, execution }, null, 2));
      else {
        const how = action === null ? '' : ` (by ${action})`;
        await terminal.print(`${subject(execution)} is ${statusText(execution.status, terminal)}${how}`);
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      terminal.warn(
        `No longer waiting, and no longer cancelling harder. What was asked for stands: ${again}`,
      );
      throw new GivenUp(error.code);
    }
  },
});
