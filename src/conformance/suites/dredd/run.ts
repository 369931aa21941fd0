/** Runs Dredd over the contract. It makes a transaction of each documented answer; what is sent is up to the hooks. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { CONTRACT, type Parameter, resolved } from '../../contract.ts';
import {
  destinationOf,
  type Exchange,
  type HttpRequest,
  type HttpResponse,
  isObject,
  mediaType,
  OPERATION_IDS,
} from '../../http/exchange.ts';
import { findProgram } from '../../programs.ts';

/** What Dredd knows of a transaction, as far as the hooks touch it. */
export interface Transaction {
  readonly name: string;
  readonly protocol: string;
  fullPath: string;
  readonly request: { method: string; uri: string; headers: Record<string, string>; body: string };
  readonly expected: { statusCode: string | number; headers?: Record<string, string>; body?: string };
  readonly real?: {
    readonly statusCode: string | number;
    readonly headers: Record<string, string | readonly string[]>;
    readonly body?: string;
  };
  skip?: boolean;
  fail?: string | boolean;
  readonly test?: { readonly status: string; readonly message?: string };
}

/** A transaction with what came of it. */
export interface Outcome {
  readonly operationId: OperationId;
  readonly status: number;
  readonly mediaType: string;
  /** Undefined when it was skipped. */
  readonly exchange: Exchange | undefined;
  readonly skipped: string | undefined;
  /** What Dredd itself has against the answer. */
  readonly failure: string | undefined;
}

export interface DreddHooks {
  /** Sets up the state and says what to send; or why nothing can be sent. */
  readonly before: (
    about: { operationId: OperationId; status: number; mediaType: string },
    toRequest: HttpRequest,
  ) => Promise<{ readonly request: HttpRequest } | { readonly skip: string }>;
  /** Faults that Dredd is to report as its own. */
  readonly validateExchange: (exchange: Exchange) => readonly string[];
  readonly after?: () => Promise<void>;
  /** As Dredd is without schemas: it compares bodies and headers with the examples. */
  readonly plain?: boolean;
}

export interface DreddRun {
  /** How many transactions the contract implies. */
  readonly implied: number;
  /** How many there were. */
  readonly transactions: number;
  /** How many of them went through the hooks. */
  readonly hooked: number;
  readonly outcomes: readonly Outcome[];
}

const BASE_PATH = '/api/v3.1';
const HOOKS = Symbol.for('cloudify-executions.dredd-hooks');

/** One transaction for each operation, status and media type. */
export function impliedTransactions(): number {
  return OPERATION_IDS.reduce(
    (sum, id) =>
      sum + Object.values(OPERATIONS[id].statuses).reduce((all, types) => all + Object.keys(types).length, 0),
    0,
  );
}

export async function runDredd(origin: string, hooks: DreddHooks): Promise<DreddRun> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const outcomes: Outcome[] = [];
  let hooked = 0;
  // Hook files are CommonJS whatever the project is; and one that does not load is only a warning to Dredd.
  const file = join(folder, 'hooks.cjs');
  await writeFile(file, `globalThis[Symbol.for('cloudify-executions.dredd-hooks')](require('hooks'));\n`);
  Object.assign(globalThis, {
    [HOOKS]: (api: HookApi) => register(api, hooks, outcomes, origin, () => (hooked += 1)),
  });
  try {
    const transactions = await quietly(() => transact(origin, file));
    return { implied: impliedTransactions(), transactions, hooked, outcomes };
  } finally {
    Reflect.deleteProperty(globalThis, HOOKS);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Dredd rests on old packages, about which Node warns, and honors proxies, even for this machine. */
async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  const proxies = Object.entries(process.env).filter(([name]) => /^https?_proxy$/i.test(name));
  process.emitWarning = () => undefined;
  for (const [name] of proxies) delete process.env[name];
  try {
    return await action();
  } finally {
    process.emitWarning = emitWarning;
    Object.assign(process.env, Object.fromEntries(proxies));
  }
}

const baseOf = (origin: string) => origin.replace(/\/+$/, '').replace(/\/api\/v3\.1$/, '') + BASE_PATH;

function transact(origin: string, hookfile: string): Promise<number> {
  const folder = findProgram('dredd');
  if (folder === undefined) throw new Error('Dredd is not installed.');
  const require = createRequire(import.meta.url);
  const Dredd = require(folder) as new (
    configuration: object,
  ) => { run: (done: (error: Error | undefined, stats: { tests: number }) => void) => void };
  // It cannot be told not to report to the terminal, where others report here.
  const output = require(join(folder, 'build/reporters/reporterOutputLogger.js')) as {
    default: { transports: { console: { silent: boolean } } };
  };
  output.default.transports.console.silent = true;
  const dredd = new Dredd({
    endpoint: baseOf(origin),
    path: [],
    hookfiles: [hookfile],
    loglevel: 'silent',
    apiDescriptions: [{ location: 'openapi.json', content: JSON.stringify(withoutUnused(bare(CONTRACT))) }],
  });
  return new Promise((resolve, reject) => {
    dredd.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats.tests);
    });
  });
}

/**
 * The contract with nothing but what Dredd makes transactions of. It never looks at schemas of bodies, the hooks send
 * no optional parameters, and of several examples it takes the first; reading all of that takes it many times as long.
 */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('x-') && name !== 'tags')
      .map(([name, inner]) => {
        if (name === 'description' && typeof inner === 'string') return [name, '-'];
        if (name === 'parameters' && Array.isArray(inner)) return [name, inner.filter(isNeeded)];
        if (name === 'schema' && 'examples' in value) return [name, {}];
        if (name === 'schemas' && isObject(inner)) return [name, {}];
        if (name === 'examples' && isObject(inner) && 'schema' in value) {
          return [name, Object.fromEntries(Object.entries(inner).slice(0, 1))];
        }
        return [name, bare(inner)];
      }),
  );
}

/** Components that no reference leads to any more. */
function withoutUnused(document: unknown): unknown {
  const { components = {}, ...rest } = document as { components?: Record<string, Record<string, unknown>> };
  const parameters = Object.entries(components.parameters ?? {}).filter(([, it]) =>
    isNeeded(it as Parameter),
  );
  return { ...rest, components: { ...components, parameters: Object.fromEntries(parameters) } };
}

function isNeeded(parameter: { readonly $ref: string } | Parameter): boolean {
  return resolved<Parameter>(parameter).required === true;
}

type Hook = (transaction: Transaction, done: () => void) => void;

interface HookApi {
  readonly beforeEach: (hook: Hook) => void;
  readonly beforeEachValidation: (hook: Hook) => void;
  readonly afterEach: (hook: Hook) => void;
}

function register(
  api: HookApi,
  hooks: DreddHooks,
  outcomes: Outcome[],
  origin: string,
  count: () => void,
): void {
  const states = new Map<
    Transaction,
    { about: Omit<Outcome, 'exchange' | 'failure'>; request?: HttpRequest }
  >();
  const exchanges = new Map<Transaction, Exchange>();
  api.beforeEach((transaction, done) => {
    count();
    const about = describeTransaction(transaction);
    hooks
      .before(about, toRequest(transaction))
      .then((answer) => {
        if ('skip' in answer) {
          transaction.skip = true;
          states.set(transaction, { about: { ...about, skipped: answer.skip } });
          return;
        }
        applyRequest(transaction, answer.request, origin);
        states.set(transaction, { about: { ...about, skipped: undefined }, request: answer.request });
        if (hooks.plain) return;
        // The body is judged by its schema; an example would make every key of itself required.
        delete transaction.expected.body;
        delete transaction.expected.headers;
      })
      .catch((error: Error) => {
        transaction.fail = `the hook could not prepare it: ${error.message}`;
        states.set(transaction, { about: { ...about, skipped: undefined } });
      })
      .finally(done);
  });
  api.beforeEachValidation((transaction, done) => {
    const request = states.get(transaction)?.request;
    if (request && transaction.real) {
      const exchange = { request, response: toResponse(transaction.real) };
      exchanges.set(transaction, exchange);
      const violations = hooks.validateExchange(exchange);
      if (violations.length > 0) transaction.fail = violations.join('; ');
    }
    done();
  });
  api.afterEach((transaction, done) => {
    const state = states.get(transaction);
    if (state) {
      const { fail, test } = transaction;
      const failure =
        typeof fail === 'string' ? fail : test?.status === 'fail' ? (test.message ?? 'it fails') : undefined;
      outcomes.push({ ...state.about, exchange: exchanges.get(transaction), failure });
    }
    // It only tidies up; where it cannot, the clean-up at the end does.
    (hooks.after?.() ?? Promise.resolve()).catch(() => undefined).finally(done);
  });
}

/** What a transaction is about, by method, path, status and media type: its name is made of texts that may change. */
function describeTransaction({ fullPath, request, expected }: Transaction) {
  const path = fullPath.split('?')[0]?.replace(/^.*\/api\/v3\.1/, '') ?? '';
  const { operationId } = destinationOf({ method: request.method, path });
  if (operationId === undefined) throw new Error(`${request.method} ${path} is no operation.`);
  const type = mediaType({ headers: lowerCaseNames(expected.headers ?? {}) }) ?? 'application/json';
  return { operationId, status: Number(expected.statusCode), mediaType: type };
}

function toRequest({ fullPath, request }: Transaction): HttpRequest {
  const [path = '', query = ''] = fullPath.split('?');
  return {
    method: request.method,
    path: path.replace(/^.*\/api\/v3\.1/, ''),
    query,
    headers: lowerCaseNames(request.headers),
    body: request.body === '' ? undefined : request.body,
  };
}

function applyRequest(
  transaction: Transaction,
  { method, path, query, headers, body }: HttpRequest,
  origin: string,
): void {
  transaction.request.method = method;
  const { pathname } = new URL(baseOf(origin));
  transaction.fullPath = pathname + path + (query && `?${query}`);
  transaction.request.uri = transaction.fullPath;
  transaction.request.headers = { ...headers };
  transaction.request.body = body ?? '';
}

function toResponse({ statusCode, headers, body = '' }: NonNullable<Transaction['real']>): HttpResponse {
  return { status: Number(statusCode), headers: lowerCaseNames(headers), body };
}

function lowerCaseNames(
  headers: Readonly<Record<string, string | readonly string[]>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
}
