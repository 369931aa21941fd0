/** The servers that are compared, with the same executions in the form that each of them takes. */
import { copyFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'tsdown';
import configuration from '../../../tsdown.config.ts';
import { BUNDLE, ROOT, readBundle } from '../../lib/bundle.ts';
import { IDLE_DEPLOYMENT, stateOfSize, WORKFLOW } from '../sample-state.ts';
import { BASE_PATH, HEADERS } from '../sandbox-request.ts';
import type { FixedResponse, FixedResponses } from './bare-server.ts';
import {
  type Contender,
  type HttpResponse,
  type RequestName,
  type Responses,
  ServerProcess,
} from './server-process.ts';

/** The filter keeps the list the same when executions are started. */
const LIST = '/executions?_size=25&status=terminated';
const LIST_LENGTH = 25;
const STATE_SIZE = 1_000;
/** The limit of active executions is reached, so that every start is queued. */
const START = JSON.stringify({ deployment_id: IDLE_DEPLOYMENT, workflow_id: WORKFLOW, force: true });

export interface Contenders {
  /** Compared with the others, because it rejects undocumented requests like Prism. */
  readonly sandbox: Contender;
  readonly lenient: Contender;
  readonly validating: Contender;
  /** With the default state. */
  readonly fresh: Contender;
  readonly prismQuiet: Contender;
  readonly prism: Contender;
  readonly bare: Contender;
  readonly fastify: Contender;
}

/** Builds the command and writes the files of all contenders. They are deleted with the stack. */
export async function createContenders(stack: AsyncDisposableStack): Promise<Contenders> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  stack.defer(() => {
    process.off('exit', remove);
    remove();
  });
  const path = (name: string) => join(folder, name);
  const state = stateOfSize(STATE_SIZE);
  await writeFile(path('state.json'), JSON.stringify(state));
  const [first] = state.executions as unknown as readonly [{ id: string }];
  const fresh: Contender = {
    name: 'sandbox',
    program: await buildCommand(folder),
    args: (port) => ['sandbox', '--quiet', `--port=${port}`],
    requests: requestsTo(BASE_PATH, first.id),
  };
  const lenient: Contender = {
    ...fresh,
    args: (port) => {
      // One process locks a state file.
      const copy = path(`state-${port}.json`);
      copyFileSync(path('state.json'), copy);
      return [...fresh.args(port), '--runner=manual', `--state=${copy}`];
    },
  };
  const sandbox: Contender = {
    ...lenient,
    name: 'sandbox --strict',
    args: (port) => [...lenient.args(port), '--strict'],
  };
  const responses = await responsesOf(sandbox);
  await writeFile(path('contract.json'), JSON.stringify(await contractWithExamples(responses)));
  await writeFile(path('responses.json'), JSON.stringify(fixedResponses(responses)));
  const prism: Contender = {
    name: 'Prism',
    program: join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js'),
    args: (port) => ['mock', path('contract.json'), '--host=127.0.0.1', `--port=${port}`],
    // Prism ignores the base path of the server.
    requests: requestsTo('', first.id),
  };
  const program = (name: string) => join(import.meta.dirname, name);
  return {
    sandbox,
    lenient,
    fresh,
    validating: {
      ...sandbox,
      name: 'sandbox, validating its responses',
      program: program('validating-server.ts'),
      args: (port) => [String(port), path('state.json')],
    },
    bare: {
      ...sandbox,
      name: 'bare node:http',
      program: program('bare-server.ts'),
      args: (port) => [String(port), path('responses.json')],
    },
    fastify: {
      ...sandbox,
      name: 'Fastify',
      program: program('fastify-server.ts'),
      args: (port) => [String(port), path('responses.json'), BUNDLE],
    },
    prismQuiet: {
      ...prism,
      name: 'Prism, quiet',
      args: (port) => [...prism.args(port), '--verboseLevel=silent'],
    },
    prism,
  };
}

export interface NamedResponses {
  readonly name: string;
  readonly responses: Responses;
}

/**
 * Throws when servers respond differently, since their speeds could not be compared then.
 *
 * @param others.bytes Those that must send the same bytes, except for the date.
 * @param others.json Those that must send the same JSON.
 */
export function assertSameResponses(
  { name, responses: expected }: NamedResponses,
  others: { readonly bytes: readonly NamedResponses[]; readonly json: readonly NamedResponses[] },
): void {
  const { items } = JSON.parse(expected.list.body.toString());
  if (items.length !== LIST_LENGTH)
    throw new Error(`The list has ${items.length} items, not ${LIST_LENGTH}.`);
  const differs = (isSame: typeof isSameJson) => (other: NamedResponses) =>
    (Object.keys(expected) as RequestName[]).some((each) => !isSame(other.responses[each], expected[each]));
  const different = [
    ...others.bytes.filter(differs(isSameBytes)),
    ...others.json.filter(differs(isSameJson)),
  ];
  if (different.length === 0) return;
  throw new Error(`${different.map((each) => each.name).join(', ')} and ${name} respond differently.`);
}

function isSameBytes(one: HttpResponse, other: HttpResponse): boolean {
  const stable = ({ headers }: HttpResponse) =>
    headers.filter(([name]) => !/^(date|keep-alive)$/i.test(name));
  return (
    isDeepStrictEqual(stable(one), stable(other)) &&
    one.body.length === other.body.length &&
    isSameJson(one, other)
  );
}

function isSameJson(one: HttpResponse, other: HttpResponse): boolean {
  // An execution that was started has another id and creation time each time.
  const stable = ({ status, body }: HttpResponse) => {
    const json = JSON.parse(body.toString());
    return status === 201 ? { ...json, id: '', created_at: '' } : json;
  };
  return one.status === other.status && isDeepStrictEqual(stable(one), stable(other));
}

function requestsTo(base: string, id: string): Contender['requests'] {
  const get = (path: string) => ({ method: 'GET', path: `${base}${path}`, headers: HEADERS, body: '' });
  const headers = { ...HEADERS, 'content-type': 'application/json', 'content-length': String(START.length) };
  return {
    list: get(LIST),
    get: get(`/executions/${id}`),
    start: { method: 'POST', path: `${base}/executions`, headers, body: START },
  };
}

async function responsesOf(contender: Contender): Promise<Responses> {
  const server = await ServerProcess.start(contender);
  try {
    return await server.responses();
  } finally {
    await server.stop();
  }
}

/** Builds the published command outside of `dist/`, which may be in use. */
async function buildCommand(folder: string): Promise<string> {
  const outDir = join(folder, 'command');
  await mkdir(outDir);
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // The command imports the other entries as files.
  for (const part of configuration.filter(({ dts }) => !dts)) {
    await build({ ...part, config: false, cwd: ROOT, outDir, logLevel: 'silent' });
  }
  return join(outDir, 'cli.js');
}

function fixedResponses({ list, get, start }: Responses): FixedResponses {
  return { list: fixedResponse(list), get: fixedResponse(get), start: fixedResponse(start) };
}

function fixedResponse({ status, headers, body }: HttpResponse): FixedResponse {
  // Node adds the others.
  const own = headers.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
  return { status, headers: Object.fromEntries(own), body: body.toString() };
}

type Operation = { readonly responses: Record<string, { content: Record<string, object> }> };

/** The contract with these responses as the only examples, so that Prism returns them. */
async function contractWithExamples({ list, get, start }: Responses): Promise<object> {
  const contract = structuredClone(await readBundle());
  const { paths } = contract as unknown as { paths: Record<string, { get: Operation; post: Operation }> };
  const documented = [
    [paths['/executions']?.get.responses[200], list],
    [paths['/executions/{id}']?.get.responses[200], get],
    [paths['/executions']?.post.responses[201], start],
  ] as const;
  for (const [response, { body }] of documented) {
    const json = response?.content['application/json'];
    if (json === undefined) throw new Error('The contract lacks a response that is measured.');
    Object.assign(json, { examples: { measured: { value: JSON.parse(body.toString()) } } });
  }
  return contract;
}
