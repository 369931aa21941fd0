/** Runs `redocly respect` over the workflows, in a process and a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { CONTRACT } from '../../contract.ts';
import { isObject } from '../../exchange.ts';
import { type HarEntry, harEntries } from '../../recording/har.ts';
import type { Credentials } from '../../target.ts';

const require = createRequire(import.meta.url);

export const REDOCLY_VERSION = '2.77.0';

export interface RespectRun {
  /** Workflow → what `respect` has against it. */
  readonly complaints: ReadonlyMap<string, readonly string[]>;
  /** The workflows that were run. */
  readonly ran: readonly string[];
  /** Everything that was sent and received. */
  readonly entries: readonly HarEntry[];
}

export interface RespectOptions {
  readonly base: string;
  readonly credentials: Credentials;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workflows: readonly string[];
  /** How long to wait, in milliseconds, before asking again whether something has ended, and how often. */
  readonly pause: number;
  readonly times: number;
}

/** What to do where Redocly is not installed; null where it is. */
export async function missingRedocly(): Promise<string | null> {
  try {
    program();
    return null;
  } catch {
    return `Redocly is not installed; it comes with: npm install --no-save @redocly/cli@${REDOCLY_VERSION}`;
  }
}

function program(): string {
  return join(dirname(require.resolve('@redocly/cli/package.json')), 'bin', 'cli.js');
}

export async function runRespect(options: RespectOptions): Promise<RespectRun> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file('openapi.json'), JSON.stringify({ ...CONTRACT, servers: [{ url: options.base }] }));
    await writeFile(file('workflows.arazzo.json'), JSON.stringify(adapted(options)));
    const output = await respect(folder, options);
    const log = await readJson(file('log.json'));
    if (log === undefined) throw new Error(`redocly respect has failed:\n${output}`);
    return { ...read(log), entries: harEntries((await readJson(file('log.har'))) ?? {}) };
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

/** The workflows as they are run: against this contract, signed in like this, asking again this often. */
function adapted({ credentials, pause, times }: RespectOptions): unknown {
  const security =
    'token' in credentials
      ? [{ schemeName: 'authenticationToken', values: { apiKey: credentials.token } }]
      : [{ schemeName: 'basic', values: credentials }];
  const document = JSON.parse(JSON.stringify(WORKFLOWS), (name, value) => {
    if (name === 'x-security') return security;
    if (name === 'retryAfter') return pause / 1000;
    if (name === 'retryLimit') return times;
    return value;
  });
  return { ...document, sourceDescriptions: [{ name: 'executions', type: 'openapi', url: 'openapi.json' }] };
}

function respect(folder: string, { workflows, inputs }: RespectOptions): Promise<string> {
  const args = [
    ...[program(), 'respect', 'workflows.arazzo.json'],
    ...['--input', JSON.stringify(inputs), '--json-output', 'log.json', '--har-output', 'log.har'],
    ...workflows.flatMap((name) => ['--workflow', name]),
    '--no-secrets-masking',
  ];
  // The environment is kept from it: it sends nothing home, and needs nothing.
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

/** The log's files hold the workflows, these their steps, and these their checks. */
function read(log: unknown): Pick<RespectRun, 'complaints' | 'ran'> {
  const complaints = new Map<string, string[]>();
  const ran: string[] = [];
  const files = isObject(log) && isObject(log.files) ? Object.values(log.files) : [];
  for (const one of files.flatMap((it) => (isObject(it) ? listOf(it.executedWorkflows) : []))) {
    const name = String(one.workflowId);
    ran.push(name);
    const failed = listOf(one.executedSteps).flatMap((step) =>
      listOf(step.checks)
        .filter(({ status }) => status === 'error')
        .map((check) => `step ${step.stepId}: ${check.name}: ${String(check.message ?? '').trim()}`),
    );
    // A step that is tried again has failed before.
    if (one.status === 'error') complaints.set(name, failed.length > 0 ? failed : ['it fails']);
  }
  return { complaints, ran };
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
