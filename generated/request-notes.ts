// Generated from scripts/generate/runtime/request-notes.ts.
// Do not edit: change the source and run `npm run generate`.

import { TOLERATED, type ToleratedId } from './defects.ts';
import type { OperationId } from './operations.ts';
import { fits, type SmallSchema } from './schema-fit.ts';

/** Something in a request that the contract allows only because widely used clients send it. */
export interface RequestNote {
  readonly id: ToleratedId;
  /** The name of the parameter or field. */
  readonly name: string;
  /** What it is and what the manager makes of it, as a sentence. */
  readonly message: string;
}

/** Lists what a request has in it that does nothing useful. Each parameter and field is listed once. */
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

/** The value of a field at the top of a body; none where it is missing. */
function field(body: unknown, pointer: string): unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const name = pointer.slice(1);
  return Object.hasOwn(body, name) ? [(body as Record<string, unknown>)[name]] : [];
}
