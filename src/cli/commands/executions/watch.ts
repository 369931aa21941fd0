import { watchCommand } from '../shared/watch-command.ts';
import { EXECUTION, EXECUTION_ID } from './execution.ts';

export const WATCH = watchCommand(EXECUTION, {
  name: 'watch',
  summary: 'shows the progress of an execution, up to its end',
  argument: EXECUTION_ID,
  examples: {
    'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01': 'until it ends, however long that takes',
    'watch 5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01 --timeout 10m --json': 'in a script',
  },
});
