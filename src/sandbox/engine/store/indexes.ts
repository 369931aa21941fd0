/** Indexes of the executions by their most common filters, and pages from them. */
import { EXECUTION_STATUSES, STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionRow } from '../model/types.ts';
import { EXECUTION_COLUMNS, PARTITION_COLUMNS } from './columns.ts';
import type { StoredExecution } from './execution-record.ts';
import { joinsGroups, selectJoined } from './group-join.ts';
import { MergedList } from './merged-list.ts';
import { byCreation, comparatorFor, creationOrder } from './order.ts';
import { type Condition, matches, selectPage } from './page-selection.ts';
import { getOrCreate, type Partition, PartitionIndex } from './partition-index.ts';
import { type Filters, type FilterValue, isVisible, type ListQuery, type Page, type Scope } from './query.ts';

type Key = string | null;

/** An index by one field. A change of the field or of the partition changes the index. */
interface FieldIndex {
  readonly field: keyof ExecutionRow | null;
  readonly keysOf: (row: ExecutionRow) => readonly Key[];
  readonly index: PartitionIndex<Key>;
}

/** The rows of the best index for a query, or all rows. */
interface Access {
  readonly field: string | null;
  readonly rows: MergedList<ExecutionRow>;
  /** Whether a row may occur more than once. */
  readonly repeats: boolean;
}

export class ExecutionIndexes {
  readonly #all = fieldIndex(null, () => [null]);
  readonly #status = fieldIndex('status', (row) => [row.status]);
  readonly #workflow = fieldIndex('workflow_id', (row) => [row.workflow_id]);
  readonly #deployment = fieldIndex('deployment', (row) => [row.deployment?.id ?? null]);
  readonly #group = fieldIndex('groups', ({ groups }) =>
    groups.length === 0 ? [] : [...new Set(groups.map(({ id }) => id))],
  );
  readonly #byFilter: Readonly<Record<string, FieldIndex>> = {
    status: this.#status,
    status_display: this.#status,
    workflow_id: this.#workflow,
    deployment_id: this.#deployment,
    execution_group_id: this.#group,
    _group_id: this.#group,
  };
  readonly #indexes = [this.#all, this.#status, this.#workflow, this.#deployment, this.#group];
  readonly #partitions = new Map<string, Partition>();
  /** Most rows are in the same partition as the previous one. */
  #lastPartition: Partition | null = null;

  add(row: StoredExecution, indexes: readonly FieldIndex[] = this.#indexes): void {
    row.partition = this.#partitionOf(row);
    for (const { index, keysOf } of indexes)
      for (const key of keysOf(row)) index.add(key, row.partition, row);
  }

  /** Adds many rows, index by index: faster than row by row. */
  addAll(rows: readonly StoredExecution[]): void {
    for (const row of rows) row.partition = this.#partitionOf(row);
    for (const { index, keysOf } of this.#indexes) {
      for (const row of rows) for (const key of keysOf(row)) index.add(key, row.partition as Partition, row);
    }
  }

  /** To be called before the row changes. */
  delete(row: StoredExecution, indexes: readonly FieldIndex[] = this.#indexes): void {
    if (row.partition === null) return;
    for (const { index, keysOf } of indexes)
      for (const key of keysOf(row)) index.delete(key, row.partition, row);
  }

  /** The indexes that a change of these fields affects. */
  affectedBy(fields: readonly string[]): readonly FieldIndex[] {
    if (fields.some((field) => PARTITION_FIELDS.has(field))) return this.#indexes;
    return this.#indexes.filter(({ field }) => field !== null && fields.includes(field));
  }

  withStatus(status: Key): MergedList<ExecutionRow> {
    return new MergedList(this.#status.index.lists(status), byCreation);
  }

  onDeployment(id: string): MergedList<ExecutionRow> {
    return new MergedList(this.#deployment.index.lists(id), byCreation);
  }

  page(query: ListQuery, withId: (id: string) => readonly StoredExecution[]): Page<ExecutionRow> {
    const { filters, sort, offset, size } = query;
    const partitions = this.#partitionsFor(query.scope, filters);
    const rest = new Map([...filters].filter(([field]) => !Object.hasOwn(PARTITION_COLUMNS, field)));
    const joins = joinsGroups(query);
    const found = (batches: Iterable<readonly ExecutionRow[]>): Page<ExecutionRow> =>
      joins
        ? selectJoined(batches, condition(rest), query)
        : selectPage(batches, condition(rest), comparatorFor(EXECUTION_COLUMNS, sort), { offset, size });

    const ids = rest.get('id');
    if (ids !== undefined) {
      rest.delete('id');
      const rows = [...new Set(ids)].flatMap((id) => withId(String(id)));
      return found([rows.filter((row) => row.partition !== null && partitions.has(row.partition))]);
    }

    const access = this.#access(rest, partitions);
    if (access.field !== null) rest.delete(access.field);
    const order = creationOrder(sort);
    if (access.repeats) return found([[...new Set(access.rows.batches.flat())]]);
    if (joins || rest.size > 0 || order === null) return found(access.rows.batches);

    const total = access.rows.size;
    const start = size === null ? 0 : Math.min(offset, total);
    const end = size === null ? total : Math.min(offset + size, total);
    if (order === 'ascending') return { total, rows: access.rows.slice(start, end) };
    return { total, rows: access.rows.slice(total - end, total - start).reverse() };
  }

  /** The partitions that are visible and match the filters on the fields of partitions. */
  #partitionsFor(scope: Scope, filters: Filters): ReadonlySet<Partition> {
    const common = new Map([...filters].filter(([field]) => Object.hasOwn(PARTITION_COLUMNS, field)));
    const passes = matches(PARTITION_COLUMNS, common);
    const partitions = [...this.#partitions.values()];
    return new Set(partitions.filter((partition) => isVisible(partition, scope) && passes(partition)));
  }

  /** The index with the fewest rows. */
  #access(filters: Filters, partitions: ReadonlySet<Partition>): Access {
    let best: Access | null = null;
    for (const [field, values] of filters) {
      const by = this.#byFilter[field];
      if (by === undefined) continue;
      const keys = [...new Set(keysFor(field, values))];
      const lists = keys.flatMap((key) => by.index.lists(key, partitions));
      const rows = new MergedList(lists, byCreation);
      if (best === null || rows.size < best.rows.size) {
        best = { field, rows, repeats: by === this.#group && keys.length > 1 };
      }
    }
    if (best !== null) return best;
    const lists = this.#all.index.lists(null, partitions);
    return { field: null, rows: new MergedList(lists, byCreation), repeats: false };
  }

  #partitionOf(row: ExecutionRow): Partition {
    const { tenant, visibility, is_system_workflow } = row;
    const created_by = visibility === 'private' ? row.created_by : '';
    const last = this.#lastPartition;
    if (
      last?.tenant === tenant &&
      last.visibility === visibility &&
      last.created_by === created_by &&
      last.is_system_workflow === is_system_workflow
    ) {
      return last;
    }
    const key = JSON.stringify([tenant, visibility, created_by, is_system_workflow]);
    this.#lastPartition = getOrCreate(this.#partitions, key, () => ({
      tenant,
      visibility,
      created_by,
      is_system_workflow,
    }));
    return this.#lastPartition;
  }
}

/** The fields that determine the partition of a row, and its position. */
const PARTITION_FIELDS: ReadonlySet<string> = new Set([
  'created_at',
  'visibility',
  'created_by',
  'is_system_workflow',
]);

function fieldIndex(field: FieldIndex['field'], keysOf: FieldIndex['keysOf']): FieldIndex {
  return { field, keysOf, index: new PartitionIndex() };
}

function keysFor(field: string, values: readonly FilterValue[]): readonly Key[] {
  if (field !== 'status_display') return values.map(String);
  return EXECUTION_STATUSES.filter((status) => values.includes(STATUSES[status].display));
}

/** A filter by groups matches the members of any of them. */
function condition(filters: Filters): Condition<ExecutionRow> {
  const inAll = GROUP_FILTERS.flatMap((field) => {
    const ids = filters.get(field);
    return ids === undefined ? [] : [new Set<FilterValue>(ids)];
  });
  const others = new Map([...filters].filter(([field]) => !GROUP_FILTERS.includes(field)));
  const passes = matches(EXECUTION_COLUMNS, others);
  return (row) => passes(row) && inAll.every((ids) => row.groups.some((group) => ids.has(group.id)));
}

const GROUP_FILTERS: readonly string[] = ['execution_group_id', '_group_id'];
