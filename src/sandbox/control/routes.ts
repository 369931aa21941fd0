import type { Clock } from '../../../generated/control-plane.ts';
import type { HttpRequest, HttpResponse } from '../api/http-message.ts';
import { RELEASE_NAMES, Release } from '../engine/model/release.ts';
import { parseDocumentBytes } from '../engine/snapshot/parse-document.ts';
import { InvalidDocument, type ValidationIssue } from '../engine/snapshot/validation-error.ts';
import { changeClock, createClockView } from './clock-view.ts';
import { parseFaultRules } from './faults/fault-rule.ts';
import { toHar } from './har.ts';
import { SANDBOX_HEADER } from './headers.ts';
import { CONTROL_BASE } from './paths.ts';
import { type SandboxResponse, sandboxError, sandboxResponse } from './sandbox-response.ts';
import type { World } from './world.ts';
import { messagesOf } from './world-control.ts';
import type { Worlds } from './worlds.ts';

type Handler = (world: World, request: HttpRequest, worlds: Worlds) => SandboxResponse;
type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** Every operation of spec/sandbox/openapi.yaml, by its path below the base. */
const ROUTES: Readonly<Record<string, { readonly [method in Method]?: Handler }>> = {
  '/health': {
    GET: (world, _, worlds) =>
      json({
        status: 'ok',
        runner: world.manager.runner.mode,
        release: world.manager.release.version,
        executions: world.manager.executions.size,
        revision: world.revision,
        requests: world.journal.recorded,
        clock: clockOf(world),
        worlds: worlds.names,
      }),
  },
  '/live': { GET: () => json({ status: 'ok' }) },
  '/state': {
    GET: state,
    PUT(world, request) {
      world.manager.replace(jsonOf(request));
      return wantsMinimal(request) ? done() : state(world);
    },
  },
  '/reset': {
    POST(world) {
      world.reset();
      return done();
    },
  },
  '/clock': {
    GET: clock,
    POST(world, request) {
      changeClock(world, jsonOf(request));
      return clock(world);
    },
  },
  '/release': {
    PUT({ manager }, request) {
      manager.changeRelease(parseRelease(jsonOf(request)));
      return json({ release: manager.release.version });
    },
  },
  '/faults': {
    GET: rules,
    PUT(world, request) {
      world.faults.put(parseFaultRules(jsonOf(request)));
      return rules(world);
    },
    DELETE({ faults }) {
      faults.put([]);
      return done();
    },
  },
  '/outbox': {
    GET: (world) => json({ items: messagesOf(world) }),
  },
  '/requests': {
    GET: ({ journal }, { query }) => json({ items: journal.items(parseSince(query)) }),
    DELETE({ journal }) {
      journal.clear();
      return done();
    },
  },
  '/requests.har': { GET: ({ journal }) => json(toHar(journal.entries())) },
  '/worlds/{name}': {
    DELETE(_, { path }, worlds) {
      return worlds.delete(lastSegment(path)) ? done() : notStored(path);
    },
  },
  '/requests/{seq}': {
    GET({ journal }, { path }) {
      const item = journal.item(Number(lastSegment(path)));
      return item === undefined ? notStored(path) : json(item);
    },
  },
  '/users': {
    GET: ({ manager }) => json({ items: manager.snapshotHead().users }),
  },
  '/blueprints': {
    GET: ({ manager }) => json({ items: manager.snapshotHead().blueprints }),
  },
  '/deployments': {
    GET: ({ manager }) => json({ items: manager.snapshotHead().deployments }),
  },
  '/deployment-groups': {
    GET: ({ manager }) => json({ items: manager.snapshotHead().deployment_groups }),
  },
};

/** These create no world. */
const WITHOUT_WORLD: ReadonlySet<string> = new Set(['/live', '/worlds/{name}']);

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Handles a request to the control plane. */
export function handleControl(request: HttpRequest, worlds: Worlds): SandboxResponse {
  const path = request.path
    .slice(CONTROL_BASE.length)
    .replace(/^\/requests\/\d+$/, '/requests/{seq}')
    .replace(/^\/worlds\/[\w.-]{1,64}$/, '/worlds/{name}');
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (route === undefined) {
    const paths = Object.keys(ROUTES).map((known) => CONTROL_BASE + known);
    return error(404, 'not_found', `There is no ${request.path} here. There are ${paths.join(', ')}.`);
  }
  const handler = route[(request.method === 'HEAD' ? 'GET' : request.method) as Method];
  if (handler === undefined) {
    const methods = Object.keys(route).join(', ');
    const message = `${request.path} takes ${methods}, not ${request.method}.`;
    return error(405, 'method_not_allowed', message, { Allow: methods });
  }
  if (WITHOUT_WORLD.has(path)) return handler(worlds.shared, request, worlds);
  return worlds.in(request, (world) => {
    world.clock.catchUp();
    try {
      return handler(world, request, worlds);
    } catch (failure) {
      if (failure instanceof InvalidDocument) return invalid(failure.message, failure.issues);
      // A time or rate that the clock does not support.
      if (path === '/clock' && failure instanceof RangeError) return invalid(failure.message, []);
      throw failure;
    }
  });
}

function parseRelease(document: unknown): Release {
  const name = (document as { release?: unknown } | null)?.release;
  const release = typeof name === 'string' ? Release.named(name) : undefined;
  if (release) return release;
  throw new InvalidDocument([{ path: '/release', message: `must be one of ${RELEASE_NAMES.join(', ')}` }]);
}

function state(world: World): SandboxResponse {
  return { ...json(null), body: world.stateText() };
}

function clock(world: World): SandboxResponse {
  return json(clockOf(world));
}

function clockOf(world: World): Clock {
  const { mode, now, rate, due } = createClockView(() => world);
  return { mode, now, rate, due };
}

/** RFC 7240. A state may be large, and the client has just sent it. */
function wantsMinimal({ headers }: HttpRequest): boolean {
  return /(^|,)\s*return=minimal\s*(,|;|$)/i.test(headers.prefer ?? '');
}

function parseSince(query: string): number {
  const since = new URLSearchParams(query).get('since') ?? '0';
  if (/^\d{1,15}$/.test(since)) return Number(since);
  throw new InvalidDocument([{ path: '/since', message: 'must be the number of a request' }]);
}

function notStored(path: string): HttpResponse {
  return error(404, 'not_found', `There is no ${path}, or it is no longer stored.`);
}

function rules({ faults }: World): SandboxResponse {
  return json({ rules: faults.rules() });
}

/** The responses contain passwords and tokens. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

function json(value: unknown): HttpResponse {
  return sandboxResponse('control', 200, value, PRIVATE);
}

function done(): HttpResponse {
  return { status: 204, headers: { [SANDBOX_HEADER]: 'control', ...PRIVATE }, body: null };
}

function error(
  status: number,
  code: string,
  message: string,
  headers?: HttpResponse['headers'],
): HttpResponse {
  return sandboxError('control', status, code, message, { ...PRIVATE, ...headers });
}

function invalid(message: string, issues: readonly ValidationIssue[]): HttpResponse {
  const value = { error_code: 'invalid_document', message, server_traceback: null, issues };
  return sandboxResponse('control', 400, value, PRIVATE);
}

function jsonOf({ body }: HttpRequest): unknown {
  try {
    return parseDocumentBytes(body ?? new Uint8Array());
  } catch (error) {
    throw new InvalidDocument([{ path: '', message: `must be JSON: ${(error as Error).message}` }]);
  }
}
