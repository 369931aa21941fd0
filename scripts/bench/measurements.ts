import type { Measurement } from './figures.ts';
import { groups } from './groups/index.ts';
import { pipeline, suite } from './pipeline/index.ts';
import { scale } from './scale/index.ts';
import { sdk } from './sdk/index.ts';
import { servers } from './servers/index.ts';
import { size } from './size/index.ts';
import { types } from './types/index.ts';
import { waiting } from './waiting/index.ts';

/** All that can be measured, in the order in which it is. */
export const MEASUREMENTS: readonly Measurement[] = [
  sdk,
  waiting,
  size,
  types,
  servers,
  scale,
  groups,
  pipeline,
  suite,
];
