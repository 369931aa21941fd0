import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { printOutcome } from './output.ts';
import { EXECUTION_ID } from './selection.ts';

export const RESUME = defineCommand({
  name: 'resume',
  summary: 'runs a failed or cancelled execution on from where it stopped',
  arguments: [EXECUTION_ID],
  options: { force: flag('sends operations again that had been sent but not answered, too'), ...JSON_OPTION },
  shared: [CONNECTION],
  notes: [
    'It does not wait; watch does. The manager does not ask whether the deployment is busy with something else.',
  ],
  examples: [
    { line: 'resume 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06', about: 'after what was wrong is mended' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const { client } = await connect(options, terminal);
    const execution = await client.executions.resume(id, { force: options.force });
    await printOutcome(id, execution, client, options.json, terminal);
    return undefined;
  },
});
