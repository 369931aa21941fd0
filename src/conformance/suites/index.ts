import type { SuiteName } from '../findings.ts';
import { dredd } from './dredd/index.ts';
import { generated } from './generated/index.ts';
import { stateful } from './stateful/index.ts';
import type { Suite } from './suite.ts';
import { workflows } from './workflows/index.ts';

/** In the order in which they run. */
const SUITES: readonly Suite[] = [dredd, workflows, generated, stateful];

/** The suites with these names, in their order. Default: all. */
export function suitesNamed(names: readonly SuiteName[]): Suite[] {
  return SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
}
