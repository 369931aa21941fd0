import type { Operation } from './engine.ts';

export type Route =
  /** `path` is encoded again, so that Prism can decode every id. */
  | { found: true; operation: Operation; path: string }
  /** `allow` is missing when no operation has the path. */
  | { found: false; allow?: string[] };

interface Server {
  url: string;
  variables?: Record<string, { default: string }>;
}

/** The contract's first server with the defaults of its variables: `http://127.0.0.1:8080/api/v3.1`. */
export function serverUrlOf(document: { servers?: Server[] }): URL {
  const [server] = document.servers ?? [];
  const url = server?.url.replace(/\{(\w+)\}/g, (_, name) => server.variables?.[name]?.default ?? '');
  if (url === undefined || !URL.canParse(url)) {
    throw new Error(`The contract's first server must be an absolute URL, not ${JSON.stringify(url)}.`);
  }
  return new URL(url);
}

/**
 * Finds the operation as a manager's router does: the path is percent-decoded first (so that `a%2Fb` is two
 * segments), a trailing slash is another path, and HEAD works wherever GET does.
 */
export function findRoute(operations: readonly Operation[], method: string, path: string): Route {
  const segments = decoded(path).split('/');
  const here = operations.filter((operation) => matches(operation.path.split('/'), segments));
  const wanted = method === 'HEAD' ? 'GET' : method;
  const operation = here.find((candidate) => candidate.method.toUpperCase() === wanted);
  if (operation !== undefined) {
    return { found: true, operation, path: segments.map(encodeURIComponent).join('/') };
  }
  if (here.length === 0) return { found: false };

  const methods = here.map((candidate) => candidate.method.toUpperCase());
  return {
    found: false,
    allow: [...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS', ...methods].sort(),
  };
}

function matches(template: string[], segments: string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) =>
      part.startsWith('{') ? segments[index] !== '' : part === segments[index],
    )
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
