import http from 'node:http';
import { CommandError } from '../errors.ts';
import type { Terminal } from '../terminal/terminal.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface ProxySupport {
  setGlobalProxyFromEnv?: (env: Variables) => unknown;
}

/** Names of this machine, which a proxy cannot reach. */
const LOCAL = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** The variables that name proxies, as Node reads them; undefined when there are none. */
export function proxyVariables(env: Variables): Variables | undefined {
  // As in curl, the lower case takes precedence.
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const [https_proxy, http_proxy] = [variable('HTTPS_PROXY'), variable('HTTP_PROXY')];
  if (https_proxy === undefined && http_proxy === undefined) return undefined;
  return { https_proxy, http_proxy, no_proxy: [variable('NO_PROXY') ?? [], LOCAL].flat().join() };
}

/** Sends the requests of this process through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name. */
export function enableProxies(terminal: Terminal): void {
  const variables = proxyVariables(terminal.env);
  if (variables === undefined) return;
  // Node has it since 24.14.
  const { setGlobalProxyFromEnv }: ProxySupport = http;
  if (setGlobalProxyFromEnv) {
    try {
      setGlobalProxyFromEnv(variables);
    } catch {
      // Node's message quotes the value, which may hold a password.
      throw new CommandError(
        'HTTP_PROXY and HTTPS_PROXY must be URLs such as http://proxy.example.com:3128.',
      );
    }
  } else if (terminal.env.NODE_USE_ENV_PROXY !== '1') {
    terminal.warn(
      `cloudify-executions: HTTP_PROXY and HTTPS_PROXY are ignored by Node ${process.versions.node}: set NODE_USE_ENV_PROXY=1 (Node 22.21 and 24), or use Node 24.14.`,
    );
  }
}
