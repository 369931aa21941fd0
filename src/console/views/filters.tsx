import type { JSX } from 'preact';
import { StatusIcon } from '../../design/status-icon.tsx';
import { useDebouncedValue } from '../../design/use-debounced-value.ts';
import { useConsole } from '../components/console-context.ts';
import { count, shortId } from '../components/format.ts';
import { PLACES } from '../components/lifecycle/graph.ts';
import { MAX_FOUND } from '../data/executions-table.ts';

/** The statuses in the order of a life: as the drawing of it is read, column by column. */
const IN_ORDER = PLACES.toSorted((left, right) => left.x - right.x || left.y - right.y).map(
  ({ status }) => status,
);

/** Which executions the table has. */
export function Filters(): JSX.Element {
  const { table, inventory, groups } = useConsole();
  const { statuses } = table;
  // A search by part of an id reads the ids of all executions, so it waits for the end of the typing.
  const search = useDebouncedValue(table.search.value, async (text) => {
    table.search.value = text;
    return true;
  });
  return (
    <search class="filters" aria-label="Filter executions">
      <fieldset class="status-filter">
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
      <div class="filter-fields">
        <Choice label="Deployment" value={table.deployment} all="All deployments">
          {inventory.deployments.value.map(({ id, display_name: name }) => [id, name || id])}
        </Choice>
        <Choice label="Workflow" value={table.workflow} all="All workflows">
          {inventory.workflows.value.map((name) => [name, name])}
        </Choice>
        <Choice label="Group" value={table.group} all="In any group or none">
          {(groups.reading.value?.views ?? []).map(({ group }) => [
            group.id,
            `${group.workflow_id} on ${group.deployment_group_id ?? 'executions'} · ${shortId(group.id)}`,
          ])}
        </Choice>
        <label class="labelled search-box">
          <span class="visually-hidden">Search by id</span>
          <input
            type="search"
            placeholder="Id, or a part of it"
            value={search.shown}
            onInput={({ currentTarget }) => search.change(currentTarget.value)}
            onBlur={search.finish}
            onKeyDown={({ key }) => key === 'Enter' && search.finish()}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={table.withSystem.value}
            onChange={({ currentTarget }) => {
              table.withSystem.value = currentTarget.checked;
            }}
          />
          The manager’s own too
        </label>
        {table.isFiltered.value && (
          <button type="button" class="link" onClick={() => table.clearFilters()}>
            Clear filters
          </button>
        )}
        <p class="total" role="status">
          <TotalText />
        </p>
      </div>
    </search>
  );
}

function TotalText(): JSX.Element {
  const { table } = useConsole();
  const total = table.total.value;
  const looked =
    table.looked.value > 0 ? `, ${table.looked.value.toLocaleString('en-GB')} ids looked through` : '';
  const isFull = (table.found.value?.length ?? 0) >= MAX_FOUND;
  return (
    <>
      {total === undefined ? 'Counting …' : count(total, 'execution')}
      {isFull && ` (the first ${MAX_FOUND} found)`}
      {looked}
    </>
  );
}

function Choice({
  label,
  value,
  all,
  children,
}: {
  label: string;
  value: { value: string };
  all: string;
  children: (readonly [value: string, text: string])[];
}): JSX.Element {
  return (
    <label class="labelled">
      <span class="visually-hidden">{label}</span>
      <select
        value={value.value}
        onChange={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      >
        <option value="">{all}</option>
        {children.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
