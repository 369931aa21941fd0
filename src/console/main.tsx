// The console of the manager in the page, whose state is saved from page to page.
import { render } from 'preact';
import { formatCount } from './components/format.ts';
import { ConsoleStore } from './data/console-store.ts';
import { sharedManager, takeLostExecutionCount } from './data/manager/in-page.ts';
import { MAX_SAVED_EXECUTIONS } from './data/manager/limits.ts';
import { connectUrl } from './data/url-state.ts';
import { App } from './views/app.tsx';
import './console.css';

const place = document.querySelector('#console');
if (place !== null) {
  const manager = sharedManager();
  const console = new ConsoleStore({
    baseUrl: 'http://manager.in-page',
    fetch: (request) => manager.fetch(request),
    name: 'the manager in this page',
    maxSavedExecutions: MAX_SAVED_EXECUTIONS,
    docsUrl: '../',
  });
  connectUrl(console);
  place.replaceChildren();
  render(<App console={console} />, place);
  const lost = takeLostExecutionCount();
  if (lost > 0) {
    console.notices.showWarning(
      `The page before had ${formatCount(lost, 'execution')}, too many to be kept. This is the example data again.`,
    );
  }
  // On the first visit the clock runs, so that something happens.
  if (!manager.restored) void console.changeClock({ mode: 'real' });
}
