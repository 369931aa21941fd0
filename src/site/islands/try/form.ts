import type { ApiRequest, QueryValue } from '../../samples/request.ts';
import type { TryExample, TryField } from './describe.ts';

/** The values of the parameters. A parameter that is not in here is not sent. */
export type Values = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

export interface FormState {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Values;
  /** Undefined for an operation without a body. */
  readonly body: string | undefined;
}

/** The form filled in with an example. */
export function formFromExample({ request }: TryExample): FormState {
  return {
    path: request.path,
    query: request.query,
    body: request.body === undefined ? undefined : JSON.stringify(request.body, null, 2),
  };
}

export interface JsonError {
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export type ParsedBody = { readonly value: unknown } | { readonly error: JsonError };

export function parseBody(text: string): ParsedBody {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: locateError(text, (error as Error).message) };
  }
}

/** Engines report the place differently: a position, or a line and a column, or nothing at the end of the text. */
function locateError(text: string, message: string): JsonError {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const position = /position (\d+)/.exec(message)?.[1] ?? text.length;
  const linesBefore = text
    .split('\n')
    .slice(0, Number(line) - 1)
    .join('\n').length;
  const offset =
    line === undefined ? Number(position) : linesBefore + (line === '1' ? 0 : 1) + Number(column) - 1;
  const before = text.slice(0, offset).split('\n');
  const sentence = message
    .replace(/^JSON\.parse: /, '')
    .replace(/ (in JSON )?at (position|line) .*$/, '')
    .replace(/, (\.\.\.)?".*$/s, '')
    .replace(/\.$/, '');
  return {
    message: `${sentence}.`,
    offset,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** The request of the form; undefined while the body is not JSON. */
export function requestOf(operationId: ApiRequest['operationId'], form: FormState): ApiRequest | undefined {
  const body = form.body === undefined ? undefined : parseBody(form.body);
  if (body !== undefined && 'error' in body) return undefined;
  return {
    operationId,
    path: form.path,
    query: Object.fromEntries(Object.entries(form.query).filter(([, value]) => isSet(value))),
    ...(body !== undefined && { body: body.value }),
  };
}

function isSet(value: QueryValue | readonly QueryValue[]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '';
}

/** The value of a parameter that was just added. */
export function initialValue({ kind, choices, min: least }: TryField): QueryValue | readonly QueryValue[] {
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

/** Whether the request cannot be undone: it deletes records, or kills a workflow. */
export function isDestructive({ operationId, body }: ApiRequest): boolean {
  const { action } = (body ?? {}) as { action?: unknown };
  return operationId === 'deleteExecutions' || action === 'kill';
}
