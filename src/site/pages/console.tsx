import type { Page } from '../content/page.ts';

/** The console over the manager in the page; its source is in `src/console`. */
export function consolePage(): Page {
  return {
    path: 'console/index.html',
    title: 'Console',
    description:
      'A simulated manager in this page, live: executions, queues, groups, time, faults and every request.',
    section: 'Start',
    layout: 'app',
    script: 'src/console/main.tsx',
    hasOwnHeading: true,
    body: (
      <div id="console">
        <h1>Console</h1>
        <p class="console-static">
          The console shows a simulated manager that runs in this page: its executions, their timeline,
          groups, time and faults. It needs scripts. Your own sandbox serves the same page at{' '}
          <code>/_sandbox/ui/</code>.
        </p>
      </div>
    ),
  };
}
