/** What the release of a manager does differently from the contract, which describes the latest one. */
import { releaseLine } from '../../generated/release-line.ts';
import {
  DIFFERENCES,
  type DifferenceId,
  RELEASES,
  type ReleaseLine,
  type Variant,
} from '../../generated/releases.ts';
import { CONTRACT, type Schema } from './contract.ts';
import {
  destinationOf,
  type Exchange,
  errorCodeOf,
  type HttpRequest,
  isObject,
  jsonOf,
} from './http/exchange.ts';

/** The places of the contract that a difference is about. */
interface Where {
  readonly operations?: readonly string[];
  readonly body?: readonly string[];
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly schema?: string;
  readonly fields?: readonly string[];
  readonly codes?: readonly string[];
}

interface Difference {
  readonly id: DifferenceId;
  readonly variant: Variant;
  readonly subject: string;
  readonly where: Where;
}

const LATEST = RELEASES.at(-1)?.line as ReleaseLine;

/** What a difference is about, as a short title; the text itself when it is the id of none. */
export function subjectOf(id: string): string {
  return CONTRACT['x-cloudify-differences'][id as DifferenceId]?.subject ?? id;
}

/** Whether a text is a version, which a server under test may get wrong. */
export function isVersion(text: unknown): text is string {
  try {
    return typeof text === 'string' && releaseLine(text).line !== undefined;
  } catch {
    return false;
  }
}

/** By a version, what it does differently. */
export class Release {
  /** The version that the manager reports, or that was given for it. */
  readonly version: string;
  /** The line of releases by which it is judged. */
  readonly line: ReleaseLine;
  /** False for a version that the contract does not list: the nearest older line is used. */
  readonly isKnown: boolean;
  readonly #differences: readonly Difference[];

  /** @throws {RangeError} for a text that is no version. */
  constructor(version: string = LATEST) {
    this.version = version;
    const { line, isKnown } = releaseLine(version);
    this.line = line;
    this.isKnown = isKnown;
    this.#differences = (Object.entries(DIFFERENCES[line]) as [DifferenceId, Variant][]).map(
      ([id, variant]) => ({ id, variant, ...CONTRACT['x-cloudify-differences'][id] }),
    );
  }

  /** In how many places it differs from the contract. */
  get differenceCount(): number {
    return this.#differences.length;
  }

  differs(id: DifferenceId): boolean {
    return this.#differences.some((difference) => difference.id === id);
  }

  /** What a request uses that this release ignores or does not have: its effect would be another one. */
  unsupported(request: HttpRequest): string | undefined {
    const { operationId } = destinationOf(request);
    if (operationId === undefined) return undefined;
    const found = this.#differences.find(
      ({ variant, where }) =>
        (variant === 'ignored' || variant === 'absent') &&
        concerns(where, operationId) &&
        (isWholeOperation(where) || usesPlace(where, request)),
    );
    return (
      found &&
      `release ${this.version} ${found.variant === 'ignored' ? 'ignores it' : 'does not have it'}: ${found.subject}`
    );
  }

  /**
   * The difference that a violation is, found by the field, the error code or the part of the request that both are about. So
   * another fault of the server in the same place is taken for it, too.
   */
  explain(
    { at, aspect, message }: { readonly at: string; readonly aspect: string; readonly message: string },
    { request, response }: Exchange,
  ): DifferenceId | undefined {
    const { operationId } = destinationOf(request);
    if (operationId === undefined) return undefined;
    const field =
      /must have "([^"]+)"$/.exec(message)?.[1] ?? at.split('/').findLast((step) => !/^\d*$/.test(step));
    const code = errorCodeOf(response);
    const differences = this.#differences.filter(({ where }) => concerns(where, operationId));
    const byPlace = differences.find(({ where: { schema, fields, body, headers, codes = [] } }) =>
      aspect === 'headers'
        ? has(headers, at)
        : (schema !== undefined && has(fields, field)) ||
          has(body, field) ||
          codes.some((one) => one === code || (aspect === 'behaviour' && message.includes(one))),
    );
    // A request with an odd value explains another status, never an invalid body.
    const isAboutResult = RESULT_ASPECTS.includes(aspect);
    return (
      byPlace ?? (isAboutResult ? differences.find(({ where }) => usesPlace(where, request)) : undefined)
    )?.id;
  }

  /** The contract without the fields that this release does not return. */
  contract(): typeof CONTRACT {
    const absent = new Map<string, readonly string[]>();
    for (const { variant, where } of this.#differences) {
      const { schema, fields } = where;
      if (variant !== 'absent' || schema === undefined || fields === undefined) continue;
      // A scheduled start returns a stub with the fields of an execution.
      for (const name of schema === 'Execution' ? [schema, 'ScheduledExecutionStub'] : [schema]) {
        absent.set(name, [...(absent.get(name) ?? []), ...fields]);
      }
    }
    const document = structuredClone(CONTRACT);
    const schemas = document.components.schemas as Record<string, Schema & { required?: readonly string[] }>;
    for (const [name, fields] of absent) {
      const schema = schemas[name];
      if (schema?.required) schema.required = schema.required.filter((field) => !fields.includes(field));
    }
    return document;
  }
}

/** What of an exchange depends on what was requested. */
const RESULT_ASPECTS: readonly string[] = ['status', 'type', 'code', 'request', 'behaviour'];

const has = (list: readonly string[] | undefined, item: string | undefined) =>
  item !== undefined && list?.some((one) => one.toLowerCase() === item.toLowerCase()) === true;

const concerns = ({ operations }: Where, operationId: string) =>
  operations === undefined || operations.includes(operationId);

function isWholeOperation({ operations, body, query, headers, fields, codes }: Where): boolean {
  return (
    operations !== undefined && [body, query, headers, fields, codes].every((place) => place === undefined)
  );
}

/** Whether a request has one of the fields of the body or of the parameters, or names one in `_sort` or `_include`. */
function usesPlace({ body = [], query = [] }: Where, request: HttpRequest): boolean {
  if (query.length > 0) {
    const search = new URLSearchParams(request.query);
    const named = ['_sort', '_include'].flatMap((name) =>
      search.getAll(name).flatMap((text) => text.split(',')),
    );
    const names = [...search.keys(), ...named.map((name) => name.replace(/^[+-]/, ''))];
    if (query.some((name) => names.includes(name))) return true;
  }
  const sent = body.length > 0 ? jsonOf({ body: request.body ?? '' }) : undefined;
  return isObject(sent) && body.some((name) => Object.hasOwn(sent, name));
}
