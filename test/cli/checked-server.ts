/** A manager in memory on a port, as `cloudify-executions sandbox` serves it, that records each request. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSandbox,
  type HttpRequest,
  type Sandbox,
  type SandboxOptions,
  type SandboxResponse,
} from '../../src/sandbox/index.ts';
import { serveSandbox } from '../../src/sandbox/server/index.ts';
import { run, type Started, type Surroundings, start } from './command.ts';

export interface CheckedServer {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** `GET /api/v3.1/executions`, one for each request. */
  readonly requests: readonly string[];
  readonly check: (args: readonly string[], more?: Surroundings) => ReturnType<typeof run>;
  readonly start: (args: readonly string[], more?: Surroundings) => Started;
  /** The ids of all executions, or of all groups. */
  readonly ids: (kind: 'executions' | 'execution-groups') => Promise<string[]>;
  readonly close: () => Promise<void>;
}

const CREDENTIALS = { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' };

/** @param change Alters a response before it is sent. */
export async function checkedServer(
  options: SandboxOptions = {},
  change: (reply: SandboxResponse, request: HttpRequest) => SandboxResponse = (reply) => reply,
): Promise<CheckedServer> {
  const sandbox = createSandbox({ runner: 'auto', ...options });
  const requests: string[] = [];
  const handle = (request: HttpRequest): SandboxResponse => {
    requests.push(`${request.method} ${request.path}`);
    return change(sandbox.handle(request), request);
  };
  const { url, close } = await serveSandbox({ handle });
  const within = ({ env, ...more }: Surroundings = {}) => ({
    ...more,
    env: { ...CREDENTIALS, CLOUDIFY_HOST: url, ...env },
  });
  return {
    url,
    sandbox,
    requests,
    check: (args, more) => run(['check', ...args], within(more)),
    start: (args, more) => start(['check', ...args], within(more)),
    ids: async (kind) => {
      const headers = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
      const query = '_get_all_results=true&_include_system_workflows=true&_include=id';
      const response = await fetch(`${url}/api/v3.1/${kind}?${query}`, { headers });
      return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id).sort();
    },
    close: async () => {
      await close();
      sandbox.close();
    },
  };
}

/** A server that does what the listener does, and no more. */
export async function plainServer(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { ...CREDENTIALS, CLOUDIFY_HOST: url };
  return {
    url,
    check: (args: readonly string[] = []) => run(['check', ...args], { env }),
    start: (args: readonly string[] = []) => start(['check', ...args], { env }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
