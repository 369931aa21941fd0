/** Runs `redocly respect` over one workflow. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { isObject, jsonOf } from '../../http/exchange.ts';
import { findProgram } from '../../programs.ts';
import { runProgram, withFolder } from '../child-process.ts';

export interface RespectOptions {
  readonly base: string;
  readonly workflowId: string;
  readonly contract: object;
  /** No secrets: other users of this machine can read them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly polls: { readonly intervalMs: number; readonly limit: number };
  /** Ends the process, whose polling would not end by itself. */
  readonly signal: AbortSignal;
}

export async function runRespect(options: RespectOptions): Promise<readonly string[]> {
  const { base, workflowId, contract, inputs, signal } = options;
  const program = findProgram('@redocly/cli');
  if (program === undefined) throw new Error('@redocly/cli is not installed.');
  const files = {
    'openapi.json': JSON.stringify({ ...contract, servers: [{ url: base }] }),
    'workflows.arazzo.json': JSON.stringify(adaptedWorkflows(options)),
  };
  return withFolder(files, async (folder) => {
    const args = [
      ...['respect', 'workflows.arazzo.json', '--workflow', workflowId],
      ...['--input', JSON.stringify(inputs), '--json-output', 'log.json'],
    ];
    const output = await runProgram(join(program, 'bin', 'cli.js'), args, { folder, signal });
    const log = await readFile(join(folder, 'log.json'), 'utf8').catch(() => '');
    const failures = failuresIn(jsonOf({ body: log }), workflowId);
    if (failures === undefined) throw new Error(`redocly respect failed:\n${output}`);
    return failures;
  });
}

/** The workflows with this contract, without credentials, and with these poll intervals. */
function adaptedWorkflows({ polls }: RespectOptions): unknown {
  const document = JSON.parse(JSON.stringify(WORKFLOWS), (name, value) => {
    if (name === 'x-security') return undefined;
    if (name === 'retryAfter') return polls.intervalMs / 1000;
    if (name === 'retryLimit') return polls.limit;
    // The credentials are added where the requests leave this process.
    if (name === 'required' && Array.isArray(value)) {
      return value.filter((it) => it !== 'username' && it !== 'password');
    }
    return value;
  });
  return { ...document, sourceDescriptions: [{ name: 'executions', type: 'openapi', url: 'openapi.json' }] };
}

/** The log has files with workflows, these steps, and these checks. Undefined when the workflow did not run. */
function failuresIn(log: unknown, workflowId: string): readonly string[] | undefined {
  const files = isObject(log) && isObject(log.files) ? Object.values(log.files) : [];
  const workflow = files
    .flatMap((it) => (isObject(it) ? listOf(it.executedWorkflows) : []))
    .find((it) => it.workflowId === workflowId);
  if (workflow === undefined) return undefined;
  // A step that is retried has failed before.
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
