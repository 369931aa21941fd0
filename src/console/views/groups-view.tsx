import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CancelOptions } from '../../client/index.ts';
import { type Confirmation, ConfirmButton } from '../../design/confirm-dialog.tsx';
import { StatusBadge } from '../../design/status-badge.tsx';
import { ConcurrencySlider } from '../components/concurrency-slider.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatCount, formatDateTime, shortId } from '../components/format.ts';
import { GroupSlots, MemberCountsBar } from '../components/group-slots.tsx';
import { GROUPS_PER_PAGE, type GroupView } from '../data/groups.ts';
import { messageOf } from '../data/notices.ts';
import { formatSdkCall } from '../data/sdk-call.ts';

export function GroupsView({ onShowMembers }: { onShowMembers: (groupId: string) => void }): JSX.Element {
  const { groups } = useConsole();
  const reading = groups.query.value.value;
  if (reading === undefined) {
    const failure = groups.query.failure.value;
    return <p class="nothing">{failure === undefined ? 'Loading the groups …' : messageOf(failure)}</p>;
  }
  const pages = Math.max(1, Math.ceil(reading.total / GROUPS_PER_PAGE));
  const page = groups.page.value;
  const turn = (pages: 1 | -1) => {
    groups.page.value += pages;
  };
  return (
    <div class="stack">
      {reading.views.map((view) => (
        <GroupCard key={view.group.id} view={view} onShowMembers={onShowMembers} />
      ))}
      {reading.total === 0 && (
        <p class="nothing">There are no execution groups yet: start one over a deployment group.</p>
      )}
      {pages > 1 && (
        <nav class="pager" aria-label="Pages of groups">
          <button type="button" class="button" disabled={page === 0} onClick={() => turn(-1)}>
            Newer
          </button>
          Page {page + 1} of {pages}
          <button type="button" class="button" disabled={page + 1 >= pages} onClick={() => turn(1)}>
            Older
          </button>
        </nav>
      )}
    </div>
  );
}

function GroupCard({
  view: { group, active, counts },
  onShowMembers,
}: {
  view: GroupView;
  onShowMembers: (groupId: string) => void;
}): JSX.Element {
  const console = useConsole();
  const { id, concurrency } = group;
  const isPaused = concurrency === 0;
  const [before, setBefore] = useState(Math.max(1, concurrency));
  const setConcurrency = (to: number) => {
    if (concurrency > 0) setBefore(concurrency);
    const done = to === 0 ? 'The group is paused.' : `${formatCount(to, 'member')} at a time.`;
    const call = formatSdkCall('executionGroups.setConcurrency', id, to);
    return console.runSdkCall(done, call, ({ executionGroups }) => executionGroups.setConcurrency(id, to));
  };
  const cancel = (options?: CancelOptions) =>
    console.runSdkCall(
      'The members are being cancelled.',
      formatSdkCall('executionGroups.cancel', id, options),
      ({ executionGroups }) => executionGroups.cancel(id, options),
    );
  const resume = () =>
    console.runSdkCall(
      'Failed and cancelled members run again.',
      formatSdkCall('executionGroups.resume', id),
      ({ executionGroups }) => executionGroups.resume(id),
    );
  const isOver = counts.active === 0 && counts.waiting === 0;
  const canResume = counts.failed + counts.cancelled > 0;
  const remark = `remark-${id}`;
  const name = `${group.workflow_id} on ${group.deployment_group_id ?? 'chosen executions'}`;
  const buttons: [string, boolean, () => Promise<boolean>, Confirmation?][] = [
    [isPaused ? 'Continue' : 'Pause', isPaused || !isOver, () => setConcurrency(isPaused ? before : 0)],
    ['Resume', canResume, resume],
    ['Cancel', !isOver, () => cancel()],
    ['Force', !isOver, () => cancel({ force: true })],
    [
      'Kill',
      !isOver,
      () => cancel({ kill: true }),
      {
        title: 'Kill all members of the group?',
        text: `${formatCount(counts.active + counts.waiting, 'member')} of “${name}” will end without cleaning up. This cannot be undone.`,
        confirmLabel: 'Kill',
      },
    ],
  ];
  return (
    <article class="panel group" aria-labelledby={`group-${id}`}>
      <header class="panel-head">
        <h2 id={`group-${id}`}>{name}</h2>
        {group.status !== null && <StatusBadge status={group.status} />}
        <p class="panel-aside">
          {formatDateTime(group.created_at)} by {group.created_by} · <code title={id}>{shortId(id)}</code>
        </p>
      </header>
      <GroupSlots
        concurrency={concurrency}
        active={active}
        onChoose={(member) => {
          console.selection.id.value = member;
        }}
      />
      <MemberCountsBar counts={counts} />
      <div class="row">
        <ConcurrencySlider
          value={concurrency}
          max={Math.min(64, Math.max(8, group.execution_ids.length))}
          onChange={setConcurrency}
        />
        <div class="row">
          {buttons.map(([label, isAllowed, run, confirmation = null]) => (
            <ConfirmButton
              key={label}
              class="button"
              data-kind={label === 'Kill' ? 'danger' : undefined}
              aria-disabled={!isAllowed}
              aria-describedby={isAllowed ? undefined : remark}
              confirmation={confirmation}
              onConfirm={run}
            >
              {label}
            </ConfirmButton>
          ))}
          <button type="button" class="link" onClick={() => onShowMembers(id)}>
            Members
          </button>
        </div>
      </div>
      <p class="hint" id={remark}>
        {isPaused
          ? 'Paused is a concurrency of 0: no member starts. Continue raises it, and the queue moves immediately.'
          : 'Raising it takes effect when a member ends; lowering it stops nothing that runs.'}
        {isOver && ' All members have ended, so there is nothing to pause or cancel.'}
        {!canResume && ' There are no failed or cancelled members to resume.'}
      </p>
    </article>
  );
}
