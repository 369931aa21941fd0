/** Checks of one parameter or body field: valid at its limits, rejected just beyond. */
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { CallOptions, CheckContext } from '../../context.ts';
import { endStarted } from '../../fixtures/fixtures.ts';
import type { Exchange } from '../../http/exchange.ts';
import { type Check, checkOf, isReading } from '../suite.ts';
import type { BoundaryValue } from './boundary-values.ts';

export interface LimitedInput {
  readonly operationId: OperationId;
  readonly place: 'query' | 'body';
  readonly name: string;
  /** Without a context the values are placeholders, for their number and their names. */
  readonly values: (t: CheckContext | undefined) => readonly BoundaryValue[];
  /** A request that is valid except for this value, and that changes as little as possible. */
  readonly request: (t: CheckContext, value: unknown) => Promise<CallOptions>;
  /** Skips the check of valid values where the target has none. */
  readonly assertFixtures?: (t: CheckContext) => void;
  /** Ends what `request` has prepared. */
  readonly cleanUp?: (t: CheckContext) => Promise<void>;
}

/** The keyword of the schema and whether it is kept, as the coverage report names it. */
const keywordName = ({ operationId, place, name }: LimitedInput, { keyword, isValid }: BoundaryValue) =>
  `${operationId} ${place} ${name} ${keyword} ${isValid ? 'kept' : 'broken'}`;

export const keywordsOf = (input: LimitedInput) =>
  input.values(undefined).map((value) => keywordName(input, value));

export const limitCheck = (operationId: OperationId, promise: string, run: Check['run']): Check => ({
  ...checkOf(operationId, promise, run),
  readOnly: isReading(operationId),
});

export function limitChecks(input: LimitedInput): Check[] {
  const { operationId, place, name, values, request, assertFixtures, cleanUp } = input;
  const title = place === 'query' ? `?${name}` : `"${name}"`;
  const each = async (
    t: CheckContext,
    isValid: boolean,
    validate: (exchange: Exchange, what: string) => void,
  ) => {
    for (const boundary of values(t).filter((one) => one.isValid === isValid)) {
      const options = await request(t, boundary.value);
      const exchange = await t.call(operationId, options);
      validate(exchange, `${name}: ${JSON.stringify(boundary.value)}`);
      t.coverage.recordKeyword(keywordName(input, boundary));
      await endStarted(t, operationId, options, exchange);
      await cleanUp?.(t);
    }
  };
  return [
    limitCheck(operationId, `${title} is accepted up to its limits`, async (t) => {
      assertFixtures?.(t);
      await each(t, true, (exchange, what) => {
        t.expect(exchange, OPERATIONS[operationId].success, `${what} is documented`);
      });
    }),
    limitCheck(operationId, `${title} is rejected beyond its limits, or is a known issue`, (t) =>
      each(t, false, (exchange, what) => assertRejectedOrTolerated(t, exchange, what)),
    ),
  ];
}

const REJECTION_CODES = [
  'bad_parameters_error',
  'no_such_include_field_error',
  'storage_error',
  // An empty name is taken for one of something that does not exist.
  'nonexistent_workflow_error',
  'not_found_error',
  'illegal_execution_parameters_error',
] as const;

/** Whether it was rightly accepted is validated for every response, known issues included. */
export function assertRejectedOrTolerated(t: CheckContext, exchange: Exchange, what: string): void {
  if (exchange.response.status < 300) return;
  t.expect(exchange, REJECTION_CODES, `${what} is beyond the contract`);
}
