import type { Page } from '../page.ts';

/** The console over the manager in the page. What it is made of is in `src/console`. */
export function consolePage(): Page {
  return {
    path: 'console/index.html',
    title: 'Console',
    description:
      'A manager that lives in this page, live: executions, queues, groups, time, faults and every request.',
    section: 'Start',
    layout: 'app',
    script: 'src/console/main.tsx',
    ownHeading: true,
    body: (
      <div id="console">
        <h1>Console</h1>
        <p class="console-static">
          The console shows a manager that lives in this page: its executions as they move, who ran when,
          groups, time, and what goes wrong. It needs scripts. A sandbox of your own serves the same page at{' '}
          <code>/_sandbox/ui/</code>.
        </p>
      </div>
    ),
  };
}
