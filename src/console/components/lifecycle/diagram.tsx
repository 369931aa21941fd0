import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ExecutionStatus } from '../../../client/index.ts';
import { StatusGlyph } from '../../../design/status-icon.tsx';
import {
  AUTOMATIC_TRANSITIONS,
  COLUMNS,
  edgePath,
  MAIN_ACTION_TRANSITIONS,
  NODE_HEIGHT,
  SIZE,
  STATUS_NODES,
  type StatusNode,
  type Transition,
  transitionsFrom,
  WIDTHS,
} from './graph.ts';

/**
 * The life cycle of an execution. A given status is highlighted with its transitions; with `onChoose` each status is a
 * button.
 *
 * Its layout is by hand: one of a graph library is not readable with as many transitions, and such a library is larger than the
 * page.
 */
export function LifecycleDiagram({
  status = null,
  onChoose,
}: {
  status?: ExecutionStatus | null;
  onChoose?: (status: ExecutionStatus) => void;
}): JSX.Element {
  const id = useId();
  const lit = status === null ? [] : transitionsFrom(status);
  const isLit = (way: Transition) => lit.some(({ from, to }) => from === way.from && to === way.to);
  const faint = [...AUTOMATIC_TRANSITIONS, ...MAIN_ACTION_TRANSITIONS].filter((way) => !isLit(way));
  return (
    <svg
      class="lifecycle"
      data-chosen={status ?? undefined}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role={onChoose ? 'group' : 'img'}
      aria-label={labelOf(status, lit)}
    >
      <defs>
        {['faint', 'own', 'action'].map((kind) => (
          <marker
            key={kind}
            id={`${id}-${kind}`}
            class={`lifecycle-head lifecycle-head-${kind}`}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5 7 4 0 7.5z" />
          </marker>
        ))}
      </defs>
      {(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((set) => (
        <g key={set}>
          <rect
            class="lifecycle-set"
            x={COLUMNS[set] - WIDTHS[set] / 2 - 6}
            y="26"
            width={WIDTHS[set] + 12}
            height={SIZE.height - 30}
            rx="10"
          />
          <text class="lifecycle-set-name" x={COLUMNS[set]} y="16">
            {set}
          </text>
        </g>
      ))}
      {[...faint, ...lit].map((transition, index) => {
        const { from, to, by } = transition;
        const isLit = index >= faint.length;
        const kind = by === null ? 'own' : 'action';
        return (
          <path
            key={`${from} ${to}`}
            class="lifecycle-way"
            data-lit={isLit || undefined}
            data-by={by === null ? 'itself' : 'action'}
            d={edgePath(transition)}
            marker-end={`url(#${id}-${isLit ? kind : 'faint'})`}
          />
        );
      })}
      {STATUS_NODES.map((place) => (
        <Node
          key={place.status}
          place={place}
          isChosen={place.status === status}
          isNext={lit.some(({ to }) => to === place.status)}
          onChoose={onChoose}
        />
      ))}
    </svg>
  );
}

function Node({
  place: { status, set, x, y },
  isChosen,
  isNext,
  onChoose,
}: {
  place: StatusNode;
  isChosen: boolean;
  isNext: boolean;
  onChoose: ((status: ExecutionStatus) => void) | undefined;
}): JSX.Element {
  const width = WIDTHS[set];
  const [left, top] = [x - width / 2, y - NODE_HEIGHT / 2];
  const inside = (
    <>
      <rect
        class="lifecycle-box"
        x={left}
        y={top}
        width={width}
        height={NODE_HEIGHT}
        rx={set === 'waiting' ? 16 : 6}
      />
      {set === 'finished' && (
        <rect
          class="lifecycle-final"
          x={left + 3}
          y={top + 3}
          width={width - 6}
          height={NODE_HEIGHT - 6}
          rx="4"
        />
      )}
      <StatusGlyph status={status} x={left + 7} y={y - 8} />
      <text class="lifecycle-name" x={left + 27} y={y + 4.5}>
        {status}
      </text>
    </>
  );
  const state = {
    'data-status': status,
    'data-chosen': isChosen || undefined,
    'data-next': isNext || undefined,
  };
  if (onChoose === undefined) return <g {...state}>{inside}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in a drawing.
    <g
      {...state}
      class="lifecycle-button"
      role="button"
      // SVG attributes are case-sensitive.
      tabindex={0}
      aria-pressed={isChosen}
      aria-label={status}
      onClick={() => onChoose(status)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(status);
      }}
    >
      {inside}
    </g>
  );
}

function labelOf(status: ExecutionStatus | null, lit: readonly Transition[]): string {
  if (status === null)
    return 'The life of an execution: waiting, active and finished statuses, and the transitions between them.';
  const ways = lit.map(({ to, by }) => `${to}${by === null ? '' : ` by ${by}`}`);
  return `The life of an execution. It is ${status}${ways.length > 0 ? `, and can become ${ways.join(', ')}` : ''}.`;
}
