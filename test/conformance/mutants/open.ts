/** A sandbox that breaks the contract in one way, opened as often as it takes. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { checkedSandbox, checkedTarget } from '../../../src/cli/commands/check/local-sandbox.ts';
import type { OpenTarget, SuiteName } from '../../../src/conformance/index.ts';
import type { HttpRequest, SandboxResponse } from '../../../src/sandbox/index.ts';
import { serveSandbox } from '../../../src/sandbox/server/index.ts';
import type { RuleMutant } from './rules.ts';
import type { Passing, ShapeMutant } from './shapes.ts';

export type Mutant = ShapeMutant | RuleMutant;

export interface MutantServer {
  readonly open: (suite: SuiteName) => Promise<OpenTarget>;
  /** How often something was changed: a mutant that changes nothing is none. */
  readonly changes: () => number;
  readonly close: () => Promise<void>;
}

export function serveMutant(mutant: Mutant): Promise<MutantServer> {
  return mutant.kind === 'shape' ? throughProxy(mutant) : withRule(mutant);
}

async function throughProxy({ change }: ShapeMutant): Promise<MutantServer> {
  let changes = 0;
  return {
    open: async (suite) => {
      const sandbox = checkedSandbox(suite);
      const handle = (exchange: HttpRequest): SandboxResponse => {
        const reply = sandbox.handle(exchange);
        const passing = passingOf(exchange, reply);
        const changed = change(passing);
        if (!changed) return reply;
        changes += 1;
        return changedReply(reply, passing, changed);
      };
      const server = await serveSandbox({ handle }, { port: 0, host: '127.0.0.1' });
      return {
        ...checkedTarget(server.url),
        close: async () => {
          await server.close();
          sandbox.close();
        },
      };
    },
    changes: () => changes,
    close: async () => {},
  };
}

function passingOf(
  { method, path, query }: HttpRequest,
  { status, headers, body }: SandboxResponse,
): Passing {
  const text =
    body === null
      ? ''
      : typeof body === 'string'
        ? body
        : body instanceof Uint8Array
          ? new TextDecoder().decode(body)
          : [...body].join('');
  const lowered = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return { method, path, query, status, headers: lowered, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function changedReply(
  reply: SandboxResponse,
  passing: Passing,
  { status, headers = {}, text, json }: ReturnType<ShapeMutant['change']> & object,
): SandboxResponse {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...passing.headers, ...headers })) {
    if (value !== null && name !== 'content-length') merged[name] = value;
  }
  const body = text ?? (json === undefined ? passing.text : JSON.stringify(json));
  const { delivery } = reply;
  const whole = { status: status ?? reply.status, headers: merged, body: reply.body === null ? null : body };
  return delivery ? { ...whole, delivery } : whole;
}

/** In a process of its own: one rule less may be anything, and what ends there ends alone. */
async function withRule({ file, find, replace }: RuleMutant): Promise<MutantServer> {
  const server = fork(
    new URL('./rule-server.ts', import.meta.url),
    [JSON.stringify({ file, find, replace })],
    {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    },
  );
  let changes = 0;
  const ask = async (message: object): Promise<{ url: string; replaced: number }> => {
    const settled = new AbortController();
    const gone = once(server, 'exit', settled).then(([code, signal]) => {
      throw new Error(`The server of this mutant has ended by itself (${signal ?? code}).`);
    });
    try {
      server.send(message);
      const [reported] = await Promise.race([once(server, 'message', settled), gone]);
      return reported;
    } finally {
      gone.catch(() => undefined);
      settled.abort();
    }
  };
  return {
    open: async (suite) => {
      const { url, replaced } = await ask({ open: suite });
      changes += replaced;
      return {
        ...checkedTarget(url),
        close: async () => {
          await ask({ close: url });
        },
      };
    },
    changes: () => changes,
    close: async () => {
      server.kill();
    },
  };
}
