import { hasRoute } from '../api/router.ts';

export { BASE_PATH as API_BASE } from '../api/router.ts';

/** The base path of the control plane. */
export const CONTROL_BASE = '/_sandbox';

/** Requires no token. */
export const LIVENESS_PATH = `${CONTROL_BASE}/live`;

export function isControlPath(path: string): boolean {
  return path.startsWith(CONTROL_BASE) && (path.length === CONTROL_BASE.length || path[9] === '/');
}

/** Whether the sandbox has a path: its own, or one of the manager. */
export function isServed(path: string): boolean {
  return isControlPath(path) || hasRoute(path);
}
