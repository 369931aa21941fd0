/** Finds the defects and oddities of the catalogue that a request has in it. */
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

/** A value of a request that a catalogue speaks of. */
export interface Criterion {
  readonly in: 'body' | 'query' | 'header' | 'path' | 'media';
  /** JSON pointers into the body, otherwise names. `*` stands for any one name. */
  readonly at: readonly string[];
}

/** A value of a request, and where it stands: what criteria are compared with. */
export interface RequestValue {
  readonly in: Criterion['in'];
  readonly at: string;
  readonly value: unknown;
  /** The contract knows nothing of this name. */
  readonly unknown: boolean;
}

/** Whether a criterion speaks of this value: the place is right, and its schema takes the value. */
export function matches(requestValue: RequestValue, criterion: Criterion, schema: SmallSchema): boolean {
  const place = requestValue.in === criterion.in && criterion.at.some((at) => isAt(requestValue, at));
  return place && fits(schema, requestValue.value);
}

/** What a manager accepts beyond the contract, and what it ignores, whatever its value is. */
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

/** The internal errors that a request fits: those whose signs it has in it, otherwise those that have no sign. */
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
 * At the top, where the contract names what there is, a `*` stands for any name it does not have; deeper, where names
 * are the user's own, for any name.
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
