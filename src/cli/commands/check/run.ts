import { readFile } from 'node:fs/promises';
import {
  check,
  type Fixtures,
  type OpenTarget,
  PrerequisiteError,
  type Report,
  readRecording,
  recordingSuite,
  type Suite,
  suitesNamed,
  UnreachableError,
} from '../../../conformance/index.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { canAsk, confirm } from '../../terminal/prompt.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { hanging } from '../../terminal/text.ts';
import { summary } from './console-reporter.ts';
import { CODE_OF_VERDICT } from './exit-codes.ts';
import { startLocalSandbox } from './local-sandbox.ts';
import type { CheckOptionValues } from './options.ts';
import { announcement, writePlan } from './plan.ts';
import { printChecks, printRequests } from './preview.ts';
import { ProgressReporter } from './progress.ts';
import { ReportFiles } from './report-files.ts';
import { type Server, serverOf } from './server.ts';
import { Interruption } from './signals.ts';

/** How long to wait for a manager's worker to stop what the checks have started, in milliseconds. */
const WORKER_TIMEOUT_MS = 60_000;

const STOPPING = 'Stopping and cleaning up … Ctrl-C again exits immediately, without that.';

export interface CheckInput {
  readonly url: string;
  readonly options: CheckOptionValues & ConnectionOptions;
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
  const suites = options.recording.length > 0 ? await recordings(options) : suitesNamed(suitesOf(options));
  if (options.list || options['dry-run']) {
    await (options.list ? printChecks : printRequests)(suites, options, terminal);
    return EXIT.done;
  }
  const isRemote = !options.sandbox && options.recording.length === 0;
  const server = isRemote ? await serverOf(url, options, terminal) : undefined;
  await terminal.print([...hanging(announcement(server?.url ?? '', options), 0, terminal.out.width), '']);
  if (server && options.write && !(await isConfirmed(options, fixtures, terminal))) return EXIT.refused;
  const progress = new ProgressReporter(terminal);
  const interruption = new Interruption(() => {
    progress.end();
    terminal.warn(STOPPING);
  });
  try {
    const report = await check({
      suites,
      open: async (suite) => (server ? opened(server, options, fixtures) : startLocalSandbox(suite)),
      ...(isRemote && { readOnly: !options.write, leaveNothing: !options['allow-leftovers'] }),
      ...(options['read-only'] && { readOnly: true }),
      strict: options.strict,
      seed: options.seed,
      grep: options.grep,
      timeLimitMs: options['time-limit'],
      requestTimeoutMs: options['request-timeout'],
      signal: interruption.signal,
      progress: progress.onProgress,
    });
    if (isWithoutMatch(report, options)) throw new CommandError(noMatch(options.grep ?? '', report));
    await terminal.print(summary(report, options, terminal.out.width));
    for (const file of await files.write(report)) await terminal.print(`Written: ${file}`);
    if (report.verdict === 'interrupted') return interruption.code;
    // A suite that was asked for and cannot run leaves the question open.
    const isIncomplete =
      options.suite.length > 0 && report.suites.some(({ missing }) => missing !== undefined);
    return report.verdict === 'passed' && isIncomplete
      ? CODE_OF_VERDICT.inconclusive
      : CODE_OF_VERDICT[report.verdict];
  } catch (error) {
    if (interruption.signal.aborted) {
      terminal.warn('The check was interrupted, inconclusive.');
      return interruption.code;
    }
    if (error instanceof PrerequisiteError) throw new CommandError(error.message);
    if (error instanceof CommandError) throw error;
    const isUnreachable = error instanceof UnreachableError;
    const message = isUnreachable ? error.message : `the checker failed: ${(error as Error).stack}`;
    terminal.warn(`cloudify-executions: ${message}`.split('\n'));
    return CODE_OF_VERDICT[isUnreachable ? 'unreachable' : 'error'];
  } finally {
    progress.end();
  }
}

async function isConfirmed(
  options: CheckOptionValues,
  fixtures: Partial<Fixtures>,
  terminal: Terminal,
): Promise<boolean> {
  if (options.stateless) return true;
  const plan = writePlan(options, fixtures).flatMap((line) => hanging(`  ${line}`, 4, terminal.out.width));
  await terminal.print(['What the checks do there:', ...plan, '']);
  if (options.yes) return true;
  if (!canAsk(terminal)) {
    throw new CommandError('--write needs --yes where there is no terminal to confirm it on.');
  }
  if (await confirm('Run them?', terminal)) return true;
  terminal.warn('Nothing was sent.');
  return false;
}

/** Without state there is no life cycle, no list that changes and no limit: only each documented response. */
function suitesOf({ suite, stateless }: CheckOptionValues): CheckOptionValues['suite'] {
  return stateless ? ['dredd'] : suite;
}

async function recordings({ recording: files }: CheckOptionValues): Promise<Suite[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return recordingSuite(
          file,
          readRecording(JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''))),
        );
      } catch (error) {
        throw new CommandError(`${file} cannot be judged: ${(error as Error).message}`);
      }
    }),
  );
}

function opened(
  { url, credentials, tenant, clientCertificate }: Server,
  { stateless }: CheckOptionValues,
  fixtures: Partial<Fixtures>,
): OpenTarget {
  return {
    url,
    credentials,
    tenant,
    clientCertificate,
    fixtures,
    workerTimeoutMs: WORKER_TIMEOUT_MS,
    ...(stateless && { stateless, onDemand: PRISM }),
  };
}

/** How Prism is asked for a documented response. */
const PRISM: OpenTarget['onDemand'] = {
  status: (status, mediaType) => ({
    prefer: `code=${status}${mediaType === 'text/html' ? ', example=UnparsableJson' : ''}`,
  }),
};

function isWithoutMatch({ results, verdict, suites }: Report, { grep }: CheckOptionValues): boolean {
  const hasRun = suites.some(({ missing }) => missing === undefined);
  return grep !== undefined && results.length === 0 && verdict === 'inconclusive' && hasRun;
}

function noMatch(grep: string, { readOnly }: Report): string {
  const among = readOnly ? ' among those that only read; --write runs the others, too' : '';
  return `No check has "${grep}" in its name${among}.`;
}
