import type { Scenario } from './scenarios.ts';

/** What the pictures of the queue say. */
export const PICTURES: { name: Exclude<Scenario['name'], 'group'>; title: string; text: string }[] = [
  {
    name: 'refused',
    title: 'A busy deployment refuses',
    text: 'While one execution is active on a deployment, a second start there is refused with `existing_running_execution_error`. Nothing is stored.',
  },
  {
    name: 'queued',
    title: 'With queue it waits',
    text: 'The same start with `queue: true` is stored as `queued`, and is started when the first one has been reported as ended.',
  },
  {
    name: 'forced',
    title: 'With force it runs beside',
    text: 'With `force: true` both run at the same time, on the same deployment. Whether they get in each other’s way is yours to know.',
  },
  {
    name: 'system',
    title: 'A system workflow goes alone',
    text: 'Removing a plugin waits for everything that runs, on every deployment; while it waits nobody else is taken from the queue. While it runs even a plain start on a free deployment is `queued`. When it ends, both backups start.',
  },
];
