/** How much of the contract the checks have exercised. */
import { ACTIONS, EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { bodySchema, parametersOf, resolved, responseSchema, type Schema } from './contract.ts';
import {
  destinationOf,
  type Exchange,
  errorCodeOf,
  isObject,
  jsonOf,
  mediaType,
  OPERATION_IDS,
} from './http/exchange.ts';

export const KINDS = [
  'operations',
  'responses',
  'parameters',
  'keywords',
  'fields',
  'errors',
  'transitions',
] as const;

export type Kind = (typeof KINDS)[number];

export const KIND_TEXTS: Readonly<Record<Kind, string>> = {
  operations: 'operations',
  responses: 'documented responses (status and media type)',
  parameters: 'parameters and body fields',
  keywords: 'limits of requests, kept and exceeded',
  fields: 'response fields, their values and nulls',
  errors: 'error codes of operations',
  transitions: 'updates and actions in each status',
};

export interface KindCoverage {
  readonly kind: Kind;
  readonly total: number;
  readonly reached: number;
  /** What was not reached, with the reason where it is known. */
  readonly missing: readonly { readonly name: string; readonly reason: string | undefined }[];
}

export class Coverage {
  readonly #reached = Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>;
  /** The status of each execution in the last response that showed it. */
  readonly #statuses = new Map<string, unknown>();
  readonly #reasons = new Map<string, string>();

  record({ request, response }: Exchange): void {
    const { operationId, id } = destinationOf(request);
    if (operationId === undefined) return;
    this.#reached.operations.add(operationId);
    this.#reached.responses.add(`${operationId} ${response.status} ${mediaType(response)}`);
    const addParameters = (place: string, names: Iterable<string>) => {
      for (const name of names) this.#reached.parameters.add(`${operationId} ${place} ${name}`);
    };
    addParameters('query', new URLSearchParams(request.query).keys());
    addParameters('header', Object.keys(request.headers));
    addParameters('path', ['id']);
    const body = jsonOf({ body: request.body ?? '' });
    if (isObject(body)) addParameters('body', Object.keys(body));
    const code = errorCodeOf(response);
    if (code !== undefined) this.#reached.errors.add(`${operationId} ${code}`);
    this.#recordTransition(operationId, id, body);
    this.#recordStatuses(jsonOf(response));
    const schema = response.status < 300 ? responseSchema(operationId, response.status) : undefined;
    if (schema) this.#recordFields(operationId, schema, jsonOf(response), '');
  }

  /** An update or action on an execution whose status is known, accepted or not. */
  #recordTransition(operationId: OperationId, id: string | undefined, body: unknown): void {
    const from = id === undefined ? undefined : this.#statuses.get(id);
    if (from === undefined || !isObject(body)) return;
    if (operationId === 'updateExecution') this.#reached.transitions.add(`${from} → ${body.status}`);
    if (operationId === 'actOnExecution') this.#reached.transitions.add(`${from}: ${body.action}`);
  }

  #recordStatuses(value: unknown): void {
    const rows = isObject(value) && Array.isArray(value.items) ? value.items : [value];
    for (const row of rows) {
      if (!isObject(row) || typeof row.id !== 'string' || !('status' in row) || 'execution_ids' in row)
        continue;
      this.#statuses.set(row.id, row.status);
    }
  }

  /** A keyword of a schema was kept at its limit, or broken just beyond. */
  recordKeyword(name: string): void {
    this.#reached.keywords.add(name);
  }

  /** Why something cannot be reached. A `*` in the name matches any text. */
  explain(kind: Kind, name: string, reason: string): void {
    this.#reasons.set(`${kind} ${name}`, reason);
  }

  report(keywords: readonly string[]): KindCoverage[] {
    const reachable: Record<Kind, string[]> = { ...REACHABLE, keywords: [...keywords] };
    return KINDS.map((kind) => {
      const all = [...new Set(reachable[kind])];
      const missing = all.filter((name) => !this.#reached[kind].has(name));
      return {
        kind,
        total: all.length,
        reached: all.length - missing.length,
        missing: missing.map((name) => ({ name, reason: this.#reasonFor(kind, name) })),
      };
    });
  }

  #reasonFor(kind: Kind, name: string): string | undefined {
    const wanted = `${kind} ${name}`;
    const matches = ([pattern]: [string, string]) => {
      const [before = '', after] = pattern.split('*');
      return after !== undefined && wanted.startsWith(before) && wanted.endsWith(after);
    };
    return this.#reasons.get(wanted) ?? [...this.#reasons].find(matches)?.[1];
  }

  #recordFields(operationId: OperationId, schema: Schema, value: unknown, at: string): void {
    const whole = resolved<Schema>(schema);
    for (const branch of whole.oneOf ?? []) this.#recordFields(operationId, branch, value, at);
    if (at !== '') {
      this.#reached.fields.add(`${operationId} ${at} ${value === null ? 'null' : 'value'}`);
      if (whole.enum && value !== null) {
        this.#reached.fields.add(`${operationId} ${at} = ${JSON.stringify(value)}`);
      }
    }
    if (whole.items && Array.isArray(value)) {
      for (const item of value) this.#recordFields(operationId, whole.items, item, `${at}[]`);
    }
    if (isObject(value)) {
      for (const [name, property] of Object.entries(whole.properties ?? {})) {
        if (Object.hasOwn(value, name))
          this.#recordFields(operationId, property, value[name], `${at}.${name}`);
      }
    }
  }
}

const REACHABLE: Readonly<Record<Exclude<Kind, 'keywords'>, string[]>> = {
  operations: [...OPERATION_IDS],
  responses: OPERATION_IDS.flatMap((id) =>
    Object.entries(OPERATIONS[id].statuses).flatMap(([status, types]) =>
      Object.keys(types).map((type) => `${id} ${status} ${type}`),
    ),
  ),
  parameters: OPERATION_IDS.flatMap((id) => [
    ...parametersOf(id).map(
      ({ in: place, name }) => `${id} ${place} ${place === 'header' ? name.toLowerCase() : name}`,
    ),
    ...Object.keys(bodySchema(id)?.properties ?? {}).map((name) => `${id} body ${name}`),
  ]),
  fields: OPERATION_IDS.flatMap((id) => {
    const schema = responseSchema(id, OPERATIONS[id].success);
    return schema ? fieldNames(schema, '').map((name) => `${id} ${name}`) : [];
  }),
  errors: OPERATION_IDS.flatMap((id) => OPERATIONS[id].errorCodes.map((code) => `${id} ${code}`)),
  transitions: EXECUTION_STATUSES.flatMap((from) => [
    ...EXECUTION_STATUSES.map((to) => `${from} → ${to}`),
    ...Object.keys(ACTIONS.execution).map((action) => `${from}: ${action}`),
  ]),
};

function fieldNames(schema: Schema, at: string): string[] {
  const whole = resolved<Schema>(schema);
  const types = [whole.type ?? []].flat();
  const own =
    at === ''
      ? []
      : [
          ...(types.join() === 'null' ? [] : [`${at} value`]),
          ...(types.includes('null') ? [`${at} null`] : []),
          ...(whole.enum ?? [])
            .filter((it) => it !== null)
            .map((value) => `${at} = ${JSON.stringify(value)}`),
        ];
  return [
    ...(whole.oneOf ?? []).flatMap((branch) => fieldNames(branch, at)),
    ...own,
    ...(whole.items ? fieldNames(whole.items, `${at}[]`) : []),
    ...Object.entries(whole.properties ?? {}).flatMap(([name, property]) =>
      fieldNames(property, `${at}.${name}`),
    ),
  ];
}
