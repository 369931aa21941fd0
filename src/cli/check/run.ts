import { readFile, writeFile } from 'node:fs/promises';
import {
  check,
  type Layer,
  layersNamed,
  type Opened,
  readRecording,
  recordingLayer,
  reportText,
  Unfit,
  Unreachable,
} from '../../conformance/index.ts';
import { CommandError } from '../command-error.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { sandboxBeside } from './beside.ts';
import type { CheckCommand } from './options.ts';
import { Screen, summary } from './screen.ts';

/** How long to wait for a manager's worker to stop what the checks have started. */
const PATIENCE_MS = 60_000;

/** Checks a manager, or the sandbox beside; the exit code says whether the contract is kept. */
export async function runCheck(command: CheckCommand): Promise<ExitCode> {
  const layers = command.recordings.length > 0 ? await recordings(command) : layersNamed(command.layers);
  console.log(announcement(command));
  const { url } = command;
  const interruption = interrupted();
  try {
    const report = await check({
      ...command,
      layers,
      open: (layer) => (url === undefined ? sandboxBeside(layer) : named(url, command)),
      signal: interruption,
      progress: new Screen().onProgress,
    });
    // What stays in a sandbox that goes is nobody's concern.
    const left = { executions: report.left.executions, groups: [], schedules: 0 };
    console.log(summary(url === undefined ? { ...report, left } : report));
    for (const { format, file } of command.reports) {
      await writeFile(file, reportText(format, report));
      console.log(`Written: ${file}`);
    }
    if (report.interrupted) return EXIT.interrupted;
    return report.holds ? EXIT.done : EXIT.refused;
  } catch (error) {
    if (error instanceof Unfit || error instanceof Unreachable) throw new CommandError(error.message);
    throw error;
  }
}

async function recordings({ recordings: files }: CheckCommand): Promise<Layer[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return recordingLayer(file, readRecording(JSON.parse(await readFile(file, 'utf8'))));
      } catch (error) {
        throw new CommandError(`${file} cannot be judged: ${(error as Error).message}`);
      }
    }),
  );
}

async function named(url: string, { credentials, tenant, fixtures }: CheckCommand): Promise<Opened> {
  return { url, credentials, tenant, fixtures, patience: PATIENCE_MS };
}

/** What is about to happen, before it does. */
function announcement(command: CheckCommand): string {
  const { url, readOnly, leaveNothing, recordings: files } = command;
  if (files.length > 0) return `Judging what was recorded in ${files.join(', ')}. Nothing is sent.\n`;
  if (url === undefined) return 'Checking a sandbox of its own, started for this and gone at the end.\n';
  if (readOnly) return `Checking ${url}. Nothing that changes anything is sent.\n`;
  return [
    `Checking ${url}. This creates, and takes away again at the end or when you press Ctrl-C:`,
    '  executions whose ids begin with "conformance-", most of them never run: their statuses are only recorded;',
    '  some are started as dry runs; deployments in use are busy for moments at a time.',
    ...(leaveNothing
      ? []
      : [
          '  It also creates execution groups, whose members really run the workflow, and schedules far in the future. This',
          '  API cannot delete groups and schedules: they stay. --leave-nothing leaves these checks out.',
        ]),
    '',
  ].join('\n');
}

/** The first Ctrl-C lets the checks end tidily. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) console.error('\nStopping; what was made is being taken away …');
      controller.abort();
    });
  }
  return controller.signal;
}
