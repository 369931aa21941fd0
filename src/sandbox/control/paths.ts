export { BASE_PATH as API_BASE } from '../api/router.ts';

/** Where the control plane lives, beside the API on the same port. */
export const CONTROL_BASE = '/_sandbox';

/** Shows that the server runs, to everybody. */
export const LIVENESS_PATH = `${CONTROL_BASE}/live`;

export function isControlPath(path: string): boolean {
  return path.startsWith(CONTROL_BASE) && (path.length === CONTROL_BASE.length || path[9] === '/');
}
