/** What the servers need before they can be compared: one list of executions, in the form that each of them takes. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'tsdown';
import configuration from '../../../tsdown.config.ts';
import { ROOT, readBundle } from '../../contract/bundle.ts';
import { BASE_PATH, HEADERS } from '../caller.ts';
import type { RawAnswer } from '../load/connection.ts';
import { worldOf } from '../world.ts';
import type { FixedAnswer } from './bare-server.ts';
import { type Contender, RunningServer } from './contender.ts';

/** What is asked for. */
const LIST = '/executions?_size=25';
const ITEMS = 25;
const WORLD_SIZE = 1_000;

export interface Stage {
  /** What is compared with the others: like Prism, it refuses what the contract does not document. */
  readonly sandbox: Contender;
  readonly lenientSandbox: Contender;
  readonly validatingSandbox: Contender;
  /** With the world that it has when it is given none. */
  readonly freshSandbox: Contender;
  readonly prismQuiet: Contender;
  readonly prism: Contender;
  readonly bare: Contender;
  clear(): Promise<void>;
}

export async function setUp(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const clearAtOnce = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clearAtOnce);
  const clear = async () => {
    process.off('exit', clearAtOnce);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const state = join(folder, 'state.json');
    await writeFile(state, JSON.stringify(worldOf(WORLD_SIZE)));
    const command = await buildCommand(folder);
    const freshSandbox: Contender = {
      name: 'sandbox',
      program: command,
      args: (port) => ['sandbox', '--quiet', `--port=${port}`],
      request: requestAt(`${BASE_PATH}${LIST}`),
    };
    const lenientSandbox: Contender = {
      ...freshSandbox,
      args: (port) => [...freshSandbox.args(port), '--runner=manual', `--state=${state}`],
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

    const answer = await answerOf(sandbox);
    const contract = join(folder, 'contract.json');
    await writeFile(contract, JSON.stringify(await contractShowing(JSON.parse(answer.body.toString()))));
    const fixed = join(folder, 'answer.json');
    await writeFile(fixed, JSON.stringify(fixedAnswer(answer)));
    const prism: Contender = {
      name: 'Prism',
      program: join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js'),
      args: (port) => ['mock', contract, '--host=127.0.0.1', `--port=${port}`],
      // Prism knows no base path.
      request: requestAt(LIST),
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
        request: sandbox.request,
      },
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

type Answering = Pick<RunningServer, 'name' | 'answer'>;

export interface Alike {
  /** Those that send the same bytes, but for the date. */
  readonly bytes: readonly Answering[];
  /** Those that send the same JSON in their own spelling. */
  readonly json: readonly Answering[];
}

/** @throws when servers do not say the same: then their speeds say nothing. */
export function assertAlike({ name, answer: expected }: Answering, { bytes, json }: Alike): void {
  const list = JSON.parse(expected.body.toString());
  if (list.items.length !== ITEMS) throw new Error(`The list has ${list.items.length} items, not ${ITEMS}.`);
  const different = [
    ...bytes.filter(
      ({ answer }) => withoutDate(answer) !== withoutDate(expected) || !answer.body.equals(expected.body),
    ),
    ...json.filter(({ answer }) => !isDeepStrictEqual(JSON.parse(answer.body.toString()), list)),
  ];
  if (different.length === 0) return;
  throw new Error(`${different.map((server) => server.name).join(', ')} and ${name} do not answer the same.`);
}

function withoutDate({ head }: RawAnswer): string {
  return head.replace(/\r\nDate: [^\r]*/i, '');
}

function requestAt(target: string): (port: number) => string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
  return (port) => `GET ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers.join('')}\r\n`;
}

async function answerOf(contender: Contender): Promise<RawAnswer> {
  const server = await RunningServer.start(contender);
  await server.stop();
  return server.answer;
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

function fixedAnswer({ head, body }: RawAnswer): FixedAnswer {
  const lines = head.trimEnd().split('\r\n').slice(1);
  const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  // These Node adds by itself.
  const own = headers.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
  return { headers: Object.fromEntries(own), body: body.toString('latin1') };
}

interface Answers {
  readonly paths: Readonly<
    Record<string, { get: { responses: Record<string, { content: Record<string, object> }> } }>
  >;
}

/** The contract with this page as the only example of the list, which makes it what Prism answers. */
async function contractShowing(page: unknown): Promise<object> {
  const contract = structuredClone(await readBundle());
  const json = (contract as unknown as Answers).paths['/executions']?.get.responses[200]?.content[
    'application/json'
  ];
  if (json === undefined) throw new Error('The contract has no list of executions.');
  Object.assign(json, { examples: { page: { value: page } } });
  return contract;
}
