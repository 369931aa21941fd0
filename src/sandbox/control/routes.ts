import type { Answer, Exchange } from '../api/http-message.ts';
import { formatTime } from '../engine/python/time.ts';
import { type Fault, StateFaults } from '../engine/snapshot/decode.ts';
import { changeClock, clockOf } from './clock-view.ts';
import { readDocumentBytes } from './document-bytes.ts';
import { readFaultRules } from './faults/fault-rule.ts';
import { SANDBOX_HEADER } from './headers.ts';
import { CONTROL_BASE } from './paths.ts';
import { ownAnswer, ownRefusal, type Reply } from './reply.ts';
import { InvalidDocument } from './validation.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';

type Handler = (world: World, exchange: Exchange, worlds: Worlds) => Reply;
type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** Every operation of spec/sandbox/openapi.yaml, by its path below the base. */
const ROUTES: Readonly<Record<string, { readonly [method in Method]?: Handler }>> = {
  '/health': {
    GET: (world, _, worlds) =>
      json({
        status: 'ok',
        runner: world.manager.runner.mode,
        executions: world.manager.executions.size,
        revision: world.revision,
        requests: world.journal.recorded,
        clock: clockReading(world),
        worlds: worlds.names,
      }),
  },
  '/live': { GET: () => json({ status: 'ok' }) },
  '/state': {
    GET: state,
    PUT(world, exchange) {
      world.manager.replace(jsonOf(exchange));
      return wantsLittle(exchange) ? done() : state(world);
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
    POST(world, exchange) {
      changeClock(world, jsonOf(exchange));
      return clock(world);
    },
  },
  '/faults': {
    GET: rules,
    PUT(world, exchange) {
      world.faults.put(readFaultRules(jsonOf(exchange)));
      return rules(world);
    },
    DELETE({ faults }) {
      faults.put([]);
      return done();
    },
  },
  '/outbox': {
    GET: ({ manager }) =>
      json({ items: manager.outbox.items().map((item) => ({ ...item, at: formatTime(item.at) })) }),
  },
  '/requests': {
    GET: ({ journal }, { query }) => json({ items: journal.items(readSince(query)) }),
    DELETE({ journal }) {
      journal.clear();
      return done();
    },
  },
  '/worlds/{name}': {
    DELETE(_, { path }, worlds) {
      return worlds.delete(lastSegment(path)) ? done() : notKept(path);
    },
  },
  '/requests/{seq}': {
    GET({ journal }, { path }) {
      const item = journal.item(Number(lastSegment(path)));
      return item === undefined ? notKept(path) : json(item);
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

/** These create no world, whatever the header names. */
const WITHOUT_WORLD: ReadonlySet<string> = new Set(['/live', '/worlds/{name}']);

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Answers a request to the control plane. */
export function control(exchange: Exchange, worlds: Worlds): Reply {
  const path = exchange.path
    .slice(CONTROL_BASE.length)
    .replace(/^\/requests\/\d+$/, '/requests/{seq}')
    .replace(/^\/worlds\/[\w.-]{1,64}$/, '/worlds/{name}');
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (route === undefined) {
    const paths = Object.keys(ROUTES).map((known) => CONTROL_BASE + known);
    return refusal(404, 'not_found', `There is no ${exchange.path} here. There are ${paths.join(', ')}.`);
  }
  const handler = route[(exchange.method === 'HEAD' ? 'GET' : exchange.method) as Method];
  if (handler === undefined) {
    const methods = Object.keys(route).join(', ');
    const message = `${exchange.path} takes ${methods}, not ${exchange.method}.`;
    return refusal(405, 'method_not_allowed', message, { Allow: methods });
  }
  if (WITHOUT_WORLD.has(path)) return handler(worlds.shared, exchange, worlds);
  return worlds.in(exchange, (world) => {
    world.clock.catchUp();
    try {
      return handler(world, exchange, worlds);
    } catch (error) {
      if (error instanceof InvalidDocument || error instanceof StateFaults) {
        return invalid(error.message, error.faults);
      }
      // The clock's own word for a time or a pace that it cannot have.
      if (path === '/clock' && error instanceof RangeError) return invalid(error.message, []);
      throw error;
    }
  });
}

function state(world: World): Reply {
  return { ...json(null), body: world.stateText() };
}

function clock(world: World): Reply {
  return json(clockReading(world));
}

function clockReading(world: World): object {
  const { mode, now, rate } = clockOf(world);
  const { due } = world.clock;
  return { mode, now, rate, due: due === null ? null : formatTime(due) };
}

/** RFC 7240. A state may be large, and who has just sent it knows it. */
function wantsLittle({ headers }: Exchange): boolean {
  return /(^|,)\s*return=minimal\s*(,|;|$)/i.test(headers.prefer ?? '');
}

function readSince(query: string): number {
  const since = new URLSearchParams(query).get('since') ?? '0';
  if (/^\d{1,15}$/.test(since)) return Number(since);
  throw new InvalidDocument([{ at: '/since', message: 'must be the number of a request' }]);
}

function notKept(path: string): Answer {
  return refusal(404, 'not_found', `There is no ${path}: there never was, or it is kept no more.`);
}

function rules({ faults }: World): Reply {
  return json({ rules: faults.rules() });
}

/** What is told here is nobody else's business: passwords and tokens are in it. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

function json(value: unknown): Answer {
  return ownAnswer('control', 200, value, PRIVATE);
}

function done(): Answer {
  return { status: 204, headers: { [SANDBOX_HEADER]: 'control', ...PRIVATE }, body: null };
}

function refusal(status: number, code: string, message: string, headers?: Answer['headers']): Answer {
  return ownRefusal('control', status, code, message, { ...PRIVATE, ...headers });
}

function invalid(message: string, faults: readonly Fault[]): Answer {
  const value = { error_code: 'invalid_document', message, server_traceback: null, faults };
  return ownAnswer('control', 400, value, PRIVATE);
}

function jsonOf({ body }: Exchange): unknown {
  try {
    return readDocumentBytes(body ?? new Uint8Array());
  } catch (error) {
    throw new InvalidDocument([{ at: '', message: `must be JSON: ${(error as Error).message}` }]);
  }
}
