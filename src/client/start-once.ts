import type { Execution } from '../../generated/openapi.ts';
import { sleep } from './abortable.ts';
import { anchored, type RequestOptions } from './deadline.ts';
import { ProtocolError } from './errors.ts';
import type { ExecutionStart } from './execution-inputs.ts';
import type { Executions } from './executions.ts';
import { outcomeOf } from './retry.ts';

/** How often a start is sent at most when nothing shows that it has arrived. */
const ATTEMPTS = 3;

/** How many ms a manager is given to store what it may have received. */
const SETTLING = 1000;

/**
 * Starts once, also when an answer is lost: what is there now and was not before is taken for what was started. Only
 * when there is nothing, twice, the request cannot have arrived and is sent again.
 */
export async function startOnce(
  executions: Executions,
  start: ExecutionStart,
  options: RequestOptions,
): Promise<Execution> {
  const within = anchored(options);
  const newest = {
    filter: { deployment_id: start.deployment_id, workflow_id: start.workflow_id },
    sort: '-created_at',
    size: 100,
    includeSystemWorkflows: true,
  } as const;
  const { items } = await executions.list({ ...newest, include: ['id'] }, within);
  const before = new Set(items.map(({ id }) => id));
  for (let attempt = 1; ; attempt++) {
    try {
      return await executions.start(start, within);
    } catch (error) {
      const arrived = async () => {
        const { items } = await executions.list(newest, within);
        const [execution, ...others] = items.filter(({ id }) => !before.has(id));
        // Somebody else starts the same, so that nobody can tell which is ours.
        if (others.length > 0) throw error;
        return execution;
      };
      const isLost = outcomeOf(error) === 'lost' || isUnreadable(error);
      // A refusal of the second request can be the doing of the first.
      if (!isLost && attempt === 1) throw error;
      const execution = (await arrived()) ?? (await sleep(SETTLING, within.signal).then(arrived));
      if (execution) return execution;
      if (!isLost || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A success whose answer came to nothing on the way. */
function isUnreadable(error: unknown): boolean {
  return error instanceof ProtocolError && error.status < 300;
}
