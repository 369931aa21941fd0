import type { ValidationIssue } from '../engine/snapshot/decode.ts';

/** A document that cannot be taken. Nothing of it was. */
export class InvalidDocument extends Error {
  readonly issues: readonly ValidationIssue[];

  constructor(faults: readonly ValidationIssue[]) {
    super(faults.map(({ path, message }) => `${path || 'The document'} ${message}`).join('; '));
    this.name = 'InvalidDocument';
    this.issues = faults;
  }
}

/** What a field may hold. */
export interface Field {
  readonly fits: (value: unknown) => boolean;
  /** Completes "must be …". */
  readonly allowed: string;
  readonly optional?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The faults of an object that must have these fields, and no others. */
export function faultsOf(value: unknown, path: string, fields: Fields): ValidationIssue[] {
  if (!isObject(value))
    return [{ path, message: `must be an object with ${Object.keys(fields).join(', ')}` }];
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({
      path: `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: `is not known here; known are ${Object.keys(fields).join(', ')}`,
    }));
  const wrong = Object.entries(fields).flatMap(([name, field]) => {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === undefined ? field.optional : field.fits(given)) return [];
    return [{ path: `${path}/${name}`, message: `must be ${field.allowed}` }];
  });
  return [...unknown, ...wrong];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function optional(field: Field): Field {
  return { ...field, optional: true };
}

export function oneOf(values: readonly unknown[]): Field {
  return { fits: (value) => values.includes(value), allowed: `one of ${values.join(', ')}` };
}

export function numberFrom(least: number, most: number): Field {
  return {
    fits: (value) => typeof value === 'number' && value >= least && value <= most,
    allowed: `a number from ${least} to ${most}`,
  };
}

export function wholeNumberFrom(least: number, most: number): Field {
  const { fits } = numberFrom(least, most);
  return {
    fits: (value) => Number.isInteger(value) && fits(value),
    allowed: `a whole number from ${least} to ${most}`,
  };
}

export const TEXT: Field = { fits: (value) => typeof value === 'string' && value !== '', allowed: 'a text' };

export const ANYTHING: Field = { fits: () => true, allowed: 'anything' };
