/** The table: every method × every fault × how often it strikes × with and without retries. */
import { FAULTS, type Fault } from './faults.ts';
import { METHODS, type Method } from './methods.ts';

/** Which requests of a method are struck. */
export type Extent =
  | 'the first request'
  | 'every request'
  | 'every other'
  | 'the first write'
  | 'every write';

export interface Cell {
  readonly method: Method;
  readonly fault: Fault;
  readonly extent: Extent;
  readonly retries: boolean;
}

export const cellName = ({ method, fault, extent, retries }: Cell) =>
  `${method.name}: ${fault.name} (${extent}, ${retries ? 'retries' : 'no retries'})`;

/** The rule for the sandbox's control plane, but for the effect. */
export function ruleOf({ method, extent }: Cell, seed: number): object {
  const operationId = method.writes;
  switch (extent) {
    case 'the first request':
      return { count: 1 };
    case 'every request':
      return {};
    case 'every other':
      return { probability: 0.5, seed };
    case 'the first write':
      return { operationId, count: 1 };
    case 'every write':
      return { operationId };
  }
}

function extentsOf(method: Method, fault: Fault): readonly Extent[] {
  if (fault.managers) return ['every request'];
  const extents: Extent[] = ['the first request', 'every request'];
  if (FAULTS.REFUSALS.includes(fault) && method.requests === 1) return extents;
  if (method.requests !== 1) extents.push('every other');
  // A method that only writes has no other requests.
  if (method.writes && method.requests !== 1) extents.push('the first write', 'every write');
  return extents;
}

export const CELLS: readonly Cell[] = METHODS.flatMap((method) =>
  Object.values(FAULTS)
    .flat()
    .flatMap((fault) =>
      extentsOf(method, fault).flatMap((extent) =>
        [true, false].map((retries) => ({ method, fault, extent, retries })),
      ),
    ),
);
