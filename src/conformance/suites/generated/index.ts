/** Checks that follow from the contract: everything it documents is asked for, and everything just beyond it. */
import type { Layer } from '../suite.ts';
import { accessChecks } from './access.ts';
import { bodyChecks, bodyKeywords } from './bodies.ts';
import { errorChecks, explainErrors } from './errors.ts';
import { queryChecks, queryKeywords } from './queries.ts';
import { routingChecks } from './routing.ts';
import { explainUnseen } from './unreachable-coverage.ts';

export const generated: Layer = {
  name: 'generated',
  title: 'each limit, and just beyond it',
  makes: 'executions and groups, one at a time',
  keywords: () => [...queryKeywords(), ...bodyKeywords()],
  isRepeatable: true,
  checks: (stage) => {
    explainErrors(stage);
    explainUnseen(stage);
    return [
      ...routingChecks(),
      ...accessChecks(stage),
      ...queryChecks(),
      ...bodyChecks(),
      ...errorChecks(stage),
    ];
  },
};
