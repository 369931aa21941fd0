import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A value of a request that a catalogue speaks of. */
export interface Criterion {
  readonly in: 'body' | 'query' | 'header' | 'path' | 'media';
  /** JSON pointers into the body, otherwise names. `*` stands for any one name. */
  readonly at: readonly string[];
}

export interface Defect {
  readonly kind: 'internal-error' | 'misbehaviour';
  readonly operations: readonly string[];
  readonly requests?: readonly (Criterion & { readonly value: object | boolean })[];
  readonly does: string;
  readonly meant: string;
  readonly cope: string;
  readonly evidence: readonly string[];
}

export interface Oddity extends Criterion {
  readonly operations: readonly string[];
  readonly accepts: object | boolean;
  readonly result: string;
  readonly evidence: readonly string[];
}

export interface Cell {
  readonly becomes?: string;
  readonly error?: string;
  readonly evidence: readonly string[];
}

type When = 'otherwise' | { empty?: true; all?: readonly string[]; any?: readonly string[] };

export interface Lifecycle {
  readonly statuses: Record<
    string,
    { display: string; set: string; meaning: string; evidence: readonly string[] }
  >;
  readonly patch: {
    readonly rejection: string;
    readonly allowed: Record<string, readonly string[]>;
    readonly evidence: Record<string, readonly string[] | string>;
    readonly exceptions: readonly {
      workflow_id: string;
      from: readonly string[];
      allowed: readonly string[];
    }[];
  };
  readonly actions: Record<'execution' | 'group', Record<string, Record<string, Cell>>>;
  readonly groupStatus: readonly { when: When; status: string | null; evidence: readonly string[] }[];
  readonly queue: {
    readonly busy: readonly string[];
    readonly dequeuedPerEvent: number;
    readonly defaultConcurrency: number;
  };
}

export interface CatalogueError {
  readonly status: number;
  readonly class: string;
  readonly retry: string;
  readonly evidence: readonly string[];
}

export interface PythonMethod {
  readonly operations: readonly string[];
  readonly sdk: string;
  readonly notes: string;
}

/** An entry of spec/differences.yaml. */
export interface Difference {
  readonly area: string;
  readonly subject: string;
  readonly where: {
    readonly [place in
      | 'operations'
      | 'body'
      | 'query'
      | 'headers'
      | 'fields'
      | 'codes'
      | 'defects']?: readonly string[];
  } & { readonly schema?: string };
  readonly contract: string;
  readonly dangerous?: true;
  readonly variants: readonly {
    readonly is: string;
    readonly lines: readonly string[];
    readonly summary: string;
    readonly overlay?: readonly object[];
  }[];
  readonly client?: string;
  readonly evidence?: readonly string[];
  readonly guard?: object;
}

export interface Catalogues {
  readonly errors: Record<string, CatalogueError>;
  readonly lifecycle: Lifecycle;
  readonly defects: Record<string, Defect>;
  readonly oddities: Record<string, Oddity>;
  readonly tolerated: Record<string, Oddity>;
  readonly roles: readonly { name: string; description: string }[];
  readonly permissions: Record<string, { grants: string; roles: readonly string[] }>;
  readonly python: Record<string, Record<string, PythonMethod>>;
  readonly differences: Record<string, Difference>;
}

/** The catalogues of spec/ as they were written, evidence included. */
export function catalogues(): Catalogues {
  const { defects, oddities, tolerated } = read('defects');
  const { roles, permissions } = read('permissions');
  return {
    errors: read('errors'),
    lifecycle: read('lifecycle'),
    defects,
    oddities,
    tolerated,
    roles,
    permissions,
    python: read('python'),
    differences: read('differences'),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the lint rules and the generator check the form; here it is just read
function read(name: string): any {
  return parse(readFileSync(new URL(`../../../spec/${name}.yaml`, import.meta.url), 'utf8'));
}

/** Evidence is the name of a recorded scenario or a place in the manager's source, such as `maintenance.py: bypass`. */
export function isSourcePlace(evidence: string): boolean {
  return /^[\w/-]+\.py: [\w.]+$/.test(evidence);
}
