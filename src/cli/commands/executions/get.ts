import type { Execution } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { defineCommand } from '../../program/command.ts';
import { details } from '../../terminal/details.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { sanitize, sanitizeLines } from '../../terminal/text.ts';
import { formatRelative } from '../../terminal/time.ts';
import { waitText } from '../../watch/waiting.ts';
import { JSON_OPTION } from '../shared/list-options.ts';
import { durationText, progressText } from './columns.ts';
import { EXECUTION_ID, statusText } from './execution.ts';

export const GET = defineCommand({
  name: 'get',
  summary: 'shows an execution with all of its details',
  arguments: [EXECUTION_ID],
  options: JSON_OPTION,
  shared: [CONNECTION],
  notes: ['Only --json shows the values of its parameters, since they may have secrets.'],
  examples: {
    'get 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06': 'why did it fail?',
    'get 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06 --json': 'all 25 fields, for other programs',
  },
  async run({ arguments: { id }, options }, terminal) {
    const { client, clock } = await connect(options, terminal);
    const execution = await client.executions.get(id);
    if (options.json) await terminal.printJson(execution);
    else {
      const waitsFor = await waitText(client, execution);
      await terminal.print(description(execution, waitsFor, clock.now(), terminal));
    }
  },
});

function description(
  execution: Execution,
  waitsFor: string | undefined,
  now: number,
  terminal: Terminal,
): string[] {
  const { out } = terminal;
  const { deployment_id: deployment, status, parameters, error } = execution;
  const timeText = (time: string | null) =>
    time === null ? '' : `${time}, ${formatRelative(Date.parse(time), now)}`;
  const names = Object.keys(parameters ?? {}).map(sanitize);
  const marks = [
    execution.is_dry_run && 'dry run',
    execution.resume && 'resumed',
    execution.is_system_workflow && 'system workflow',
    execution.allow_custom_parameters && 'custom parameters',
  ].filter((mark) => typeof mark === 'string');
  return [
    out.style(
      'bold',
      sanitize(execution.workflow_id) + (deployment === null ? '' : ` on ${sanitize(deployment)}`),
    ),
    ...details(
      [
        ['id', sanitize(execution.id)],
        ['status', statusText(status, terminal)],
        ['waits for', waitsFor ?? ''],
        ['operations', progressText(execution)],
        ['created', `${timeText(execution.created_at)}, by ${sanitize(execution.created_by)}`],
        ['started', timeText(execution.started_at)],
        ['ended', timeText(execution.ended_at)],
        ['took', execution.ended_at === null ? '' : durationText(execution, now)],
        ['tenant', sanitize(execution.tenant_name)],
        ['parameters', names.length === 0 ? '' : `${names.join(', ')} (values: --json)`],
        ['flags', marks.join(', ')],
        ['error', sanitizeLines(error ?? '')],
      ],
      out,
    ),
  ];
}
