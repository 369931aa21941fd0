import { readFile } from 'node:fs/promises';
import {
  check,
  type Fixtures,
  type OpenTarget,
  PrerequisiteError,
  Release,
  type Report,
  readRecording,
  recordingSuite,
  type Suite,
  suitesNamed,
  UnreachableError,
} from '../../../conformance/index.ts';
import { statedRelease } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { CommandError, type InterruptedError } from '../../errors.ts';
import { CHECK_EXIT, EXIT, type ExitCode } from '../../exit-codes.ts';
import { SignalHandler } from '../../signals.ts';
import { canPrompt, confirm } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrapIndented } from '../../terminal/text.ts';
import { summary } from './console-reporter.ts';
import { startLocalSandbox } from './local-sandbox.ts';
import type { CheckCommandOptions } from './options.ts';
import { announcement, printChecks, printRequests, writePlan } from './preview.ts';
import { ProgressReporter } from './progress.ts';
import { ReportFiles } from './report-files.ts';
import { type Server, serverOf } from './server.ts';

/** How long to wait for a manager's worker to stop what the checks have started, in milliseconds. */
const WORKER_TIMEOUT_MS = 60_000;

const STOPPING = 'Stopping and cleaning up … Ctrl-C again exits immediately, without that.';

export interface CheckInput {
  readonly url: string;
  readonly options: CheckCommandOptions & ConnectionOptions;
  readonly fixtures: Partial<Fixtures>;
}

/** Checks a server, a sandbox that is started for it, or recordings. The exit code is that of the verdict. */
export async function runCheck(input: CheckInput, terminal: Terminal): Promise<ExitCode> {
  const files = await ReportFiles.open(input.options.report);
  try {
    return await checkAndReport(input, files, terminal);
  } finally {
    await files.close();
  }
}

async function checkAndReport(
  { url, options, fixtures }: CheckInput,
  files: ReportFiles,
  terminal: Terminal,
): Promise<ExitCode> {
  const suites =
    options.recording.length > 0
      ? await readRecordings(options)
      : // Without state there are only responses to check.
        suitesNamed(options.stateless ? ['dredd'] : options.suite);
  if (options.list || options['dry-run']) {
    await (options.list ? printChecks : printRequests)(suites, options, terminal);
    return EXIT.success;
  }
  const isRemote = !options.sandbox && options.recording.length === 0;
  const server = isRemote ? await serverOf(url, options, terminal) : undefined;
  const { width } = terminal.out;
  await terminal.print([...wrapIndented(announcement(server?.url ?? '', options), 0, width), '']);
  if (server && options.write && !(await isConfirmed(options, fixtures, terminal))) return EXIT.rejected;
  using signals = new SignalHandler(() => terminal.warn(STOPPING));
  const { signal } = signals;
  try {
    const report = await checkWithProgress(suites, server, signal, { url, options, fixtures }, terminal);
    if (isWithoutMatch(report, options)) throw new CommandError(noMatch(options.grep ?? '', report));
    await terminal.print(summary(report, options, width));
    for (const file of await files.write(report)) await terminal.print(`Written: ${file}`);
    if (report.verdict === 'interrupted') return (signal.reason as InterruptedError).code;
    // The result of a requested suite that cannot run is unknown.
    const isIncomplete =
      options.suite.length > 0 && report.suites.some(({ missing }) => missing !== undefined);
    return report.verdict === 'passed' && isIncomplete ? CHECK_EXIT.inconclusive : CHECK_EXIT[report.verdict];
  } catch (error) {
    if (signal.aborted) {
      terminal.warn('The check was interrupted, inconclusive.');
      return (signal.reason as InterruptedError).code;
    }
    if (error instanceof PrerequisiteError) throw new CommandError(error.message);
    if (error instanceof CommandError) throw error;
    const isUnreachable = error instanceof UnreachableError;
    const message = isUnreachable ? error.message : `the checker failed: ${(error as Error).stack}`;
    terminal.warn(`cloudify-executions: ${message}`.split('\n'));
    return CHECK_EXIT[isUnreachable ? 'unreachable' : 'error'];
  }
}

async function checkWithProgress(
  suites: readonly Suite[],
  server: Server | undefined,
  signal: AbortSignal,
  { options, fixtures }: CheckInput,
  terminal: Terminal,
): Promise<Report> {
  using progress = new ProgressReporter(terminal);
  const managerRelease = statedRelease(options, terminal);
  const local = managerRelease === undefined ? {} : { release: new Release(managerRelease).line };
  return await check({
    suites,
    open: async (suite) => (server ? targetOf(server, options, fixtures) : startLocalSandbox(suite, local)),
    ...(server && { readOnly: !options.write, leaveNothing: !options['allow-leftovers'] }),
    ...(options['read-only'] && { readOnly: true }),
    managerRelease,
    strict: options.strict,
    seed: options.seed,
    grep: options.grep,
    timeLimitMs: options['time-limit'],
    requestTimeoutMs: options['request-timeout'],
    signal,
    progress: progress.onProgress,
  });
}

async function isConfirmed(
  options: CheckCommandOptions,
  fixtures: Partial<Fixtures>,
  terminal: Terminal,
): Promise<boolean> {
  if (options.stateless) return true;
  const { width } = terminal.out;
  const plan = writePlan(options, fixtures).flatMap((line) => wrapIndented(`  ${line}`, 4, width));
  await terminal.print(['What the checks do there:', ...plan, '']);
  if (options.yes) return true;
  if (!canPrompt(terminal)) throw new CommandError('Without a terminal --write needs --yes.');
  if (await confirm('Run them?', terminal)) return true;
  terminal.warn('Nothing was sent.');
  return false;
}

async function readRecordings({ recording, 'api-path': apiPath }: CheckCommandOptions): Promise<Suite[]> {
  return Promise.all(
    recording.map(async (file) => {
      try {
        const document = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
        return recordingSuite(file, readRecording(document, apiPath));
      } catch (error) {
        throw new CommandError(`${file} cannot be checked: ${(error as Error).message}`);
      }
    }),
  );
}

function targetOf(
  server: Server,
  { stateless }: CheckCommandOptions,
  fixtures: Partial<Fixtures>,
): OpenTarget {
  const onDemand = stateless ? PRISM : undefined;
  return { ...server, fixtures, workerTimeoutMs: WORKER_TIMEOUT_MS, stateless, onDemand };
}

/** How Prism is requested to return a documented response. */
const PRISM: OpenTarget['onDemand'] = {
  status: (status, mediaType) => ({
    prefer: `code=${status}${mediaType === 'text/html' ? ', example=UnparsableJson' : ''}`,
  }),
};

function isWithoutMatch({ results, verdict, suites }: Report, { grep }: CheckCommandOptions): boolean {
  const hasRun = suites.some(({ missing }) => missing === undefined);
  return grep !== undefined && results.length === 0 && verdict === 'inconclusive' && hasRun;
}

function noMatch(grep: string, { readOnly }: Report): string {
  const among = readOnly ? ' among those that only read; --write runs the others, too' : '';
  return `No check has "${grep}" in its name${among}.`;
}
