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
  RELEASES,
  type ReleaseLine,
  type Variant,
} from '../../../../generated/releases.ts';

export type { DifferenceId };

type ExecutionField = (typeof EXECUTION_FIELDS)[number];
type GroupField = (typeof EXECUTION_GROUP_FIELDS)[number];

/** The lines of releases and their versions. Both name a release. */
export const RELEASE_NAMES: readonly string[] = [
  ...new Set(RELEASES.flatMap(({ line, versions }) => [line, ...versions])),
];

/** Rules ask it for a difference by its id, and never for a version. */
export class Release {
  /** Such as `6.4.2`. */
  readonly version: string;
  readonly #differences: Readonly<Partial<Record<string, Variant>>>;
  /** Its fields of executions and groups, and those to filter and sort by. */
  readonly executionFields: readonly ExecutionField[];
  readonly executionFilters: readonly string[];
  readonly groupFields: readonly GroupField[];
  readonly groupFilters: readonly string[];

  private constructor(line: ReleaseLine, version: string) {
    this.version = version;
    this.#differences = DIFFERENCES[line];
    const hasField = (kind: 'execution' | 'group') => (field: string) =>
      this.#differences[`field.${kind}.${field}`] !== 'absent';
    const hasFilter = (field: string) => this.#differences[`q.${field}`] !== 'absent';
    this.executionFields = EXECUTION_FIELDS.filter(hasField('execution'));
    this.executionFilters = EXECUTION_FILTERS.filter(hasField('execution')).filter(hasFilter);
    this.groupFields = EXECUTION_GROUP_FIELDS.filter(hasField('group'));
    this.groupFilters = EXECUTION_GROUP_FILTERS.filter(hasField('group'));
  }

  /** The release of this name, or for a line its last one; undefined if the contract lists none. */
  static named(name: string): Release | undefined {
    const found = RELEASES.find(({ line, versions }) => line === name || versions.includes(name));
    if (!found) return undefined;
    const version = found.versions.includes(name) ? name : found.versions.at(-1);
    return new Release(found.line, version ?? name);
  }

  /** The release that the contract describes. */
  static latest(): Release {
    const [last] = RELEASES.slice(-1);
    if (!last) throw new TypeError('The contract lists no releases.');
    return new Release(last.line, last.versions.at(-1) ?? last.line);
  }

  /** How it differs in a point; undefined if it is as the contract describes. */
  differs(id: DifferenceId): Variant | undefined {
    return this.#differences[id];
  }
}

/** The release that the contract describes. */
export const CONTRACT = Release.latest();
