import type { JSX } from 'preact';
import { progressOf } from '../../client/index.ts';
import type { Member, MemberCounts } from '../data/groups.ts';

/** Further slots are counted, not drawn. */
const MAX_DRAWN = 24;

/** One slot for each member that may run concurrently; each active member fills one. */
export function GroupSlots({
  concurrency,
  active,
  onChoose,
}: {
  concurrency: number;
  active: readonly Member[];
  onChoose?: (id: string) => void;
}): JSX.Element {
  // Lowering the concurrency stops nothing, so there can be more members than slots.
  const drawn = Math.min(MAX_DRAWN, Math.max(concurrency, active.length));
  const more = Math.max(concurrency, active.length) - drawn;
  return (
    <ol class="slots" data-paused={concurrency === 0 || undefined}>
      {Array.from({ length: drawn }, (_, index) => {
        const member = active[index];
        const isBeyond = index >= concurrency;
        return member === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: free slots are identical.
          <li key={`free ${index}`} class="slot slot-free">
            <span class="visually-hidden">a free slot</span>
          </li>
        ) : (
          <li
            key={member.id}
            class="slot"
            data-status={member.status ?? 'none'}
            data-beyond={isBeyond || undefined}
          >
            <SlotContent member={member} onChoose={onChoose} />
          </li>
        );
      })}
      {more > 0 && <li class="slot-more">and {more} more</li>}
      {drawn === 0 && <li class="slot-more">Paused: no slot is open.</li>}
    </ol>
  );
}

function SlotContent({
  member,
  onChoose,
}: {
  member: Member;
  onChoose: ((id: string) => void) | undefined;
}): JSX.Element {
  const part = progressOf(member) ?? 0;
  const inside = (
    <>
      <svg class="slot-progress" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(part * 100)} height="10" />
      </svg>
      <span class="slot-name">{member.deployment_id ?? 'no deployment'}</span>
      <span class="slot-status">
        {member.status}
        {member.total_operations ? ` · ${member.finished_operations ?? 0} of ${member.total_operations}` : ''}
      </span>
    </>
  );
  if (onChoose === undefined) return <span class="slot-inside">{inside}</span>;
  return (
    <button type="button" class="slot-inside" onClick={() => onChoose(member.id)}>
      {inside}
    </button>
  );
}

const PARTS = [
  ['terminated', 'done'],
  ['failed', 'failed'],
  ['cancelled', 'cancelled'],
  ['active', 'running'],
  ['waiting', 'waiting'],
] as const;

/** The members by status, as a bar and as numbers. */
export function MemberCountsBar({ counts }: { counts: MemberCounts }): JSX.Element {
  const total = Math.max(
    1,
    Object.values(counts).reduce((sum, number) => sum + number, 0),
  );
  let x = 0;
  return (
    <div class="stack">
      <svg class="member-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {PARTS.map(([part]) => {
          const width = (counts[part] / total) * 100;
          const from = x;
          x += width;
          return <rect key={part} data-status={statusOfPart(part)} x={from} width={width} height="8" />;
        })}
      </svg>
      <p class="member-counts">
        {PARTS.map(([part, word]) => (
          <span key={part} data-status={statusOfPart(part)} data-none={counts[part] === 0 || undefined}>
            <i aria-hidden="true" />
            {counts[part]} {word}
          </span>
        ))}
      </p>
    </div>
  );
}

function statusOfPart(part: (typeof PARTS)[number][0]): string {
  return {
    active: 'started',
    waiting: 'queued',
    terminated: 'terminated',
    failed: 'failed',
    cancelled: 'cancelled',
  }[part];
}
