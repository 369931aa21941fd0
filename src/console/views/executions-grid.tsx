// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out rows.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type BlockReason, isFinished, progressOf } from '../../client/index.ts';
import { StatusBadge } from '../../design/status-badge.tsx';
import { useMedia } from '../../design/use-media.ts';
import { useConsole, useSubscription } from '../components/console-context.ts';
import { formatDateTime, formatDuration, formatTime, shortId } from '../components/format.ts';
import { Progress } from '../components/progress.tsx';
import { useVirtualRows } from '../components/virtual-rows.ts';
import type { Row, SortField } from '../data/executions-table.ts';

const COLUMNS: readonly {
  readonly name: string;
  readonly field: SortField | null;
  readonly class: string;
}[] = [
  { name: 'Status', field: 'status', class: 'cell-status' },
  { name: 'Progress', field: null, class: 'cell-progress' },
  { name: 'Deployment', field: 'deployment_id', class: 'cell-deployment' },
  { name: 'Workflow', field: 'workflow_id', class: 'cell-workflow' },
  { name: 'Created', field: 'created_at', class: 'cell-created' },
  { name: 'Started', field: 'started_at', class: 'cell-started' },
  { name: 'Ended', field: 'ended_at', class: 'cell-ended' },
  { name: 'By', field: 'created_by', class: 'cell-by' },
  { name: 'Id', field: null, class: 'cell-id' },
];

/** Row heights in pixels, as in the style sheet: on a narrow screen a row has two lines. */
const WIDE = { query: '(min-width: 48.0625rem)', height: 40 };
const NARROW_HEIGHT = 64;

/** The table of executions. Only visible rows are rendered. */
export function ExecutionsGrid(): JSX.Element {
  const console = useConsole();
  const { table, selection } = console;
  useSubscription(table);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const isWide = useMedia(WIDE.query);
  const rowHeight = isWide ? WIDE.height : NARROW_HEIGHT;
  // Reading the signal renders the component again when rows are loaded.
  table.version.value;
  const total = table.total.value ?? 0;
  const { items, height, scrollTo } = useVirtualRows(scroller, total, rowHeight);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);

  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 30;
  useEffect(() => {
    const { first: from, last: to } = table.visibleRange.value;
    if (from !== first || to !== last) table.visibleRange.value = { first, last };
  }, [table, first, last]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`);
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const choose = (index: number) => {
    const row = table.rowAt(index);
    if (row !== undefined) selection.id.value = row.id;
  };
  // The grid has one Tab stop; from the first row, the arrow keys lead to the column heads.
  const headButtons = () => [...(head.current?.querySelectorAll('button') ?? [])];
  const focusHead = (index: number) =>
    headButtons()
      .at(index % headButtons().length)
      ?.focus();
  const moveInHead = (event: KeyboardEvent) => {
    const index = headButtons().indexOf(event.target as HTMLButtonElement);
    if (event.key === 'ArrowRight') focusHead(index + 1);
    if (event.key === 'ArrowLeft') focusHead(index - 1);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
  };
  const move = (event: KeyboardEvent) => {
    const screenful = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 1);
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + screenful,
      PageUp: active - screenful,
      Home: 0,
      End: total - 1,
    }[event.key];
    if (event.key === 'ArrowUp' && active === 0) return focusHead(0);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(active);
    }
    if (to === undefined || total === 0) return;
    event.preventDefault();
    const index = Math.min(total - 1, Math.max(0, to));
    wantsFocus.current = true;
    setActive(index);
    scrollTo(index);
    // An inspector over the table would end the way through it.
    if (selection.id.value !== null) choose(index);
  };

  return (
    <div
      class="grid"
      role="grid"
      aria-label="Executions"
      aria-rowcount={total + 1}
      aria-colcount={COLUMNS.length}
    >
      <div role="rowgroup">
        {/* biome-ignore lint/a11y/useFocusableInteractive: its cells hold the buttons. */}
        <div class="grid-row grid-head" role="row" aria-rowindex={1} ref={head} onKeyDown={moveInHead}>
          {COLUMNS.map((column) => (
            <HeadCell key={column.name} {...column} />
          ))}
        </div>
      </div>
      <div class="grid-body" role="rowgroup" ref={scroller} onKeyDown={move}>
        <div class="grid-length" role="presentation" style={{ height: `${height}px` }}>
          {items.map(({ index, start }) => (
            <GridRow
              key={index}
              row={table.rowAt(index)}
              index={index}
              top={start}
              isActive={index === Math.min(active, Math.max(0, total - 1))}
              onChoose={() => {
                setActive(index);
                choose(index);
              }}
            />
          ))}
        </div>
        {table.total.value === 0 && <EmptyGrid />}
      </div>
    </div>
  );
}

function HeadCell({ name, field, class: className }: (typeof COLUMNS)[number]): JSX.Element {
  const { table } = useConsole();
  const { field: sorted, descending } = table.sort.value;
  const isSorted = field !== null && field === sorted;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its button is.
    <div
      class={`grid-cell ${className}`}
      role="columnheader"
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      {field === null ? (
        name
      ) : (
        <button type="button" tabIndex={-1} onClick={() => table.sortBy(field)}>
          {name}
          <span class="sort-mark" aria-hidden="true">
            {isSorted ? (descending ? '↓' : '↑') : ''}
          </span>
        </button>
      )}
    </div>
  );
}

function GridRow({
  row,
  index,
  top,
  isActive,
  onChoose,
}: {
  row: Row | undefined;
  index: number;
  top: number;
  isActive: boolean;
  onChoose: () => void;
}): JSX.Element {
  const { selection, table } = useConsole();
  const isSelected = row !== undefined && selection.id.value === row.id;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid.
    <div
      class="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
    >
      {row === undefined ? (
        <LoadingCell />
      ) : (
        <Cells row={row} blockReason={table.blockReasons.value.get(row.id)} />
      )}
    </div>
  );
}

function Cells({ row, blockReason }: { row: Row; blockReason: BlockReason | undefined }): JSX.Element {
  const { status } = row;
  const deployment = row.deployment_display_name ?? row.deployment_id;
  return (
    <>
      <Cell name="status">
        <StatusBadge status={status} />
        {row.is_dry_run && (
          <span class="flag" title="A dry run">
            {' '}
            dry
          </span>
        )}
      </Cell>
      <Cell name="progress">
        {status === 'queued' ? (
          <BlockedCell blockReason={blockReason} />
        ) : (
          <Progress of={progressOf(row)} row={row} />
        )}
      </Cell>
      <Cell name="deployment" title={row.deployment_id ?? undefined}>
        {deployment ?? <span class="faint">the manager itself</span>}
      </Cell>
      <Cell name="workflow">{row.workflow_id}</Cell>
      <Cell name="created">{formatDateTime(row.created_at)}</Cell>
      <Cell name="started">
        {row.started_at === null ? <span class="faint">–</span> : formatDateTime(row.started_at)}
      </Cell>
      <Cell name="ended" title={row.ended_at === null ? undefined : formatDateTime(row.ended_at)}>
        <End row={row} />
      </Cell>
      <Cell name="by">{row.created_by}</Cell>
      <Cell name="id" title={row.id}>
        <code>{shortId(row.id)}</code>
      </Cell>
    </>
  );
}

function Cell({
  name,
  title,
  children,
}: {
  name: string;
  title?: string | undefined;
  children: JSX.Element | string | null | (JSX.Element | string | false | null)[];
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus.
    <div class={`grid-cell cell-${name}`} role="gridcell" title={title}>
      {children}
    </div>
  );
}

/** A component of its own, since the time passes more often than rows change. */
function End({ row }: { row: Row }): JSX.Element {
  return <>{formatEnd(row, useConsole().poller.now.value)}</>;
}

/** When it ended and how long it ran, or how long it has been running. */
function formatEnd(row: Row, now: number): JSX.Element | string {
  if (row.ended_at !== null && row.started_at !== null) {
    return `${formatTime(row.ended_at)} · ${formatDuration(Date.parse(row.ended_at) - Date.parse(row.started_at))}`;
  }
  if (row.ended_at !== null) return formatDateTime(row.ended_at);
  if (row.started_at !== null) return `for ${formatDuration(now - Date.parse(row.started_at))}`;
  return <span class="faint">{isFinished(row) ? 'before it ran' : '–'}</span>;
}

/** Why a queued execution waits. */
function BlockedCell({ blockReason }: { blockReason: BlockReason | undefined }): JSX.Element {
  const { selection } = useConsole();
  if (blockReason === undefined || blockReason.kind === 'unknown') return <span class="waiting">waits</span>;
  if (blockReason.kind === 'paused') return <span class="waiting">its group is paused</span>;
  if (blockReason.kind !== 'execution')
    return <span class="waiting">its group runs {blockReason.group.concurrency} at a time</span>;
  const { id, workflow_id: workflow } = blockReason.execution;
  return (
    <span class="waiting">
      behind{' '}
      <button
        type="button"
        class="link"
        tabIndex={-1}
        title={id}
        onClick={(event) => {
          event.stopPropagation();
          selection.id.value = id;
        }}
      >
        {workflow}
      </button>
    </span>
  );
}

function LoadingCell(): JSX.Element {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: as above.
    <div class="grid-cell coming" role="gridcell" aria-label="Loading">
      <span />
    </div>
  );
}

function EmptyGrid(): JSX.Element {
  const { table } = useConsole();
  return (
    <p class="nothing" role="presentation">
      {table.isFiltered.value ? 'No execution matches.' : 'There are no executions yet: start one.'}
    </p>
  );
}
