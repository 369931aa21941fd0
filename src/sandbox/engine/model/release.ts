/** What the release of a sandbox does differently from the contract. */
import {
  EXECUTION_FIELDS,
  EXECUTION_FILTERS,
  EXECUTION_GROUP_FIELDS,
  EXECUTION_GROUP_FILTERS,
} from '../../../../generated/operations.ts';
import {
  DIFFERENCES,
  type DifferenceId,
  type ReleaseLine,
  type Variant,
} from '../../../../generated/releases.ts';

export type { DifferenceId, ReleaseLine };

type ExecutionField = (typeof EXECUTION_FIELDS)[number];
type GroupField = (typeof EXECUTION_GROUP_FIELDS)[number];

/** Rules ask it for a difference by its id, and never for a version. */
export class Release {
  readonly line: ReleaseLine;
  readonly #differences: Readonly<Partial<Record<string, Variant>>>;
  /** Its fields of executions and groups, and those to filter and sort by. */
  readonly executionFields: readonly ExecutionField[];
  readonly executionFilters: readonly string[];
  readonly groupFields: readonly GroupField[];
  readonly groupFilters: readonly string[];

  constructor(line: ReleaseLine) {
    this.line = line;
    this.#differences = DIFFERENCES[line];
    const hasField = (kind: 'execution' | 'group') => (field: string) =>
      this.#differences[`field.${kind}.${field}`] !== 'absent';
    this.executionFields = EXECUTION_FIELDS.filter(hasField('execution'));
    this.executionFilters = EXECUTION_FILTERS.filter(hasField('execution'));
    this.groupFields = EXECUTION_GROUP_FIELDS.filter(hasField('group'));
    this.groupFilters = EXECUTION_GROUP_FILTERS.filter(hasField('group'));
  }

  /** How it differs in a point; undefined if it is as the contract describes. */
  differs(id: DifferenceId): Variant | undefined {
    return this.#differences[id];
  }
}

/** The release that the contract describes. */
export const CONTRACT = new Release('7.1');
