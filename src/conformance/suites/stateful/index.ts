/** Checks of several requests: the life cycle, lists, the queue, groups, deletions. */
import type { Suite } from '../suite.ts';
import { deletionChecks } from './deletion.ts';
import { groupChecks } from './groups.ts';
import { lifecycleChecks } from './lifecycle.ts';
import { listChecks } from './lists.ts';
import { parameterChecks } from './parameters.ts';
import { queueChecks } from './queue.ts';
import { walkCheck } from './random-walk.ts';
import { recordChecks } from './records.ts';
import { tenantChecks } from './tenants.ts';

export const stateful: Suite = {
  name: 'stateful',
  title: 'sequences of requests',
  isRepeatable: true,
  checks: () => [
    ...recordChecks(),
    ...lifecycleChecks(),
    ...listChecks(),
    ...deletionChecks(),
    ...tenantChecks(),
    ...parameterChecks(),
    ...queueChecks(),
    ...groupChecks(),
    walkCheck(),
  ],
};
