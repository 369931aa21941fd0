/** Checks that follow from the contract: everything it documents is asked for, and everything just beyond it. */
import type { Layer } from '../../layer.ts';
import { accessChecks } from './access.ts';
import { routingChecks } from './routing.ts';

export const generated: Layer = {
  name: 'generated',
  title: 'each limit of the contract, and just beyond it',
  makes: 'executions and groups, one at a time',
  checks: (stage) => [...routingChecks(), ...accessChecks(stage)],
};
