/** Runs Dredd over the contract. It makes a transaction of each documented response; the hooks decide what is sent. */
import { join } from 'node:path';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { CONTRACT } from '../../contract.ts';
import {
  destinationOf,
  type Exchange,
  type HttpRequest,
  mediaType,
  OPERATION_IDS,
} from '../../http/exchange.ts';
import { findProgram } from '../../programs.ts';
import { runProgram, withFolder } from '../child-process.ts';

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A transaction of Dredd, as far as the hooks use it. */
interface Transaction {
  readonly fullPath: string;
  readonly request: {
    readonly method: string;
    readonly uri: string;
    readonly headers: Headers;
    readonly body: string;
  };
  readonly expected: { readonly statusCode: string | number; readonly headers?: Headers };
  readonly real?: { readonly statusCode: string | number; readonly headers: Headers; readonly body?: string };
  readonly fail?: string | boolean;
  readonly test?: { readonly status: string; readonly message?: string };
}

export interface DocumentedResponse {
  readonly operationId: OperationId;
  readonly status: number;
  readonly mediaType: string;
}

export interface Outcome extends DocumentedResponse {
  /** Undefined when it was skipped. */
  readonly exchange: Exchange | undefined;
  readonly skipped: string | undefined;
  /** Why Dredd fails the transaction. */
  readonly failure: string | undefined;
}

export interface DreddHooks {
  /** Sets up the state and returns what to send, or why nothing can be sent. */
  readonly before: (
    about: DocumentedResponse,
    compiled: HttpRequest,
  ) => Promise<{ readonly request: HttpRequest } | { readonly skip: string }>;
  /** Violations that Dredd reports as its own. Without it Dredd compares bodies and headers with the examples. */
  readonly validate?: (exchange: Exchange) => readonly string[];
  readonly after?: () => Promise<void>;
}

export const DOCUMENTED: readonly DocumentedResponse[] = OPERATION_IDS.flatMap((operationId) =>
  Object.entries(OPERATIONS[operationId].statuses).flatMap(([status, types]) =>
    Object.keys(types).map((type) => ({ operationId, status: Number(status), mediaType: type })),
  ),
);

const BASE_PATH = '/api/v3.1';

/** Runs in the process of Dredd: sends each transaction to us and applies the changes that come back. */
const HOOK_FILE = `
const hooks = require('hooks');
const pending = [];
process.on('message', (changes) => pending.shift()(changes));
const pass = (event) => (transaction, done) => {
  pending.push((changes) => {
    Object.assign(transaction, changes);
    done();
  });
  process.send({ event, transaction });
};
hooks.beforeEach(pass('before'));
hooks.beforeEachValidation(pass('validate'));
hooks.afterEach(pass('after'));
`;

/** @param origin The server, without `/api/v3.1`. */
export async function runDredd(
  origin: string,
  hooks: DreddHooks,
  signal?: AbortSignal,
  contract: object = CONTRACT,
): Promise<Outcome[]> {
  const program = findProgram('dredd');
  if (program === undefined) throw new Error('Dredd is not installed.');
  const endpoint = origin.replace(/\/+$/, '') + BASE_PATH;
  const session = new Session(new URL(endpoint).pathname, hooks);
  const files = { 'openapi.json': JSON.stringify(contract), 'hooks.cjs': HOOK_FILE };
  await withFolder(files, async (folder) => {
    const args = ['openapi.json', endpoint, '--hookfiles=hooks.cjs', '--loglevel=error'];
    const output = await runProgram(join(program, 'bin', 'dredd'), args, {
      folder,
      signal,
      onMessage: (message, child) => {
        const { event, transaction } = message as {
          event: 'before' | 'validate' | 'after';
          transaction: Transaction;
        };
        session[event](transaction).then(
          (changes) => child.connected && child.send(changes),
          () => child.kill(),
        );
      },
    });
    if (session.outcomes.length === 0) throw new Error(`Dredd ran no transaction:\n${output}`);
  });
  return session.outcomes;
}

/** One run, whose transactions come one after the other. */
class Session {
  readonly outcomes: Outcome[] = [];
  readonly #pathname: string;
  readonly #hooks: DreddHooks;
  #about: DocumentedResponse | undefined;
  #request: HttpRequest | undefined;
  #exchange: Exchange | undefined;
  #skipped: string | undefined;

  constructor(pathname: string, hooks: DreddHooks) {
    this.#pathname = pathname;
    this.#hooks = hooks;
  }

  async before(transaction: Transaction): Promise<object> {
    const about = documentedResponse(transaction);
    this.#about = about;
    this.#request = undefined;
    this.#exchange = undefined;
    this.#skipped = undefined;
    try {
      const plan = await this.#hooks.before(about, toRequest(transaction));
      if ('skip' in plan) {
        this.#skipped = plan.skip;
        return { skip: true };
      }
      this.#request = plan.request;
      const { method, path, query, headers, body = '' } = plan.request;
      const fullPath = this.#pathname + path + (query && `?${query}`);
      const { statusCode } = transaction.expected;
      return {
        fullPath,
        request: { method, uri: fullPath, headers, body },
        // The body is validated by its schema; an example would make every key of itself required.
        ...(this.#hooks.validate && { expected: { statusCode } }),
      };
    } catch (error) {
      return { fail: `the hook could not prepare it: ${(error as Error).message}` };
    }
  }

  async validate({ real }: Transaction): Promise<object> {
    if (this.#request === undefined || real === undefined) return {};
    const { statusCode, headers, body = '' } = real;
    const response = { status: Number(statusCode), headers: lowerCaseNames(headers), body };
    this.#exchange = { request: this.#request, response };
    const violations = this.#hooks.validate?.(this.#exchange) ?? [];
    return violations.length > 0 ? { fail: violations.join('; ') } : {};
  }

  async after({ fail, test }: Transaction): Promise<object> {
    const failed = test?.status === 'fail' ? (test.message ?? 'it fails') : undefined;
    const failure = typeof fail === 'string' ? fail : failed;
    const [exchange, skipped] = [this.#exchange, this.#skipped];
    if (this.#about) this.outcomes.push({ ...this.#about, exchange, skipped, failure });
    // It only frees deployments; where it cannot, the clean-up at the end does.
    await this.#hooks.after?.().catch(() => undefined);
    return {};
  }
}

const pathOf = (fullPath: string) => fullPath.replace(/^.*\/api\/v3\.1/, '');

/** By method, path, status and media type: the name of a transaction consists of texts that may change. */
function documentedResponse({ fullPath, request, expected }: Transaction): DocumentedResponse {
  const path = pathOf(fullPath).split('?')[0] ?? '';
  const { operationId } = destinationOf({ method: request.method, path });
  if (operationId === undefined) throw new Error(`${request.method} ${path} is no operation.`);
  const type = mediaType({ headers: lowerCaseNames(expected.headers ?? {}) }) ?? 'application/json';
  return { operationId, status: Number(expected.statusCode), mediaType: type };
}

function toRequest({ fullPath, request: { method, headers, body } }: Transaction): HttpRequest {
  const [path = '', query = ''] = pathOf(fullPath).split('?');
  return { method, path, query, headers: lowerCaseNames(headers), body: body === '' ? undefined : body };
}

function lowerCaseNames(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
}
