/** What is shown before a run: what will be sent, and what stays. */
import type { Fixtures } from '../../conformance/index.ts';
import type { CheckOptionValues } from './options.ts';

export function announcement(url: string, options: CheckOptionValues): string {
  const { recording } = options;
  if (recording.length > 0) return `Judging what was recorded in ${recording.join(', ')}. Nothing is sent.\n`;
  if (options.sandbox) return 'Checking a sandbox that is started for this and goes away at the end.\n';
  if (options.write) return `Checking ${url}, with checks that write.\n`;
  return `Checking ${url}. It only reads: no other methods than GET, HEAD and OPTIONS are sent.\n`;
}

/** What `--write` does to the server. */
export function writePlan(url: string, options: CheckOptionValues, fixtures: Partial<Fixtures>): string {
  const { deployments = [], workflow = '', deploymentGroup } = fixtures;
  const allowed = options['allow-leftovers'];
  const groups = allowed
    ? deploymentGroup === undefined
      ? 'no execution groups, since no deployment group is named'
      : `more than a hundred execution groups over ${deploymentGroup}; in some of them ${workflow} really runs on every ` +
        'deployment of it, which must all have this workflow'
    : 'no execution groups and no schedules, since this API cannot delete them (--allow-leftovers creates them)';
  return [
    `These checks write to ${url}:`,
    `  - hundreds of executions of ${workflow} on ${deployments.join(', ')}, with ids that begin with "conformance-".`,
    '    Most are only recorded; some are started as dry runs. The deployments are busy for moments at a time.',
    '    All of them are removed at the end, also after Ctrl-C.',
    `  - ${groups}.`,
    ...(allowed ? ['    Execution groups stay, and about ten schedules for the year 2999.'] : []),
  ].join('\n');
}
