/** What is printed before a run or in place of it: the plan, the checks (`--list`) and the requests (`--dry-run`). */
import {
  check,
  type Fixtures,
  type HttpRequest,
  listChecks,
  type Suite,
} from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { startLocalSandbox } from './local-sandbox.ts';
import { type CheckCommandOptions, isReadOnly } from './options.ts';

export async function printChecks(
  suites: readonly Suite[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const readOnly = isReadOnly(options);
  const all = await listChecks(suites, options.grep);
  const listed = all.filter((one) => one.readOnly || !readOnly);
  if (all.length === 0) throw new CommandError(`No check has "${options.grep}" in its name.`);
  for (const { suite, name, readOnly: reads } of listed) {
    await terminal.print(`${suite.padEnd(10)} ${reads ? 'reads ' : 'writes'} ${name}`);
  }
  const hidden = all.length - listed.length;
  const more = hidden > 0 ? ` ${hidden} more write: they need --write.` : '';
  terminal.warn(`${listed.length} checks.${more} Nothing was sent.`);
}

export async function printRequests(
  suites: readonly Suite[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const counts = new Map<string, number>();
  const count = ({ method, path }: HttpRequest, suite: string) => {
    // Ids differ from run to run.
    const route = path.replace(/^(\/execution(?:s|-groups)\/)[^/]+/, '$1{id}');
    const key = `${suite.padEnd(10)} ${method.padEnd(7)} ${route}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const report = await check({
    suites,
    open: startLocalSandbox,
    readOnly: isReadOnly(options),
    leaveNothing: !options.sandbox && !options['allow-leftovers'],
    seed: options.seed,
    grep: options.grep,
    timeLimitMs: options['time-limit'],
    onRequest: count,
  });
  for (const [key, times] of counts) await terminal.print(`${String(times).padStart(6)} × ${key}`);
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  for (const { name, missing } of report.suites) {
    if (missing !== undefined) terminal.warn(`${name} does not run: ${missing}`);
  }
  terminal.warn(
    `${total} requests of ${report.results.length} checks, as sent to a sandbox. Their number depends on the responses: ` +
      'another server receives about as many. Nothing was sent to it.',
  );
}

export function announcement(url: string, options: CheckCommandOptions): string {
  const { recording } = options;
  if (recording.length > 0)
    return `Checking the recorded traffic of ${recording.join(', ')}. Nothing is sent.`;
  if (options.sandbox) return 'Checking a sandbox that is started for this and removed at the end.';
  if (options.write) return `Checking ${url}, with checks that write.`;
  return `Checking ${url}. Only reading: it sends only GET, HEAD and OPTIONS.`;
}

/** What `--write` does to the server. */
export function writePlan(options: CheckCommandOptions, fixtures: Partial<Fixtures>): string[] {
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
