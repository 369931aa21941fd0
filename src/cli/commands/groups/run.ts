import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, value } from '../../program/options.ts';
import {
  PARAMETER_NOTE,
  PARAMETER_OPTIONS,
  type Parameters,
  readJsonObject,
  readParameters,
} from '../../program/parameters.ts';
import { integer } from '../../program/parse.ts';
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
import { GROUP } from './group.ts';

export const GROUPS_RUN = defineCommand({
  name: 'groups run',
  summary: 'starts a workflow on every deployment of a deployment group and waits',
  arguments: [
    { name: 'deployment-group', description: 'the id of the deployment group' },
    { name: 'workflow', description: 'the name of the workflow' },
  ],
  options: {
    concurrency: value(
      'number',
      'how many members are active concurrently; 0 pauses the group. Default: 5',
      integer(0),
    ),
    ...PARAMETER_OPTIONS,
    'params-by-deployment': value(
      'json|@file',
      'parameters of single deployments, which override the others: {"shop-oslo": {"region": "us"}}',
      String,
      { completes: '@file' },
    ),
    force: flag('starts members although other executions are active on their deployments'),
    ...DETACH_OPTION,
    ...WATCH_OPTIONS,
    ...CLEANUP_OPTIONS,
    ...QUIET_OPTION,
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    `${CTRL_C} With --json it prints the group at its end, and the progress to standard error.`,
    PARAMETER_NOTE,
  ],
  examples: {
    'groups run shops backup -p keep_days=14 --concurrency 2': 'two deployments at a time',
    'groups run shops restart --detach': 'starts now; groups watch shows the progress',
  },
  async run({ arguments: { 'deployment-group': over, workflow }, options }, terminal) {
    const parameters = await readParameters(options);
    const single = options['params-by-deployment'];
    const byDeployment = single === undefined ? {} : await readJsonObject(single, '--params-by-deployment');
    const isObject = (each: unknown) => typeof each === 'object' && each !== null && !Array.isArray(each);
    if (!Object.values(byDeployment).every(isObject)) {
      throw new CommandError('--params-by-deployment must have a JSON object for each deployment.');
    }
    const cleanup = readCleanup(options);
    const connection = await connect(options, terminal);
    const { executionGroups } = connection.client;
    using signals = new SignalHandler();
    const { signal } = signals;
    const start = {
      deployment_group_id: over,
      workflow_id: workflow,
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      ...(Object.keys(parameters).length > 0 && { default_parameters: parameters }),
      ...(single !== undefined && { parameters: byDeployment as Record<string, Parameters> }),
      ...(options.force && { force: true }),
    };
    const secrets = { parameters, byDeployment };
    const submission = submissionOf('groups list -g', over, workflow, secrets, options);
    // Cancelling on an interrupt needs the id, so the start is not aborted.
    const startOptions = cleanup.cancelOn.interrupt ? {} : { signal };
    const group = await submit(() => executionGroups.start(start, startOptions), submission, terminal);
    const watching = { signal, cleanup, jsonOf: () => executionGroups.get(group.id) };
    // Awaited, so that the signal handler stays until the end.
    return await watchStarted(GROUP, group, connection, options, watching, terminal);
  },
});
