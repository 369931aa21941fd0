import { TOLERATED, type ToleratedId } from '../../../generated/defects.ts';
import type { OperationId } from '../../../generated/operations.ts';
import { fits, type SmallSchema } from '../../../generated/schema-fit.ts';

/** A part of a request that the contract allows only because common clients send it. */
export interface RequestNote {
  readonly id: ToleratedId;
  /** The name of the parameter or field. */
  readonly name: string;
  /** What it is and how the manager handles it, as a sentence. */
  readonly message: string;
}

/** Lists the parameters and fields of a request that have no effect, each of them once. */
export function requestNotes(
  operationId: OperationId,
  query: URLSearchParams | string,
  body: unknown,
): RequestNote[] {
  const search = new URLSearchParams(query);
  return (Object.keys(TOLERATED) as ToleratedId[]).flatMap((id) => {
    const { operations, in: place, at, accepts, result } = TOLERATED[id];
    if (!(operations as readonly string[]).includes(operationId)) return [];
    return at
      .filter((pointer) => {
        const values = place === 'query' ? search.getAll(pointer) : field(body, pointer);
        return values.some((value) => fits(accepts as SmallSchema, value));
      })
      .map((pointer) => {
        const name = pointer.replace(/^\//, '');
        return { id, name, message: `${name} in the ${place}: ${result}` };
      });
  });
}

/** The value of a top-level field of a body, as a list that is empty when the field is missing. */
function field(body: unknown, pointer: string): unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const name = pointer.slice(1);
  return Object.hasOwn(body, name) ? [(body as Record<string, unknown>)[name]] : [];
}
