/** Maintenance mode, which is asked before anything else (`maintenance.py: maintenance_mode_handler`). */
import type { OperationId } from '../../../generated/operations.ts';
import type { Manager } from '../engine/manager.ts';
import { ManagerError } from '../engine/model/errors.ts';
import { isAllowed } from '../engine/rules/permissions.ts';
import { authenticate } from './authenticate.ts';
import type { Exchange } from './http-message.ts';

const MESSAGE = 'Your request was rejected since Cloudify manager is currently in maintenance mode';

/** `operationId` is null for OPTIONS. */
export function assertNoMaintenance(
  manager: Manager,
  operationId: OperationId | null,
  exchange: Exchange,
): void {
  if (bypasses(manager, exchange) || manager.settings.maintenance === 'deactivated') return;
  enterWhenIdle(manager);
  if (manager.settings.maintenance === 'activated')
    throw new ManagerError('maintenance_mode_active', MESSAGE);
  // While it is being entered, only single starts are refused (maintenance/2664).
  if (operationId === 'startExecution') throw new ManagerError('entering_maintenance_mode', MESSAGE);
}

/** Maintenance begins with the first request that finds nothing running or waiting any more. */
function enterWhenIdle(manager: Manager): void {
  const { settings, executions } = manager;
  if (settings.maintenance === 'activated') return;
  const { active } = executions.workload;
  if (active.size + executions.count('queued') + executions.count('scheduled') > 0) return;
  settings.maintenance = 'activated';
  manager.changed();
}

/** Whoever asks for it has to say who they are, in maintenance or not. */
function bypasses(manager: Manager, exchange: Exchange): boolean {
  if (!exchange.headers['x-bypass-maintenance']) return false;
  const { user, execution } = authenticate(manager, exchange, 'maintenance-bypass-without-a-user');
  return isAllowed({ user, execution, tenant: exchange.headers.tenant || null }, 'maintenance_mode_set');
}
