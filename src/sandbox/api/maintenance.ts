/** Maintenance mode is checked first (`maintenance.py: maintenance_mode_handler`). */
import type { OperationId } from '../../../generated/operations.ts';
import type { Manager } from '../engine/manager.ts';
import { ManagerError } from '../engine/model/errors.ts';
import { isAllowed } from '../engine/rules/permissions.ts';
import { authenticate, identify } from './authenticate.ts';
import type { HttpRequest } from './http-message.ts';
import type { NeighbourPath } from './router.ts';

const MESSAGE = 'The manager is in maintenance mode. Retry when it has ended.';

const ALWAYS_ALLOWED: ReadonlySet<unknown> = new Set<OperationId | NeighbourPath>([
  'getVersion',
  '/status',
  '/maintenance',
]);

/** `target` is null for OPTIONS. */
export function assertNoMaintenance(
  manager: Manager,
  target: OperationId | NeighbourPath | null,
  request: HttpRequest,
): void {
  if (bypasses(manager, request) || manager.settings.maintenance === 'deactivated') return;
  enterWhenIdle(manager);
  if (ALWAYS_ALLOWED.has(target)) return;
  if (manager.settings.maintenance === 'activated')
    throw new ManagerError('maintenance_mode_active', MESSAGE);
  // While it is being activated, only single starts are rejected (maintenance/2664).
  if (target === 'startExecution') throw new ManagerError('entering_maintenance_mode', MESSAGE);
}

/** The first request without active or waiting executions completes the activation. */
function enterWhenIdle(manager: Manager): void {
  const { settings, executions } = manager;
  if (settings.maintenance === 'activated') return;
  const { active } = executions.runQueue;
  if (active.size + executions.count('queued') + executions.count('scheduled') > 0) return;
  settings.maintenance = 'activated';
  manager.changed();
}

/** The header requires credentials, in maintenance or not; some releases ignore it without. */
function bypasses(manager: Manager, request: HttpRequest): boolean {
  if (!request.headers['x-bypass-maintenance']) return false;
  const identity = identify(manager, request);
  if (!identity) {
    if (manager.release.differs('maintenance.bypass-without-a-user')) return false;
    manager.defects.hit('maintenance-bypass-without-a-user');
  }
  const { user, execution } = identity ?? authenticate(manager, request);
  return isAllowed({ user, execution, tenant: request.headers.tenant || null }, 'maintenance_mode_set');
}
