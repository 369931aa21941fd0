import { describe, expect, it } from 'vitest';
import { OWN_RECORDINGS } from '../recordings/index.ts';
import { type Cell, catalogues, isSourcePlace } from './recorded/catalogues.ts';
import { type RecordedChange, recordedLifecycle } from './recorded/lifecycle.ts';

const { lifecycle } = catalogues();
const { statuses, patch, actions, groupStatus } = lifecycle;
const NAMES = Object.keys(statuses);

const ACTIONS = ['cancel', 'force-cancel', 'kill', 'resume', 'force-resume', 'requeue'];

describe('the life of an execution', () => {
  it('has a row for every status, wherever statuses have rows', () => {
    const tables = {
      'patch.allowed': patch.allowed,
      ...Object.fromEntries(
        Object.entries(actions).flatMap(([of, table]) =>
          ACTIONS.map((it) => [`actions.${of}.${it}`, table[it] ?? {}]),
        ),
      ),
    };
    const incomplete = Object.entries(tables).filter(
      ([, table]) => Object.keys(table).join() !== NAMES.join(),
    );
    expect(incomplete.map(([name]) => name)).toEqual([]);
    expect(NAMES).toHaveLength(10);
  });

  it('speaks of no status that does not exist', () => {
    const spokenOf = [
      ...Object.values(patch.allowed).flat(),
      ...patch.exceptions.flatMap(({ from, allowed }) => [...from, ...allowed]),
      ...cells().flatMap(({ cell }) => cell.becomes ?? []),
      ...groupStatus.flatMap(({ when }) =>
        when === 'otherwise' ? [] : [...(when.all ?? []), ...(when.any ?? [])],
      ),
      ...lifecycle.queue.busy,
    ];
    expect(spokenOf.filter((status) => !NAMES.includes(status))).toEqual([]);
  });
});

describe.each(['status-matrix', 'status-matrix-create_snapshot'])(
  'updating a status, as recorded in %s',
  (section) => {
    const recorded = recordedLifecycle(section);
    const changes = recorded.changes.filter(({ kind }) => kind === 'update');

    it('is shown by every scenario', () => {
      expect(scenariosOf(changes)).toEqual(recorded.scenarios);
    });

    it('is accepted and rejected as in the matrix', () => {
      const problems = changes.filter(({ from: [from = ''], what, workflowId, error, response }) =>
        mayBecome(from, what, workflowId) ? response?.status !== what : error !== patch.rejection,
      );
      expect(problems.map(({ name }) => name)).toEqual([]);
    });

    it('sets the times that belong to the new status, and the status for people', () => {
      const accepted = changes.filter(({ error }) => error === undefined);
      const problems = accepted.filter(({ what, before, response }) => {
        const { set, display } = statuses[what] ?? {};
        const started =
          what === 'started' ? response?.started_at !== null : response?.started_at === before?.started_at;
        const ended =
          set === 'finished' ? response?.ended_at !== null : response?.ended_at === before?.ended_at;
        return !(started && ended && response?.status_display === display && response?.error === '');
      });
      expect(problems.map(({ name }) => name)).toEqual([]);
    });
  },
);

describe('an action on an execution, as recorded in actions-matrix', () => {
  const { changes, scenarios } = recordedLifecycle('actions-matrix');

  it('is shown by every scenario', () => {
    expect(scenariosOf(changes)).toEqual(scenarios);
  });

  it('has the effect of its cell', () => {
    expect(changes.filter((change) => !isAsInCell('execution', change)).map(({ name }) => name)).toEqual([]);
  });

  it('is shown by the scenario that its cell names', () => {
    expect(OWN_RECORDINGS ? unshown('execution', changes) : []).toEqual([]);
  });
});

describe('an action on a group, as recorded in groups-actions', () => {
  const { changes, scenarios } = recordedLifecycle('groups-actions');
  const alike = changes.filter(({ from }) => new Set(from).size === 1);
  const allowed = changes.filter(({ what, error }) => ACTIONS.includes(what) && error !== 'forbidden_error');
  const mixed = allowed.filter((change) => !alike.includes(change));

  it('is shown by every scenario', () => {
    expect(scenariosOf(changes)).toEqual(scenarios);
  });

  it('has the effect of its cell when the members are alike', () => {
    expect(alike.filter((change) => !isAsInCell('group', change)).map(({ name }) => name)).toEqual([]);
  });

  it('cancels a mixed group together or, but for what was queued, not at all', () => {
    const cancelled = mixed.filter(({ what }) => ['cancel', 'force-cancel', 'kill'].includes(what));
    const problems = cancelled.filter(({ what, from, to, error }) => {
      const row = actions.group[what] ?? {};
      const rest = from.filter((status) => row[status]?.error !== 'not_found_error');
      const rejection = rest.flatMap((status) => row[status]?.error ?? [])[0];
      const expected = from.map((status) => {
        const { becomes = status } = row[status] ?? {};
        return rejection !== undefined && rest.includes(status) ? status : becomes;
      });
      const asExpected = to.every((status, index) => status === undefined || status === expected[index]);
      return error !== (rest.length === 0 ? 'not_found_error' : rejection) || !asExpected;
    });
    expect(problems.map(({ name }) => name)).toEqual([]);
  });

  it('resumes in a mixed group what its cells state, as far as there is room for it', () => {
    const resumed = mixed.filter(({ what, error }) => what.endsWith('resume') && error === undefined);
    const problems = resumed.filter(({ what, from, to }) =>
      from.some((status, index) => {
        const becomes = actions.group[what]?.[status]?.becomes;
        const room = becomes === 'pending' ? ['pending', 'queued'] : [becomes];
        return to[index] !== undefined && !room.includes(to[index]);
      }),
    );
    expect(problems.map(({ name }) => name)).toEqual([]);
  });

  it('is shown by the scenario that its cell names', () => {
    expect(OWN_RECORDINGS ? unshown('group', changes) : []).toEqual([]);
  });
});

describe.each(['groups-status', 'groups-actions'])('the status of a group, as recorded in %s', (section) => {
  const { groupStatuses, scenarios } = recordedLifecycle(section);

  it('is shown by every scenario', () => {
    expect(scenariosOf(groupStatuses)).toEqual(scenarios);
  });

  it('follows from its members', () => {
    const problems = groupStatuses.filter(({ members, status }) => statusOf(members) !== status);
    expect(problems.map(({ name }) => name)).toEqual([]);
  });
});

describe('the status of an empty group', () => {
  it('is null', () => {
    expect(statusOf([])).toBeNull();
  });
});

function scenariosOf(recorded: readonly { scenario: string }[]): string[] {
  return [...new Set(recorded.map(({ scenario }) => scenario))];
}

function mayBecome(from: string, to: string, workflowId: string): boolean {
  const exception = patch.exceptions.find((it) => it.workflow_id === workflowId && it.from.includes(from));
  return (exception?.allowed ?? patch.allowed[from] ?? []).includes(to);
}

/** The status is the one that the cell says, wherever the recording shows it. */
function isAsInCell(of: 'execution' | 'group', { what, from, to, error }: RecordedChange): boolean {
  const [status = ''] = from;
  const cell = actions[of][what]?.[status];
  const becomes = cell?.becomes ?? status;
  return cell !== undefined && cell.error === error && to.every((it) => it === undefined || it === becomes);
}

function cells(): { of: 'execution' | 'group'; action: string; status: string; cell: Cell }[] {
  return (['execution', 'group'] as const).flatMap((of) =>
    Object.entries(actions[of]).flatMap(([action, row]) =>
      Object.entries(row).map(([status, cell]) => ({ of, action, status, cell })),
    ),
  );
}

function unshown(of: 'execution' | 'group', changes: readonly RecordedChange[]): string[] {
  return cells()
    .filter((it) => it.of === of)
    .flatMap(({ action, status, cell }) => cell.evidence.map((evidence) => ({ action, status, evidence })))
    .filter(({ evidence }) => !isSourcePlace(evidence))
    .filter(
      ({ action, status, evidence }) =>
        !changes.some((it) => it.scenario === evidence && it.what === action && it.from.includes(status)),
    )
    .map(({ action, status, evidence }) => `${evidence} shows no ${action} of ${status}`);
}

function statusOf(members: readonly string[]): string | null | undefined {
  const line = groupStatus.find(({ when }) => {
    if (when === 'otherwise') return true;
    if (when.empty) return members.length === 0;
    const { all = NAMES, any } = when;
    const fits = members.length > 0 && members.every((status) => all.includes(status));
    return fits && (any === undefined || members.some((status) => any.includes(status)));
  });
  return line?.status;
}
