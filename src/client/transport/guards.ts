import { GUARDS, type Guard } from '../../../generated/guards.ts';
import type { OperationId } from '../../../generated/operations.ts';
import { isBefore } from './release.ts';

/** A request before it is sent. */
export interface OperationRequest {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A guard, and what in the request it is about. */
export interface UsedGuard extends Guard {
  readonly feature: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The functions of the blueprint language. */
const FUNCTION = /^(get_[a-z_]+|concat|merge|string_[a-z]+)$/;

/** Whether the request uses `body.field`, `query.parameter` and so on, other than as null or false. */
const IS_USED: Readonly<Record<string, (name: string, query: Fields, body: Fields) => boolean>> = {
  body: (name, _query, body) => isSet(body[name]),
  query: (name, query) => isSet(query[name]),
  sort: (name, { _sort }) => listOf(_sort).some((key) => key.replace(/^[+-]/, '') === name),
  include: (name, { _include }) => listOf(_include).includes(name),
  action: (name, _query, { action }) => action === name,
  functions: (name, _query, body) => hasFunction(body[name]),
  // Only the manager knows it, so that this is checked later.
  execution: () => true,
};

/** What of a request some release of the manager would ignore or do harm with. */
export function guardsOf(operationId: OperationId, request: OperationRequest): readonly UsedGuard[] {
  const query = Object(request.query) as Fields;
  const body = Object(request.body) as Fields;
  const isUsed = (use: string): boolean => {
    const [place = '', name = ''] = use.split('.');
    return IS_USED[place]?.(name, query, body) ?? false;
  };
  return GUARDS.flatMap((guard) => {
    const { operations, uses, with: and, without = [] } = guard;
    if (!operations.includes(operationId)) return [];
    const use = uses ? uses.find(isUsed) : operationId;
    if (use === undefined || (and && !isUsed(and)) || without.some(isUsed)) return [];
    return [{ ...guard, feature: describe(use, and, without) }];
  });
}

/** Whether a version is one of those that the guard is about. */
export function concerns({ from, until }: Guard, version: string): boolean {
  return isBefore(version, until) && !(from && isBefore(version, from));
}

/** The request with the names that the release uses. */
export function rename<Request extends OperationRequest>(
  request: Request,
  guards: readonly Guard[],
): Request {
  let { body } = request;
  for (const { uses: [use = ''] = [], sendAs } of guards) {
    if (!sendAs) continue;
    const { [use.replace('body.', '')]: value, ...others } = body as Fields;
    body = { ...others, [sendAs]: value };
  }
  return { ...request, body };
}

/** `force_status`, `dry_run with queue`, `sort status_display` */
function describe(use: string, and: string | undefined, without: readonly string[]): string {
  const [other] = without;
  const text = use + (and ? ` with ${and}` : '') + (other ? ` without ${other}` : '');
  return text.replace(/(body|query|execution)\./g, '').replace('.', ' ');
}

function isSet(value: unknown): boolean {
  return value != null && value !== false;
}

function listOf(value: unknown): string[] {
  return isSet(value) ? [value as string | string[]].flat() : [];
}

/** The manager evaluates an object with one key, the name of a function. */
function hasFunction(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const isFunction = entries.length === 1 && !Array.isArray(value) && FUNCTION.test(entries[0]?.[0] ?? '');
  return isFunction || entries.some(([, nested]) => hasFunction(nested));
}
