/** Finds the known issues of the catalogue that match a request. */
import {
  DEFECTS,
  type DefectId,
  ODDITIES,
  type OddityId,
  TOLERATED,
  type ToleratedId,
} from '../../../generated/defects.ts';
import type { OperationId } from '../../../generated/operations.ts';
import { fits, type SmallSchema } from '../../../generated/schema-fit.ts';

/** The place of a value of a request, as the catalogue describes it. */
export interface Criterion {
  readonly in: 'body' | 'query' | 'header' | 'path' | 'media';
  /** JSON pointers into the body, otherwise names. `*` stands for any one name. */
  readonly at: readonly string[];
}

export interface RequestValue {
  readonly in: Criterion['in'];
  readonly at: string;
  readonly value: unknown;
  /** The contract does not define this name. */
  readonly unknown: boolean;
}

/** Whether place and schema of a criterion match the value. */
export function matches(requestValue: RequestValue, criterion: Criterion, schema: SmallSchema): boolean {
  const place = requestValue.in === criterion.in && criterion.at.some((at) => isAt(requestValue, at));
  return place && fits(schema, requestValue.value);
}

const ACCEPTED = { ...ODDITIES, ...TOLERATED };

/** Why a manager accepts a value that the contract rejects. */
export function toleratedValue(
  operationId: OperationId,
  requestValue: RequestValue,
): OddityId | ToleratedId | undefined {
  return (Object.keys(ACCEPTED) as (keyof typeof ACCEPTED)[]).find((id) => {
    const { operations, accepts, ...criterion } = ACCEPTED[id];
    return has(operations, operationId) && matches(requestValue, criterion, accepts as SmallSchema);
  });
}

/** The internal errors that a request can cause: those whose values it has, otherwise those without values. */
export function internalErrorsFor(operationId: OperationId, values: readonly RequestValue[]): DefectId[] {
  const candidates = (Object.keys(DEFECTS) as DefectId[]).filter(
    (id) => DEFECTS[id].kind === 'internal-error' && has(DEFECTS[id].operations, operationId),
  );
  const signs = (id: DefectId): readonly (Criterion & { value: unknown })[] | undefined => {
    const defect = DEFECTS[id];
    return 'requests' in defect ? defect.requests : undefined;
  };
  const signed = candidates.filter((id) =>
    signs(id)?.some((sign) =>
      values.some((requestValue) => matches(requestValue, sign, sign.value as SmallSchema)),
    ),
  );
  return signed.length > 0 ? signed : candidates.filter((id) => signs(id) === undefined);
}

function has(list: readonly string[], item: string): boolean {
  return list.includes(item);
}

/**
 * At the top level, where the contract defines the names, a `*` matches any name that it does not define; deeper, any
 * name.
 */
function isAt(requestValue: RequestValue, at: string): boolean {
  const wanted = steps(requestValue.in, at);
  const actual = steps(requestValue.in, requestValue.at);
  if (wanted.length !== actual.length) return false;
  if (wanted.length === 1 && at.includes('*') && !requestValue.unknown) return false;
  return wanted.every((step, index) =>
    new RegExp(`^${step.replaceAll('*', '[^]*')}$`).test(actual[index] ?? ''),
  );
}

function steps(place: Criterion['in'], at: string): string[] {
  if (place === 'body') return at.split('/').slice(1);
  return [place === 'header' ? at.toLowerCase() : at];
}
