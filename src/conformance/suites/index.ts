import type { SuiteName } from '../findings.ts';
import { dredd } from './dredd/index.ts';
import { generated } from './generated/index.ts';
import { stateful } from './stateful/index.ts';
import type { Suite } from './suite.ts';
import { workflows } from './workflows/index.ts';

/** Every layer there is, in the order in which they run. */
export const SUITES: readonly Suite[] = [dredd, workflows, generated, stateful];

/** The layers of these names, in their order; all of them where none is named. */
export function suitesNamed(names: readonly SuiteName[]): Suite[] {
  return SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
}
