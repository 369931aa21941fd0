import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { Checkbox, Select, TextField } from '../../design/field.tsx';
import { StatusIcon } from '../../design/status-icon.tsx';
import { useDebouncedValue } from '../../design/use-debounced-value.ts';
import { useConsole } from '../components/console-context.ts';
import { formatCount, shortId } from '../components/format.ts';
import { STATUS_NODES } from '../components/lifecycle/graph.ts';
import { MAX_SEARCH_RESULTS } from '../data/executions-table.ts';

/** The statuses in the order of the life cycle diagram, column by column. */
const IN_ORDER = STATUS_NODES.toSorted((left, right) => left.x - right.x || left.y - right.y).map(
  ({ status }) => status,
);

export function Filters(): JSX.Element {
  const { table, inventory, groups } = useConsole();
  const { statuses } = table;
  // A search by part of an id reads the ids of all executions, so it waits for the end of the typing.
  const search = useDebouncedValue(table.search.value, async (text) => {
    table.search.value = text;
    return true;
  });
  const [isOpen, setOpen] = useState(table.filterCount.peek() > 0);
  const fields = useId();
  return (
    <search class="filters" aria-label="Filter executions">
      <div class="row">
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          Filters
          {table.filterCount.value > 0 && <span class="tab-badge">{table.filterCount.value}</span>}
        </button>
        <TextField
          label="Search by id"
          isLabelHidden
          value={search.value}
          onChange={search.change}
          input={{
            type: 'search',
            placeholder: 'Id, or a part of it',
            onBlur: search.commit,
            onKeyDown: ({ key }) => key === 'Enter' && search.commit(),
          }}
        />
        {table.isFiltered.value && (
          <>
            <button type="button" class="link" onClick={() => table.clearFilters()}>
              Clear filters
            </button>
            <CancelMatching />
          </>
        )}
        <p class="total" role="status">
          <TotalText />
        </p>
      </div>
      <div id={fields} class="filter-fields" hidden={!isOpen}>
        <fieldset class="row">
          <legend class="visually-hidden">Statuses</legend>
          {IN_ORDER.map((status) => (
            <label key={status} class="chip" data-status={status}>
              <input
                type="checkbox"
                checked={statuses.value.includes(status)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = statuses.value.filter((each) => each !== status);
                  statuses.value = checked ? [...others, status] : others;
                }}
              />
              <StatusIcon status={status} />
              {status}
            </label>
          ))}
        </fieldset>
        <div class="row">
          <Select
            label="Deployment"
            isLabelHidden
            value={table.deployment.value}
            options={[
              ['', 'All deployments'],
              ...inventory.deployments.value.map(({ id, display_name: name }) => [id, name || id] as const),
            ]}
            onChange={setterOf(table.deployment)}
          />
          <Select
            label="Workflow"
            isLabelHidden
            value={table.workflow.value}
            options={[['', 'All workflows'], ...inventory.workflows.value]}
            onChange={setterOf(table.workflow)}
          />
          <Select
            label="Group"
            isLabelHidden
            value={table.group.value}
            options={[
              ['', 'In any group or none'],
              ...(groups.query.value.value?.views ?? []).map(({ group }) => {
                const target = group.deployment_group_id ?? 'executions';
                return [group.id, `${group.workflow_id} on ${target} · ${shortId(group.id)}`] as const;
              }),
            ]}
            onChange={setterOf(table.group)}
          />
          <Checkbox
            label="System workflows too"
            checked={table.withSystem.value}
            onChange={setterOf(table.withSystem)}
          />
        </div>
      </div>
    </search>
  );
}

function setterOf<Value>(signal: Signal<Value>): (value: Value) => void {
  return (value) => {
    signal.value = value;
  };
}

/** Cancels every execution that the filters match and that can be cancelled. */
function CancelMatching(): JSX.Element {
  const console = useConsole();
  const total = formatCount(console.table.total.value ?? 0, 'matching execution');
  return (
    <ConfirmButton
      class="button"
      data-kind="danger"
      disabled={console.table.total.value === 0}
      confirmation={{
        title: `Cancel the ${total}?`,
        text: 'Those that wait or run are cancelled, one after the other; those that have ended stay as they are.',
        confirmLabel: 'Cancel them',
      }}
      onConfirm={() => void console.cancelMatching()}
    >
      Cancel all …
    </ConfirmButton>
  );
}

function TotalText(): JSX.Element {
  const { table } = useConsole();
  const total = table.total.value;
  const searched =
    table.searchedIds.value > 0 ? `, ${table.searchedIds.value.toLocaleString('en-GB')} ids searched` : '';
  const isFull = (table.matchingIds.value?.length ?? 0) >= MAX_SEARCH_RESULTS;
  return (
    <>
      {total === undefined ? 'Counting …' : formatCount(total, 'execution')}
      {isFull && ` (the first ${MAX_SEARCH_RESULTS} matches)`}
      {searched}
    </>
  );
}
