import { connect, connectionWords, quoted } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, single } from '../../program/options.ts';
import { PARAMETER_NOTE, PARAMETER_OPTIONS, readParameters } from '../../program/parameters.ts';
import { datetime } from '../../program/values.ts';
import { CLEANUP_OPTIONS, CTRL_C, QUIET_OPTION, readCleanup, WATCH_OPTIONS } from '../../watch/options.ts';
import { Interruption } from '../../watch/signals.ts';
import { submit } from '../../watch/submit.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { subject } from './output.ts';
import { exitCodeOf, printEnd, watchExecution } from './watch-execution.ts';

export const RUN = defineCommand({
  name: 'run',
  summary: 'starts a workflow on a deployment and waits for its end',
  arguments: [
    { name: 'deployment', about: 'the id of the deployment' },
    { name: 'workflow', about: 'the name of the workflow' },
  ],
  options: {
    ...PARAMETER_OPTIONS,
    'allow-custom-parameters': flag('allows parameters that the workflow does not declare'),
    queue: flag('waits in the queue while another execution blocks it, instead of being rejected'),
    force: flag('starts although another execution would block it; takes precedence over --queue'),
    'dry-run': flag('runs the workflow without performing its operations'),
    schedule: single('datetime', 'starts it then and does not wait: 2026-03-01T09:30:00Z', datetime),
    detach: flag('does not wait; prints the id of the execution', { short: 'd' }),
    ...WATCH_OPTIONS,
    ...CLEANUP_OPTIONS,
    ...QUIET_OPTION,
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'Shows the progress: as one line that is drawn anew on a terminal, as a line for each change elsewhere. ' +
      ` ${CTRL_C} With --json the execution is printed at its end, and the progress to standard error.`,
    PARAMETER_NOTE,
  ],
  examples: [
    { line: 'run shop-vienna backup -p keep_days=14', about: 'and see how it gets on' },
    { line: 'run shop-vienna backup --params @backup.json --queue --timeout 30m', about: 'in a script' },
    {
      line: 'watch "$(cloudify-executions run shop-vienna restart --detach)"',
      about: 'start now, look later',
    },
  ],
  async run({ arguments: { deployment, workflow }, options }, terminal) {
    const parameters = await readParameters(options);
    const start = {
      deployment_id: deployment,
      workflow_id: workflow,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(options['allow-custom-parameters'] && { allow_custom_parameters: true }),
      ...(options.force && { force: true }),
      ...(options['dry-run'] && { dry_run: true }),
    };
    const isDetached = options.detach || options.schedule !== undefined;
    if (isDetached && options.timeout !== undefined) {
      throw new CommandError('--timeout is about waiting, which --detach and --schedule do not.');
    }
    const cleanup = readCleanup({ ...options, detach: isDetached });
    if (options.schedule !== undefined && options.queue)
      throw new CommandError(
        '--schedule and --queue exclude each other: a scheduled execution queues by itself.',
      );
    const connection = await connect(options, terminal);
    const { executions } = connection.client;
    using interruption = new Interruption();
    const { signal } = interruption;
    const submission = {
      look: `cloudify-executions list -d ${quoted(deployment)} -w ${quoted(workflow)}${connectionWords(options)}`,
      parameters,
      names: [deployment, workflow],
    };
    if (options.schedule !== undefined) {
      const at = options.schedule;
      const stub = await submit(
        () => executions.schedule({ ...start, scheduled_time: at }, { signal }),
        submission,
        terminal,
      );
      if (options.json) await terminal.printJson(stub);
      else await terminal.print(`${subject(start)} is scheduled for ${at.toISOString()}`);
      return undefined;
    }
    // Cancelling on an interrupt needs the id, so the start is not aborted.
    const startOptions = { reconcile: true, ...(!cleanup.cancelOn.interrupt && { signal }) };
    const execution = await submit(
      () => executions.start({ ...start, ...(options.queue && { queue: true }) }, startOptions),
      submission,
      terminal,
    );
    if (options.detach) {
      if (options.json) await terminal.printJson(execution);
      else await terminal.print(execution.id);
      return undefined;
    }
    if (!options.json)
      await terminal.print(`${subject(execution)}  ${terminal.out.style('dim', execution.id)}`);
    const watching = {
      as: options.quiet ? 'nothing' : 'lines',
      on: options.json ? terminal.err : terminal.out,
      timeout: options.timeout,
      signal,
      ...cleanup,
    } as const;
    const ended = await watchExecution(execution, connection, options, watching, terminal);
    if (options.json) await terminal.printJson(ended);
    else await printEnd(ended, terminal);
    return exitCodeOf(ended);
  },
});
