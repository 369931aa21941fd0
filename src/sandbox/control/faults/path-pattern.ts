import { API_BASE } from '../paths.ts';
import type { Field } from '../validation.ts';

/** A path in which the segment `*` stands for any one, and a last `**` for all that follow. */
export const PATH_PATTERN: Field = {
  fits: (value) => typeof value === 'string' && /^(\/(\*|[^*/]*))*(\/\*\*)?$/.test(value) && value !== '',
  allowed: 'a path like /executions/*, where * stands for one segment, or ** at the end for all that follow',
};

/** Whether a path is meant by a pattern. The contract's own paths leave the base out, and so may a pattern. */
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
