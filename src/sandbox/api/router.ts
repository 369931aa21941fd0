/** Maps a method and a path to an operation of the contract, to a neighbour, or to the HTML error of a manager. */
import { PATHS as NEIGHBOUR_PATHS } from '../../../generated/neighbours.ts';
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { htmlErrorResponse } from './html-errors.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';

/** The base path of the API. */
export const BASE_PATH = '/api/v3.1';

/** A request to an operation of the contract; `id` is empty if the path has none. */
export interface Route {
  readonly operationId: OperationId;
  readonly id: string;
}

export type NeighbourPath = (typeof NEIGHBOUR_PATHS)[number];

/** A request to what is served around the contract. */
export interface NeighbourRoute {
  readonly neighbour: NeighbourPath;
  readonly id: string;
}

/** A request with OPTIONS, and the methods of its path. */
export interface OptionsRequest {
  readonly methods: readonly string[];
}

interface Resource {
  readonly pattern: RegExp;
  readonly targets: ReadonlyMap<string, Omit<Route, 'id'> | Omit<NeighbourRoute, 'id'>>;
  /** Includes OPTIONS, and HEAD where there is GET. */
  readonly methods: readonly string[];
}

const RESOURCES: readonly Resource[] = resources();

export type RoutingResult = Route | NeighbourRoute | OptionsRequest | HttpResponse;

export function route({ method, path, query, headers }: HttpRequest): RoutingResult {
  const decoded = decodePath(path);
  const found = find(decoded);
  if (!found) {
    const clean = decoded.replace(/\/{2,}/g, '/');
    if (clean === decoded || !find(clean)) return htmlErrorResponse(404);
    // list/3.18
    const target = `http://${headers.host ?? 'localhost'}${encodeURI(clean)}${query && `?${query}`}`;
    return htmlErrorResponse(308, { Location: target });
  }
  const { resource, id } = found;
  if (method === 'OPTIONS') return { methods: resource.methods };
  const target = resource.targets.get(method === 'HEAD' ? 'GET' : method);
  return target ? { ...target, id } : htmlErrorResponse(405, { Allow: resource.methods.join(', ') });
}

/** Whether there is anything at a path, or a redirect to it. */
export function hasRoute(path: string): boolean {
  return find(decodePath(path).replace(/\/{2,}/g, '/')) !== undefined;
}

function find(path: string): { resource: Resource; id: string } | undefined {
  for (const resource of RESOURCES) {
    const match = resource.pattern.exec(path);
    if (match) return { resource, id: match[1] ?? '' };
  }
  return undefined;
}

function resources(): Resource[] {
  const paths = new Map<string, Map<string, Omit<Route, 'id'> | Omit<NeighbourRoute, 'id'>>>();
  for (const [operationId, { path, method }] of Object.entries(OPERATIONS)) {
    const targets = paths.get(path) ?? new Map();
    paths.set(path, targets.set(method, { operationId: operationId as OperationId }));
  }
  for (const neighbour of NEIGHBOUR_PATHS) paths.set(neighbour, new Map([['GET', { neighbour }]]));
  return Array.from(paths, ([path, targets]) => {
    const own = [...targets.keys(), 'OPTIONS'];
    const template = path.replaceAll('{id}', '([^/]+)');
    return {
      pattern: new RegExp(`^${BASE_PATH.replaceAll('.', '\\.')}${template}$`, 's'),
      targets,
      methods: (targets.has('GET') ? [...own, 'HEAD'] : own).sort(),
    };
  });
}

/** An encoded slash is a slash too, so no id can contain one (get/3.2). Invalid UTF-8 is replaced. */
function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  return path.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('%')
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
