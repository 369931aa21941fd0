import type { LayerName } from '../findings.ts';
import { dredd } from './dredd/index.ts';
import { generated } from './generated/index.ts';
import { stateful } from './stateful/index.ts';
import type { Layer } from './suite.ts';
import { workflows } from './workflows/index.ts';

/** Every layer there is, in the order in which they run. */
export const LAYER_TABLE: readonly Layer[] = [dredd, workflows, generated, stateful];

/** The layers of these names, in their order; all of them where none is named. */
export function layersNamed(names: readonly LayerName[]): Layer[] {
  return LAYER_TABLE.filter(({ name }) => names.length === 0 || names.includes(name));
}
