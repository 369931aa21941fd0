/** What a run would do: the checks (`--list`) and the requests (`--dry-run`). Nothing is sent to the server. */
import { check, type HttpRequest, listChecks, type Suite } from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { startLocalSandbox } from './local-sandbox.ts';
import type { CheckOptionValues } from './options.ts';

/** Whether a run with these options leaves out the checks that write. */
export function isReadOnly({ write, sandbox, 'read-only': readOnly }: CheckOptionValues): boolean {
  return readOnly || !(write || sandbox);
}

export async function printChecks(
  suites: readonly Suite[],
  options: CheckOptionValues,
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
  options: CheckOptionValues,
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
    if (missing !== undefined) terminal.warn(`${name} is left out: ${missing}`);
  }
  terminal.warn(
    `${total} requests of ${report.results.length} checks, as sent to a sandbox. Their number depends on the responses: ` +
      'another server gets about as many. Nothing was sent to it.',
  );
}
