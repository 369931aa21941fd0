import { constant, constantName } from './codegen.ts';
import type { Contract, Lifecycle } from './contract.ts';
import { GenerationError } from './generation-error.ts';

const SETS = { finished: 'FINISHED_STATUSES', waiting: 'WAITING_STATUSES', active: 'ACTIVE_STATUSES' };

/** generated/lifecycle.ts: one constant per section of spec/lifecycle.yaml, so that bundles contain only what they use. */
export function lifecycle({ lifecycle }: Contract): string {
  const statuses = Object.entries(lifecycle.statuses);
  const names = statuses.map(([name]) => name);
  for (const [name, { set }] of statuses) {
    if (!Object.hasOwn(SETS, set)) {
      throw new GenerationError(
        `spec/lifecycle.yaml puts ${name} into the set "${set}"; the sets are ${Object.keys(SETS).join(', ')}.`,
      );
    }
  }
  return [
    constant(
      'EXECUTION_STATUSES',
      names,
      'Every status of an execution, in the order in which the manager sorts them.',
    ),
    constant(
      'STATUS_DISPLAYS',
      Object.fromEntries(statuses.map(([name, { display }]) => [name, display])),
      'The `status_display` of each status of an execution, which rows have, filters take and people read.',
    ),
    ...Object.entries(SETS).map(([set, name]) =>
      constant(
        name,
        statuses.filter(([, status]) => status.set === set).map(([name]) => name),
        `The statuses of executions that are ${set}.`,
      ),
    ),
    constant(
      'ACTION_STATUSES',
      actionStatuses(lifecycle),
      'From which statuses each action on an execution is accepted; all of `ACTIONS` that a guard needs.',
    ),
    constant(
      'UPDATE_LIMITS',
      updateLimits(lifecycle, names),
      'To which statuses PATCH lets an execution go that has one of these; all of `PATCH` that a guard needs, with `UPDATE_EXCEPTIONS`. From any other status it may go to every status.',
    ),
    constant(
      'UPDATE_EXCEPTIONS',
      withoutEvidence(lifecycle.patch.exceptions),
      'The workflows whose executions PATCH lets go further.',
    ),
    ...Object.entries(lifecycle).map(([section, value]) =>
      constant(constantName(section), withoutEvidence(value), `\`${section}\` of spec/lifecycle.yaml.`),
    ),
  ].join('\n');
}

function actionStatuses({ actions }: Lifecycle) {
  const rows = Object.entries(actions.execution).map(([action, cells]): [string, string[]] => {
    const accepted = Object.entries(cells).filter(([, cell]) => cell.error === undefined);
    return [action, accepted.map(([status]) => status)];
  });
  return Object.fromEntries(rows);
}

function updateLimits({ patch }: Lifecycle, names: readonly string[]) {
  const rows = Object.entries(patch.allowed);
  return Object.fromEntries(rows.filter(([, allowed]) => !names.every((name) => allowed.includes(name))));
}

/** Evidence is for readers of the contract. */
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'evidence');
  return Object.fromEntries(entries.map(([key, it]) => [key, withoutEvidence(it)]));
}
