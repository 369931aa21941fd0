/** Checks that follow from the contract: everything that it documents, and everything just beyond. */
import type { Suite } from '../suite.ts';
import { accessChecks } from './access.ts';
import { bodyChecks, bodyKeywords } from './bodies.ts';
import { errorChecks, explainErrors } from './errors.ts';
import { queryChecks, queryKeywords } from './queries.ts';
import { routingChecks } from './routing.ts';
import { explainUnreachable } from './unreachable-coverage.ts';

export const generated: Suite = {
  name: 'generated',
  title: 'each limit, and just beyond it',
  keywords: () => [...queryKeywords(), ...bodyKeywords()],
  isRepeatable: true,
  checks: (t) => {
    explainErrors(t);
    explainUnreachable(t);
    return [...routingChecks(), ...accessChecks(), ...queryChecks(), ...bodyChecks(), ...errorChecks(t)];
  },
};
