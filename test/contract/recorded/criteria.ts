import { Ajv } from 'ajv';
import type { Criterion } from './catalogues.ts';

/** A value of a request, and where it stands: what criteria are compared with. */
export interface Located {
  readonly in: Criterion['in'];
  readonly at: string;
  readonly value: unknown;
  /** The contract knows nothing of this name. */
  readonly unknown: boolean;
}

const ajv = new Ajv({ strict: false });

/** Whether a criterion speaks of this value: the place is right, and its schema takes the value. */
export function meets(located: Located, criterion: Criterion, schema: object | boolean): boolean {
  const place = located.in === criterion.in && criterion.at.some((at) => isAt(located, at));
  return place && ajv.validate(schema, located.value);
}

/**
 * At the top, where the contract names what there is, a `*` stands for any name it does not have; deeper, where names
 * are the user's own, for any name.
 */
function isAt(located: Located, at: string): boolean {
  const wanted = steps(located.in, at);
  const actual = steps(located.in, located.at);
  if (wanted.length !== actual.length) return false;
  if (wanted.length === 1 && at.includes('*') && !located.unknown) return false;
  return wanted.every((step, index) =>
    new RegExp(`^${step.replaceAll('*', '[^]*')}$`).test(actual[index] ?? ''),
  );
}

function steps(place: Criterion['in'], at: string): string[] {
  if (place === 'body') return at.split('/').slice(1);
  return [place === 'header' ? at.toLowerCase() : at];
}
