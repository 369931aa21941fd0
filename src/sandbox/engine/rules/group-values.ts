/** Values in the bodies of group requests. */
import { badParameters, ManagerError } from '../model/errors.ts';
import { MAX_INTEGER } from '../model/types.ts';
import { str, typeName } from '../python/repr.ts';
import type { RuleContext } from './context.ts';

/** Booleans pass, since they are integers to Python (groups-create/2011, groups-create/2028). */
export function assertConcurrency(
  { release }: Pick<RuleContext, 'release'>,
  value: unknown,
  isFloat: boolean,
): void {
  if (release.differs('req.group.concurrency')) return;
  const isInteger =
    (typeof value === 'number' && Number.isInteger(value) && !isFloat) || typeof value === 'bigint';
  if ((isInteger && value >= 0) || typeof value === 'boolean') return;
  throw badParameters(`concurrency must be an integer of 0 or more, not ${str(value)}.`);
}

/** The database accepts no booleans and no large numbers (groups-create/2021, groups-create/2035). */
export function toStoredConcurrency({ release }: Pick<RuleContext, 'release'>, concurrency: unknown): number {
  if (typeof concurrency === 'number' && concurrency <= MAX_INTEGER) return Math.round(concurrency);
  // As the database reads a text, where nothing checks it before.
  const isText = typeof concurrency === 'string' && /^\s*[+-]?\d+\s*$/.test(concurrency);
  if (isText && release.differs('req.group.concurrency'))
    return toStoredConcurrency({ release }, Number(concurrency));
  throw new ManagerError(
    'storage_error',
    `concurrency must be an integer of at most ${MAX_INTEGER}, not ${str(concurrency)}.`,
  );
}

/** The database takes a list of ids for any of them, and compares ids only with strings: otherwise undefined. */
export function toIds(value: unknown): readonly string[] | undefined {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.every((id) => typeof id === 'string') ? ids : undefined;
}

export function notAString(manager: RuleContext, name: string, value: unknown): ManagerError {
  manager.defects.hit('id-not-a-text');
  return badParameters(`${name} must be a string, not of type ${typeName(value)}.`);
}
