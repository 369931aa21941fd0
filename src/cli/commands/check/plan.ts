/** What is shown before a run: what will be sent, and what stays. */
import type { Fixtures } from '../../../conformance/index.ts';
import type { CheckOptionValues } from './options.ts';

/** One line, in as many words as it takes; the caller breaks it where the terminal ends. */
export function announcement(url: string, options: CheckOptionValues): string {
  const { recording } = options;
  if (recording.length > 0) return `Judging what was recorded in ${recording.join(', ')}. Nothing is sent.`;
  if (options.sandbox) return 'Checking a sandbox that is started for this and goes away at the end.';
  if (options.write) return `Checking ${url}, with checks that write.`;
  return `Checking ${url}. Only reading: no other methods than GET, HEAD and OPTIONS are sent.`;
}

/** What `--write` does to the server, as a list. */
export function writePlan(options: CheckOptionValues, fixtures: Partial<Fixtures>): string[] {
  const { deployments = [], workflow = '', deploymentGroup } = fixtures;
  const executions = [
    `- Hundreds of executions of ${workflow} on ${deployments.join(', ')}, with ids that begin with "conformance-". ` +
      'Most are only recorded; some are started as dry runs. All of them are removed at the end, also after Ctrl-C.',
    `- ${deployments.length === 1 ? 'The deployment is' : 'The deployments are'} busy for moments at a time.`,
  ];
  if (!options['allow-leftovers']) {
    return [
      ...executions,
      '- No execution groups and no schedules: this API cannot delete them (--allow-leftovers creates them).',
    ];
  }
  const groups =
    deploymentGroup === undefined
      ? '- No execution groups, since no deployment group is named.'
      : `- More than a hundred execution groups over ${deploymentGroup}. In some of them ${workflow} really runs on every ` +
        'deployment of it. The groups stay: this API cannot delete them.';
  return [...executions, groups, '- About ten schedules for the year 2999, which stay as well.'];
}
