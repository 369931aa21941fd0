/** Every method × every fault × the requests that it affects × with and without retries. */
import { FAULTS, type Fault } from './faults.ts';
import { METHODS, type Method } from './methods.ts';

/** Which requests of a method a fault affects. */
export type Extent =
  | 'the first request'
  | 'every request'
  | 'every other'
  | 'the first write'
  | 'every write';

export interface Case {
  readonly method: Method;
  readonly fault: Fault;
  readonly extent: Extent;
  readonly retries: boolean;
}

export const caseName = ({ method, fault, extent, retries }: Case) =>
  `${method.name}: ${fault.name} (${extent}, ${retries ? 'retries' : 'no retries'})`;

/** The fault rule for the sandbox's control plane, without the effect. */
export function ruleOf({ method, extent }: Case, seed: number): object {
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
  if (FAULTS.ERROR_RESPONSES.includes(fault) && method.requests === 1) return extents;
  if (method.requests !== 1) extents.push('every other');
  // A method that only writes has no other requests.
  if (method.writes && method.requests !== 1) extents.push('the first write', 'every write');
  return extents;
}

export const CASES: readonly Case[] = METHODS.flatMap((method) =>
  Object.values(FAULTS)
    .flat()
    .flatMap((fault) =>
      extentsOf(method, fault).flatMap((extent) =>
        [true, false].map((retries) => ({ method, fault, extent, retries })),
      ),
    ),
);
