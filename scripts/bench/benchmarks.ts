import type { Benchmark } from './benchmark.ts';
import { groups } from './groups/index.ts';
import { scale } from './scale/index.ts';
import { sdk } from './sdk/index.ts';
import { servers } from './servers/index.ts';
import { size } from './size/index.ts';
import { waiting } from './waiting/index.ts';

export const BENCHMARKS: readonly Benchmark[] = [sdk, waiting, size, servers, scale, groups];
