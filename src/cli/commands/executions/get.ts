import type { Execution } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { details } from '../../terminal/details.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { printable, printableLines } from '../../terminal/text.ts';
import { relative } from '../../terminal/time.ts';
import { JSON_OPTION } from '../listing/options.ts';
import { progressText, tookText } from './columns.ts';
import { statusText } from './output.ts';
import { EXECUTION_ID } from './selection.ts';

export const GET = defineCommand({
  name: 'get',
  summary: 'an execution with all there is to know about it',
  arguments: [EXECUTION_ID],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: ['The values of its parameters are shown with --json only, for there may be a secret among them.'],
  examples: [
    { line: 'get 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06', about: 'why did it fail?' },
    { line: 'get 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06 --json', about: 'all 25 fields, for other programs' },
  ],
  async run({ arguments: { id }, options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const execution = await client.executions.get(id);
    if (options.json) await terminal.printJson(execution);
    else await terminal.print(description(execution, clock.now(), terminal));
    return undefined;
  },
});

function description(execution: Execution, now: number, terminal: Terminal): string[] {
  const { out } = terminal;
  const { deployment_id: deployment, status, parameters, error } = execution;
  const moment = (time: string | null) =>
    time === null ? '' : `${time}, ${relative(Date.parse(time), now)}`;
  const names = Object.keys(parameters ?? {}).map(printable);
  const marks = [
    execution.is_dry_run && 'a dry run',
    execution.resume && 'resumed',
    execution.is_system_workflow && 'a system workflow',
    execution.allow_custom_parameters && 'with custom parameters',
  ].filter((mark) => typeof mark === 'string');
  return [
    out.style(
      'bold',
      printable(execution.workflow_id) + (deployment === null ? '' : ` on ${printable(deployment)}`),
    ),
    ...details(
      [
        ['id', printable(execution.id)],
        ['status', statusText(status, terminal)],
        ['operations', progressText(execution)],
        ['created', `${moment(execution.created_at)}, by ${printable(execution.created_by)}`],
        ['started', moment(execution.started_at)],
        ['ended', moment(execution.ended_at)],
        ['took', execution.ended_at === null ? '' : tookText(execution, now)],
        ['tenant', printable(execution.tenant_name)],
        ['parameters', names.length === 0 ? '' : `${names.join(', ')} (their values: --json)`],
        ['it is', marks.join(', ')],
        ['error', printableLines(error ?? '')],
      ],
      out,
    ),
  ];
}
