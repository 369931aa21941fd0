import { hasRoute } from '../api/router.ts';
import { isControlPath } from './paths.ts';

/** Responds to a request that the sandbox does not serve; undefined leaves it to the sandbox, which responds with 404. */
export type Fallback = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** Whether the sandbox has a path: its own, or one of the manager. */
export function isServed(path: string): boolean {
  return isControlPath(path) || hasRoute(path);
}
