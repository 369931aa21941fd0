import { connect, connectionWords, quoted } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { flag, single } from '../../program/options.ts';
import {
  PARAMETER_NOTE,
  PARAMETER_OPTIONS,
  type Parameters,
  readJsonObject,
  readParameters,
} from '../../program/parameters.ts';
import { wholeNumber } from '../../program/values.ts';
import { CLEANUP_OPTIONS, CTRL_C, QUIET_OPTION, readCleanup, WATCH_OPTIONS } from '../../watch/options.ts';
import { Interruption } from '../../watch/signals.ts';
import { submit } from '../../watch/submit.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { groupSubject } from './group.ts';
import { groupExitCode, printGroupEnd, watchGroup } from './watch-group.ts';

export const GROUPS_RUN = defineCommand({
  name: 'groups run',
  summary: 'starts a workflow on every deployment of a deployment group and waits',
  arguments: [
    { name: 'deployment-group', about: 'the id of the deployment group' },
    { name: 'workflow', about: 'the name of the workflow' },
  ],
  options: {
    concurrency: single(
      'number',
      'how many members are active at once, 5 unless given; 0: none for now',
      wholeNumber(0),
    ),
    ...PARAMETER_OPTIONS,
    'params-by-deployment': single(
      'json|@file',
      'parameters of single deployments, which go before the others: {"shop-oslo": {"region": "us"}}',
      String,
      { completes: '@file' },
    ),
    force: flag('starts members although other executions are active on their deployments'),
    detach: flag('does not wait; prints the id of the execution group', { short: 'd' }),
    ...WATCH_OPTIONS,
    ...CLEANUP_OPTIONS,
    ...QUIET_OPTION,
    ...JSON_OPTION,
  },
  shared: [CONNECTION],
  notes: [
    `${CTRL_C} With --json the group is printed at its end, and the progress to standard error.`,
    PARAMETER_NOTE,
  ],
  examples: [
    { line: 'groups run shops backup -p keep_days=14 --concurrency 2', about: 'two deployments at a time' },
    { line: 'groups run shops restart --detach', about: 'start now, look later with groups watch' },
  ],
  async run({ arguments: { 'deployment-group': over, workflow }, options }, terminal) {
    const parameters = await readParameters(options);
    const single = options['params-by-deployment'];
    const byDeployment = single === undefined ? {} : await readJsonObject(single, '--params-by-deployment');
    if (
      Object.values(byDeployment).some(
        (each) => typeof each !== 'object' || each === null || Array.isArray(each),
      )
    ) {
      throw new CommandError('--params-by-deployment must have a JSON object for each deployment.');
    }
    if (options.detach && options.timeout !== undefined) {
      throw new CommandError('--timeout is about waiting, which --detach does not.');
    }
    const cleanup = readCleanup(options);
    const connection = await connect(options, terminal);
    const { executionGroups } = connection.client;
    using interruption = new Interruption();
    const { signal } = interruption;
    const start = {
      deployment_group_id: over,
      workflow_id: workflow,
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      ...(Object.keys(parameters).length > 0 && { default_parameters: parameters }),
      ...(single !== undefined && { parameters: byDeployment as Record<string, Parameters> }),
      ...(options.force && { force: true }),
    };
    const submission = {
      look: `cloudify-executions groups list -g ${quoted(over)} -w ${quoted(workflow)}${connectionWords(options)}`,
      parameters: { parameters, byDeployment },
      names: [over, workflow],
    };
    // Cancelling on an interrupt needs the id, so the start is not aborted.
    const startOptions = cleanup.cancelOn.interrupt ? {} : { signal };
    const group = await submit(() => executionGroups.start(start, startOptions), submission, terminal);
    if (options.detach) {
      if (options.json) await terminal.printJson(group);
      else await terminal.print(group.id);
      return undefined;
    }
    if (!options.json) await terminal.print(`${groupSubject(group)}  ${terminal.out.style('dim', group.id)}`);
    const watching = {
      as: options.quiet ? 'nothing' : 'lines',
      on: options.json ? terminal.err : terminal.out,
      timeout: options.timeout,
      signal,
      ...cleanup,
    } as const;
    const end = await watchGroup(group, connection, options, watching, terminal);
    if (options.json) await terminal.printJson(await executionGroups.get(group.id));
    else await printGroupEnd(end, terminal);
    return groupExitCode(end);
  },
});
