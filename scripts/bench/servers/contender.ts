import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ENVIRONMENT } from '../environment.ts';
import { Connection, type RawAnswer } from '../load/connection.ts';

/** A server to be measured: a program that listens where it is told to. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  /** As they go over the wire. */
  readonly requests: (port: number) => Requests;
}

/** What is asked of every server. The first answer is that to a list. */
export type Requests = Readonly<Record<'list' | 'get' | 'start', string>>;
export type RequestName = keyof Requests;
export type Answers = Readonly<Record<RequestName, RawAnswer>>;

/** How long it may take until a server answers. */
const PATIENCE = 60_000;
const BETWEEN_ATTEMPTS = 2;

export class RunningServer {
  readonly name: string;
  readonly port: number;
  readonly requests: Requests;
  /** Milliseconds from the start of its process to the end of that. */
  readonly startup: number;
  readonly #child: ChildProcess;
  readonly #forget: () => void;

  private constructor(
    contender: Contender,
    port: number,
    child: ChildProcess,
    startup: number,
    forget: () => void,
  ) {
    this.name = contender.name;
    this.port = port;
    this.requests = contender.requests(port);
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
      await firstAnswer(contender, port, child);
      return new RunningServer(contender, port, child, performance.now() - began, forget);
    } catch (error) {
      kill();
      forget();
      throw error;
    }
  }

  /** What it says to each of the requests. */
  async answers(): Promise<Answers> {
    const connection = await Connection.open(this.port);
    try {
      const { list, get, start } = this.requests;
      return {
        list: await connection.ask(list),
        get: await connection.ask(get),
        start: await connection.ask(start),
      };
    } finally {
      connection.close();
    }
  }

  /** Bytes of memory that its process holds now. */
  async memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.#child.pid)]);
    return Number(stdout) * 1024;
  }

  async stop(): Promise<void> {
    this.#forget();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}

async function firstAnswer({ name, requests }: Contender, port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`${name} has ended with ${child.exitCode} before it answered.`);
    if (performance.now() > deadline) throw new Error(`${name} has not answered within ${PATIENCE} ms.`);
    const connection = await Connection.open(port).catch(() => undefined);
    if (connection === undefined) {
      await delay(BETWEEN_ATTEMPTS);
      continue;
    }
    try {
      const answer = await connection.ask(requests(port).list);
      if (answer.status === 200) return;
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
