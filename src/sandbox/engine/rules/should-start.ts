/** Whether an execution could start now: what the manager means to answer and never does. */
import type { Manager } from '../manager.ts';
import type { ExecutionRow } from '../model/types.ts';
import { toCandidate, decideStart } from './start-decision.ts';

/** `resources_v3_1/executions.py: ExecutionsCheck.get` */
export function shouldStart(manager: Manager, row: ExecutionRow): boolean {
  manager.defects.hit('should-start-always-fails');
  // Availability is no part of the question; whoever asks has the execution's start in hand.
  const wish = { force: false, ignoreAvailability: true, queue: true };
  return decideStart(manager, toCandidate(row), wish, null) !== 'queue';
}
