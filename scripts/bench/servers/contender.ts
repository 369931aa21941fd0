import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ENVIRONMENT } from '../environment.ts';
import { Connection, type RawAnswer } from '../load/connection.ts';

/** A server to be measured: a program that listens where it is told to. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  /** As it goes over the wire. */
  readonly request: (port: number) => string;
}

/** How long it may take until a server answers. */
const PATIENCE = 60_000;
const BETWEEN_ATTEMPTS = 2;

export class RunningServer {
  readonly name: string;
  readonly port: number;
  readonly request: string;
  /** The first thing it said. */
  readonly answer: RawAnswer;
  /** Milliseconds from the start of its process to the end of that. */
  readonly startup: number;
  readonly #child: ChildProcess;
  readonly #forget: () => void;

  private constructor(
    contender: Contender,
    port: number,
    child: ChildProcess,
    answer: RawAnswer,
    startup: number,
    forget: () => void,
  ) {
    this.name = contender.name;
    this.port = port;
    this.request = contender.request(port);
    this.answer = answer;
    this.startup = startup;
    this.#child = child;
    this.#forget = forget;
  }

  static async start(contender: Contender): Promise<RunningServer> {
    const port = await freePort();
    const began = performance.now();
    // What it prints goes nowhere, which is the cheapest place for it.
    const child = spawn(process.execPath, [contender.program, ...contender.args(port)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: ENVIRONMENT,
    });
    // Whatever ends the benchmark ends its servers.
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    const forget = () => process.off('exit', kill);
    try {
      const answer = await firstAnswer(contender, port, child);
      return new RunningServer(contender, port, child, answer, performance.now() - began, forget);
    } catch (error) {
      kill();
      forget();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#forget();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}

async function firstAnswer(
  { name, request }: Contender,
  port: number,
  child: ChildProcess,
): Promise<RawAnswer> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`${name} has ended with ${child.exitCode} before it answered.`);
    if (performance.now() > deadline) throw new Error(`${name} has not answered within ${PATIENCE} ms.`);
    const connection = await Connection.open(port, request(port)).catch(() => undefined);
    if (connection === undefined) {
      await delay(BETWEEN_ATTEMPTS);
      continue;
    }
    try {
      const answer = await connection.ask();
      if (answer.status === 200) return answer;
      throw new Error(`${name} has answered with ${answer.status}: ${answer.body.toString('utf8', 0, 300)}`);
    } finally {
      connection.close();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
