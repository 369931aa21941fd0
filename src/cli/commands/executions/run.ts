import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, value } from '../../program/options.ts';
import { PARAMETER_NOTE, PARAMETER_OPTIONS, readParameters } from '../../program/parameters.ts';
import { datetime } from '../../program/parse.ts';
import { SignalHandler } from '../../signals.ts';
import {
  CLEANUP_OPTIONS,
  CTRL_C,
  DETACH_OPTION,
  QUIET_OPTION,
  readCleanup,
  WATCH_OPTIONS,
} from '../../watch/options.ts';
import { submissionOf, submit } from '../../watch/submit.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { watchStarted } from '../shared/watch-command.ts';
import { EXECUTION, subject } from './execution.ts';

export const RUN = defineCommand({
  name: 'run',
  summary: 'starts a workflow on a deployment and waits for its end',
  arguments: [
    { name: 'deployment', description: 'the id of the deployment' },
    { name: 'workflow', description: 'the name of the workflow' },
  ],
  options: {
    ...PARAMETER_OPTIONS,
    'allow-custom-parameters': flag('allows parameters that the workflow does not declare'),
    queue: flag('waits in the queue while another execution blocks it, instead of being rejected'),
    force: flag('starts although another execution would block it; takes precedence over --queue'),
    'dry-run': flag('runs the workflow without performing its operations'),
    schedule: value('datetime', 'starts it then and does not wait: 2026-03-01T09:30:00Z', datetime, {
      conflicts: ['on-interrupt'],
    }),
    ...DETACH_OPTION,
    ...WATCH_OPTIONS,
    ...CLEANUP_OPTIONS,
    ...QUIET_OPTION,
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    'Shows the progress: on a terminal as one line that is redrawn, elsewhere as a line for each change. ' +
      `${CTRL_C} With --json it prints the execution at its end, and the progress to standard error.`,
    PARAMETER_NOTE,
  ],
  examples: {
    'run shop-vienna backup -p keep_days=14': 'and shows its progress',
    'run shop-vienna backup --params @backup.json --queue --timeout 30m': 'in a script',
    'watch "$(cloudify-executions run shop-vienna restart --detach)"': 'starts now and watches later',
  },
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
    const at = options.schedule;
    if (at !== undefined && options.timeout !== undefined)
      throw new CommandError('--schedule and --timeout exclude each other: a scheduled start does not wait.');
    if (at !== undefined && options.queue)
      throw new CommandError(
        '--schedule and --queue exclude each other: a scheduled execution queues by itself.',
      );
    const cleanup = readCleanup(options);
    const connection = await connect(options, terminal);
    const { executions } = connection.client;
    using signals = new SignalHandler();
    const { signal } = signals;
    const submission = submissionOf('list -d', deployment, workflow, parameters, options);
    if (at !== undefined) {
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
    const watching = { signal, cleanup, jsonOf: (end: unknown) => end };
    // Awaited, so that the signal handler stays until the end.
    return await watchStarted(EXECUTION, execution, connection, options, watching, terminal);
  },
});
