import { watchCommand } from '../shared/watch-command.ts';
import { GROUP, GROUP_ID } from './group.ts';

export const GROUPS_WATCH = watchCommand(GROUP, {
  name: 'groups watch',
  summary: 'shows the progress of an execution group, until all members have ended',
  argument: GROUP_ID,
  examples: {
    'groups watch 9d2c7a44-1e83-4f6b-8a35-7c60d91fe401 --timeout 1h': 'an hour at most',
  },
});
