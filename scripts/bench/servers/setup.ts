/** What the servers need before they can be compared: one list of executions, in the form that each of them takes. */
import { copyFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'tsdown';
import configuration from '../../../tsdown.config.ts';
import { BUNDLE, ROOT, readBundle } from '../../lib/bundle.ts';
import type { RawAnswer } from '../load/connection.ts';
import { BASE_PATH, HEADERS } from '../request.ts';
import { IDLE_SHOP, WORKFLOW, worldOf } from '../world.ts';
import type { FixedAnswer, FixedAnswers } from './bare-server.ts';
import { type Answers, type Contender, type RequestName, type Requests, RunningServer } from './contender.ts';

/** What is asked for. The filter keeps the list the same whatever is started beside it. */
const LIST = '/executions?_size=25&status=terminated';
const ITEMS = 25;
const WORLD_SIZE = 1_000;
/** As many run as may, so that every start is queued. */
const START = JSON.stringify({ deployment_id: IDLE_SHOP, workflow_id: WORKFLOW, force: true });

export interface Setup {
  /** What is compared with the others: like Prism, it refuses what the contract does not document. */
  readonly sandbox: Contender;
  readonly lenientSandbox: Contender;
  readonly validatingSandbox: Contender;
  /** With the world that it has when it is given none. */
  readonly freshSandbox: Contender;
  readonly prismQuiet: Contender;
  readonly prism: Contender;
  readonly bare: Contender;
  readonly fastify: Contender;
  clear(): Promise<void>;
}

export async function setUp(): Promise<Setup> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const clearAtOnce = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clearAtOnce);
  const clear = async () => {
    process.off('exit', clearAtOnce);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const state = join(folder, 'state.json');
    const world = worldOf(WORLD_SIZE);
    await writeFile(state, JSON.stringify(world));
    const [one] = world.executions as unknown as readonly [{ id: string }];
    const command = await buildCommand(folder);
    const freshSandbox: Contender = {
      name: 'sandbox',
      program: command,
      args: (port) => ['sandbox', '--quiet', `--port=${port}`],
      requests: requestsBelow(BASE_PATH, one.id),
    };
    // A state file belongs to one process at a time.
    const ownState = (port: number): string => {
      const path = join(folder, `state-${port}.json`);
      copyFileSync(state, path);
      return path;
    };
    const lenientSandbox: Contender = {
      ...freshSandbox,
      args: (port) => [...freshSandbox.args(port), '--runner=manual', `--state=${ownState(port)}`],
    };
    const sandbox: Contender = {
      ...lenientSandbox,
      name: 'sandbox --strict',
      args: (port) => [...lenientSandbox.args(port), '--strict'],
    };
    const validatingSandbox: Contender = {
      ...sandbox,
      name: 'sandbox, validating its answers',
      program: join(import.meta.dirname, 'validating-server.ts'),
      args: (port) => [String(port), state],
    };

    const answers = await answersOf(sandbox);
    const contract = join(folder, 'contract.json');
    await writeFile(contract, JSON.stringify(await contractShowing(answers)));
    const fixed = join(folder, 'answers.json');
    await writeFile(fixed, JSON.stringify(fixedAnswers(answers)));
    const prism: Contender = {
      name: 'Prism',
      program: join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js'),
      args: (port) => ['mock', contract, '--host=127.0.0.1', `--port=${port}`],
      // Prism knows no base path.
      requests: requestsBelow('', one.id),
    };
    return {
      sandbox,
      lenientSandbox,
      validatingSandbox,
      freshSandbox,
      prism,
      prismQuiet: {
        ...prism,
        name: 'Prism, quiet',
        args: (port) => [...prism.args(port), '--verboseLevel=silent'],
      },
      bare: {
        name: 'bare node:http',
        program: join(import.meta.dirname, 'bare-server.ts'),
        args: (port) => [String(port), fixed],
        requests: sandbox.requests,
      },
      fastify: {
        name: 'Fastify',
        program: join(import.meta.dirname, 'fastify-server.ts'),
        args: (port) => [String(port), fixed, BUNDLE],
        requests: sandbox.requests,
      },
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

export interface Answering {
  readonly name: string;
  readonly answers: Answers;
}

export interface Alike {
  /** Those that send the same bytes, but for the date. */
  readonly bytes: readonly Answering[];
  /** Those that send the same JSON in their own spelling. */
  readonly json: readonly Answering[];
}

const NAMES: readonly RequestName[] = ['list', 'get', 'start'];

/** @throws when servers do not say the same: then their speeds say nothing. */
export function assertAlike({ name, answers: expected }: Answering, { bytes, json }: Alike): void {
  const { items } = JSON.parse(expected.list.body.toString());
  if (items.length !== ITEMS) throw new Error(`The list has ${items.length} items, not ${ITEMS}.`);
  const isAlike = (answers: Answers, isSame: (one: RawAnswer, other: RawAnswer) => boolean) =>
    NAMES.every(
      (each) => answers[each].status === expected[each].status && isSame(answers[each], expected[each]),
    );
  const different = [
    ...bytes.filter(({ answers }) => !isAlike(answers, isSameInBytes)),
    ...json.filter(({ answers }) => !isAlike(answers, isSameInJson)),
  ];
  if (different.length === 0) return;
  throw new Error(`${different.map((server) => server.name).join(', ')} and ${name} do not answer the same.`);
}

function isSameInBytes(one: RawAnswer, other: RawAnswer): boolean {
  return steady(one.head) === steady(other.head) && isSameText(one, other);
}

function isSameText(one: RawAnswer, other: RawAnswer): boolean {
  return one.body.length === other.body.length && isSameInJson(one, other);
}

function isSameInJson(one: RawAnswer, other: RawAnswer): boolean {
  return isDeepStrictEqual(withoutChance(one), withoutChance(other));
}

function steady(head: string): string {
  return head.replace(/\r\n(Date|Keep-Alive): [^\r]*/gi, '');
}

/** What is new has another id each time, and another moment. */
function withoutChance({ status, body }: RawAnswer): unknown {
  const answer = JSON.parse(body.toString());
  return status === 201 ? { ...answer, id: '', created_at: '' } : answer;
}

function requestsBelow(base: string, id: string): (port: number) => Requests {
  const headers = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
  return (port) => {
    const request = (line: string, further = '', body = '') =>
      `${line} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers.join('')}${further}\r\n${body}`;
    return {
      list: request(`GET ${base}${LIST}`),
      get: request(`GET ${base}/executions/${id}`),
      start: request(
        `POST ${base}/executions`,
        `content-type: application/json\r\ncontent-length: ${START.length}\r\n`,
        START,
      ),
    };
  };
}

async function answersOf(contender: Contender): Promise<Answers> {
  const server = await RunningServer.start(contender);
  try {
    return await server.answers();
  } finally {
    await server.stop();
  }
}

/** The published command, built apart from `dist/`, which somebody may be using. */
async function buildCommand(folder: string): Promise<string> {
  const outDir = join(folder, 'command');
  await mkdir(outDir);
  // Stray packages are found from the folder of a module upwards, so this one says what its modules are.
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  // Where it finds what the package depends on.
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const command = configuration.find(({ entry }) => Object.hasOwn(entry as object, 'cli'));
  if (command === undefined) throw new Error('tsdown.config.ts builds no command.');
  const [bundle] = await build({ ...command, config: false, cwd: ROOT, outDir, logLevel: 'silent' });
  const entry = bundle?.chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry === undefined) throw new Error('tsdown has built no command.');
  return join(outDir, entry.fileName);
}

function fixedAnswers({ list, get, start }: Answers): FixedAnswers {
  return { list: fixedAnswer(list), get: fixedAnswer(get), start: fixedAnswer(start) };
}

function fixedAnswer({ status, head, body }: RawAnswer): FixedAnswer {
  const lines = head.trimEnd().split('\r\n').slice(1);
  const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  // These Node adds by itself.
  const own = headers.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
  return { status, headers: Object.fromEntries(own), body: body.toString('latin1') };
}

type Responses = { readonly responses: Record<string, { content: Record<string, object> }> };
interface Shown {
  readonly paths: Readonly<Record<string, { readonly get: Responses; readonly post: Responses }>>;
}

/** The contract with these answers as the only examples, which makes them what Prism answers. */
async function contractShowing({ list, get, start }: Answers): Promise<object> {
  const contract = structuredClone(await readBundle());
  const { paths } = contract as unknown as Shown;
  const shown = [
    [paths['/executions']?.get.responses[200], list],
    [paths['/executions/{id}']?.get.responses[200], get],
    [paths['/executions']?.post.responses[201], start],
  ] as const;
  for (const [response, { body }] of shown) {
    const json = response?.content['application/json'];
    if (json === undefined) throw new Error('The contract lacks an answer that is to be measured.');
    Object.assign(json, { examples: { answer: { value: JSON.parse(body.toString()) } } });
  }
  return contract;
}
