import { API_BASE } from '../paths.ts';

/**
 * A test for paths. `*` matches one segment, a trailing `**` all remaining ones. The API's base may be omitted, as in the
 * contract's paths.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const isFull = pattern === API_BASE || pattern.startsWith(`${API_BASE}/`);
  const steps = (isFull || pattern === '/**' ? pattern : API_BASE + pattern).split('/');
  const isOpen = steps.at(-1) === '**';
  const fixed = isOpen ? steps.slice(0, -1) : steps;
  return (path) => {
    const segments = path.split('/');
    if (isOpen ? segments.length <= fixed.length : segments.length !== fixed.length) return false;
    return fixed.every((step, index) => step === '*' || step === segments[index]);
  };
}
