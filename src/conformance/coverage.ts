/** What was really exercised, beside all there is to exercise. */
import type { OddityId } from '../../generated/defects.ts';
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

/** The kinds of things that can be exercised. */
export const KINDS = [
  'operations',
  'answers',
  'parameters',
  'keywords',
  'fields',
  'errors',
  'transitions',
] as const;

export type Kind = (typeof KINDS)[number];

export const KIND_TEXTS: Readonly<Record<Kind, string>> = {
  operations: 'operations',
  answers: 'documented responses (status and media type)',
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
  /** What was not, with the reason where there is one. */
  readonly missing: readonly { readonly name: string; readonly reason: string | undefined }[];
}

export class Coverage {
  readonly #reached: Readonly<Record<Kind, Set<string>>> = {
    operations: new Set(),
    answers: new Set(),
    parameters: new Set(),
    keywords: new Set(),
    fields: new Set(),
    errors: new Set(),
    transitions: new Set(),
  };
  /** The status of each execution in the last response that showed it. */
  readonly #statuses = new Map<string, unknown>();
  readonly #reasons = new Map<string, string>();
  readonly oddities = new Set<OddityId>();

  saw({ request, response }: Exchange): void {
    const { operationId } = destinationOf(request);
    if (operationId === undefined) return;
    this.#reached.operations.add(operationId);
    this.#reached.answers.add(`${operationId} ${response.status} ${mediaType(response)}`);
    for (const name of new URLSearchParams(request.query).keys()) {
      this.#reached.parameters.add(`${operationId} query ${name}`);
    }
    for (const name of Object.keys(request.headers))
      this.#reached.parameters.add(`${operationId} header ${name}`);
    this.#reached.parameters.add(`${operationId} path id`);
    const body = request.body === undefined ? undefined : parse(request.body);
    if (isObject(body)) {
      for (const name of Object.keys(body)) this.#reached.parameters.add(`${operationId} body ${name}`);
    }
    const code = errorCodeOf(response);
    if (code !== undefined) this.#reached.errors.add(`${operationId} ${code}`);
    this.#transition(operationId, destinationOf(request).id, body);
    this.#keepStatuses(jsonOf(response));
    const schema = response.status < 300 ? responseSchema(operationId, response.status) : undefined;
    if (schema) this.#fields(operationId, schema, jsonOf(response), '');
  }

  /** What was asked of an execution whose status is known, accepted or not. */
  #transition(operationId: OperationId, id: string | undefined, body: unknown): void {
    const from = id === undefined ? undefined : this.#statuses.get(id);
    if (from === undefined || !isObject(body)) return;
    if (operationId === 'updateExecution') this.#reached.transitions.add(`${from} → ${body.status}`);
    if (operationId === 'actOnExecution') this.#reached.transitions.add(`${from}: ${body.action}`);
  }

  #keepStatuses(value: unknown): void {
    const rows = isObject(value) && Array.isArray(value.items) ? value.items : [value];
    for (const row of rows) {
      if (!isObject(row) || typeof row.id !== 'string' || !('status' in row) || 'execution_ids' in row)
        continue;
      this.#statuses.set(row.id, row.status);
    }
  }

  /** A keyword of a request was kept at its limit, or broken just beyond. */
  recordKeyword(name: string): void {
    this.#reached.keywords.add(name);
  }

  /** Says why something cannot be reached. Names may end with `*`. */
  explain(kind: Kind, name: string, reason: string): void {
    this.#reasons.set(`${kind} ${name}`, reason);
  }

  report(keywords: readonly string[]): KindCoverage[] {
    const universe: Record<Kind, string[]> = { ...UNIVERSE, keywords: [...keywords] };
    return KINDS.map((kind) => {
      const all = [...new Set(universe[kind])];
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
    const exact = this.#reasons.get(`${kind} ${name}`);
    if (exact !== undefined) return exact;
    const wanted = `${kind} ${name}`;
    for (const [pattern, reason] of this.#reasons) {
      const [before, after] = pattern.split('*');
      if (after !== undefined && wanted.startsWith(before ?? '') && wanted.endsWith(after)) return reason;
    }
    return undefined;
  }

  #fields(operationId: OperationId, schema: Schema, value: unknown, at: string): void {
    const whole = resolved<Schema>(schema);
    for (const branch of whole.oneOf ?? []) this.#fields(operationId, branch, value, at);
    if (whole.enum && at !== '') {
      if (value !== null) this.#reached.fields.add(`${operationId} ${at} = ${JSON.stringify(value)}`);
    }
    if (at !== '') this.#reached.fields.add(`${operationId} ${at} ${value === null ? 'null' : 'value'}`);
    if (whole.items && Array.isArray(value)) {
      for (const item of value) this.#fields(operationId, whole.items, item, `${at}[]`);
    }
    if (isObject(value)) {
      for (const [name, property] of Object.entries(whole.properties ?? {})) {
        if (Object.hasOwn(value, name)) this.#fields(operationId, property, value[name], `${at}.${name}`);
      }
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const UNIVERSE: Readonly<Record<Exclude<Kind, 'keywords'>, string[]>> = {
  operations: [...OPERATION_IDS],
  answers: OPERATION_IDS.flatMap((id) =>
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
  const branches = (whole.oneOf ?? []).flatMap((branch) => fieldNames(branch, at));
  const types = [whole.type ?? []].flat();
  const isNullable = types.includes('null');
  const isNullAlone = isNullable && types.length === 1;
  const values =
    at === '' ? [] : [...(isNullAlone ? [] : [`${at} value`]), ...(isNullable ? [`${at} null`] : [])];
  const enums = at === '' ? [] : (whole.enum ?? []).filter((it) => it !== null);
  return [
    ...branches,
    ...(whole.oneOf && at === '' ? [] : values),
    ...enums.map((value) => `${at} = ${JSON.stringify(value)}`),
    ...(whole.items ? fieldNames(whole.items, `${at}[]`) : []),
    ...Object.entries(whole.properties ?? {}).flatMap(([name, property]) =>
      fieldNames(property, `${at}.${name}`),
    ),
  ];
}
