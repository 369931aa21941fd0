/** Documented values that no request can cause, with the reason. */
import type { CheckContext } from '../../context.ts';

const REASONS: Readonly<Record<string, string>> = {
  'actOnExecution .status*':
    'an action leads only to cancelling, force_cancelling, kill_cancelling or pending',
  'actOnExecutionGroup .status = *': 'the status of a group after an action depends on its members',
  'actOnExecution *null': 'needs an execution without a deployment, which only the manager itself starts',
  'getVersion .build value': 'managers that were recorded leave it empty',
  'getVersion .date value': 'managers that were recorded leave it empty',
  'getVersion .commit value': 'managers that were recorded leave it empty',
  '*deployment_group_id null': 'needs a deployment group that has been deleted',
  'getExecutionGroup .execution_ids null': 'the members are always loaded here',
  'startExecutionGroup .execution_ids null': 'the members are always loaded here',
  '* null': 'only broken rows, which a faulty group start left behind, have no status or parameters',
  '*.scheduled_for value': 'a field of former versions, which this manager never sets',
  '*= "private"': 'needs a private deployment, and a user who can see it',
  '*= "global"': 'needs a deployment that every tenant sees',
};

export function explainUnreachable({ coverage }: CheckContext): void {
  for (const [name, reason] of Object.entries(REASONS)) coverage.explain('fields', name, reason);
}
