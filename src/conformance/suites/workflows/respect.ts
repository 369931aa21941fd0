/** Runs `redocly respect` over one workflow, in a process and a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { CONTRACT } from '../../contract.ts';
import { isObject } from '../../http/exchange.ts';
import { findProgram } from '../../programs.ts';

export interface RespectOptions {
  readonly base: string;
  readonly workflowId: string;
  /** No secrets: other users of this machine can read them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly polls: { readonly intervalMs: number; readonly limit: number };
  /** Ends the process, whose polling would not end by itself. */
  readonly signal: AbortSignal;
}

/**
 * Returns what `respect` has found.
 *
 * @throws the reason of the signal when it aborts.
 */
export async function runRespect(options: RespectOptions): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file('openapi.json'), JSON.stringify({ ...CONTRACT, servers: [{ url: options.base }] }));
    await writeFile(file('workflows.arazzo.json'), JSON.stringify(adapted(options)));
    const output = await respect(folder, options);
    options.signal.throwIfAborted();
    const log = await readJson(file('log.json'));
    const failures = log === undefined ? undefined : read(log, options.workflowId);
    if (failures === undefined) throw new Error(`redocly respect failed:\n${output}`);
    return failures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The workflows as they are run: against this contract, without credentials, polling this often. */
function adapted({ polls }: RespectOptions): unknown {
  const document = JSON.parse(JSON.stringify(WORKFLOWS), (name, value) => {
    if (name === 'x-security') return undefined;
    if (name === 'retryAfter') return polls.intervalMs / 1000;
    if (name === 'retryLimit') return polls.limit;
    // The credentials are added where the requests leave.
    if (name === 'required' && Array.isArray(value))
      return value.filter((it) => !/^(username|password)$/.test(it));
    return value;
  });
  return { ...document, sourceDescriptions: [{ name: 'executions', type: 'openapi', url: 'openapi.json' }] };
}

function respect(folder: string, { workflowId, inputs, signal }: RespectOptions): Promise<string> {
  const program = findProgram('@redocly/cli');
  if (program === undefined) throw new Error('@redocly/cli is not installed.');
  const args = [
    ...[join(program, 'bin', 'cli.js'), 'respect', 'workflows.arazzo.json', '--workflow', workflowId],
    ...['--input', JSON.stringify(inputs), '--json-output', 'log.json'],
  ];
  // A group of its own, so that Ctrl-C reaches only us: whether it ends is ours to decide.
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  if (signal.aborted) kill();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  }).finally(() => {
    signal.removeEventListener('abort', kill);
    process.off('exit', kill);
  });
}

/** Without our secrets, and without proxies: it talks to this machine alone, and sends nothing home. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(CLOUDIFY_|https?_proxy$|NODE_TLS_)/i.test(name),
  );
  return {
    ...Object.fromEntries(own),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
}

/** The log's files hold the workflows, these their steps, and these their checks; undefined: it was not run. */
function read(log: unknown, workflowId: string): readonly string[] | undefined {
  const files = isObject(log) && isObject(log.files) ? Object.values(log.files) : [];
  const workflow = files
    .flatMap((it) => (isObject(it) ? listOf(it.executedWorkflows) : []))
    .find((it) => it.workflowId === workflowId);
  if (workflow === undefined) return undefined;
  // A step that is tried again has failed before.
  if (workflow.status !== 'error') return [];
  const failed = listOf(workflow.executedSteps).flatMap((step) =>
    listOf(step.checks)
      .filter(({ status }) => status === 'error')
      .map((check) => `step ${step.stepId}: ${check.name}: ${String(check.message ?? '').trim()}`),
  );
  return failed.length > 0 ? failed : ['it fails'];
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
