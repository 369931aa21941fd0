import type { ApiRequest, QueryValue } from '../../samples/request.ts';
import type { TryExample, TryField } from './describe.ts';

/** What stands in the fields: of a list several texts. A parameter that is not here is not sent. */
export type Values = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

export interface FormState {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Values;
  /** Undefined where the operation takes no body. */
  readonly body: string | undefined;
}

/** The fields as an example fills them. */
export function filledWith({ request }: TryExample): FormState {
  return {
    path: request.path,
    query: request.query,
    body: request.body === undefined ? undefined : JSON.stringify(request.body, null, 2),
  };
}

/** Where JSON ends to be JSON. */
export interface JsonFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ReadBody = { readonly value: unknown } | { readonly fault: JsonFault };

export function readBody(text: string): ReadBody {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: faultIn(text, (error as Error).message) };
  }
}

/** Engines tell the place in different words: a position, or a line and a column, or not at all at the end. */
function faultIn(text: string, message: string): JsonFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  return {
    message: `${sentence(message)}.`,
    line: line === undefined ? before.length : Number(line),
    column: column === undefined ? (before.at(-1)?.length ?? 0) + 1 : Number(column),
  };
}

function sentence(message: string): string {
  return message
    .replace(/^JSON\.parse: /, '')
    .replace(/ (in JSON )?at (position|line) .*$/, '')
    .replace(/, (\.\.\.)?".*$/s, '')
    .replace(/\.$/, '');
}

/** The request that the fields make; undefined while the body is not JSON. */
export function requestOf(operationId: ApiRequest['operationId'], form: FormState): ApiRequest | undefined {
  const body = form.body === undefined ? undefined : readBody(form.body);
  if (body !== undefined && 'fault' in body) return undefined;
  return {
    operationId,
    path: form.path,
    query: Object.fromEntries(Object.entries(form.query).filter(([, value]) => isGiven(value))),
    ...(body !== undefined && { body: body.value }),
  };
}

function isGiven(value: QueryValue | readonly QueryValue[]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '';
}

/** What a parameter begins with when it is added. */
export function emptyValue({ kind, choices, least }: TryField): QueryValue | readonly QueryValue[] {
  switch (kind) {
    case 'flag':
      return true;
    case 'number':
      return least ?? 0;
    case 'choice':
      return choices?.[0] ?? '';
    case 'choices':
    case 'lines':
      return [];
    default:
      return '';
  }
}

/** Whether it takes away what cannot be brought back: deleted records, a workflow whose process is ended. */
export function isDangerous({ operationId, body }: ApiRequest): boolean {
  const { action } = (body ?? {}) as { action?: unknown };
  return operationId === 'deleteExecutions' || action === 'kill';
}
