// The console of the manager in the page, whose state is saved from page to page.
import { render } from 'preact';
import { count } from './components/format.ts';
import { Console } from './data/console.ts';
import { sharedManager, takeLostExecutions } from './data/manager/in-page.ts';
import { MAX_KEPT_EXECUTIONS } from './data/manager/limits.ts';
import { App } from './views/app.tsx';
import './console.css';

const place = document.querySelector('#console');
if (place !== null) {
  const manager = sharedManager();
  const console = new Console({
    base: 'http://manager.in-page',
    fetch: (request) => manager.fetch(request),
    name: 'the manager in this page',
    maxKeptExecutions: MAX_KEPT_EXECUTIONS,
  });
  place.replaceChildren();
  render(<App console={console} />, place);
  const lost = takeLostExecutions();
  if (lost > 0) {
    console.notices.warn(
      `The page before had ${count(lost, 'execution')}, too many to be kept. This is the example data again.`,
    );
  }
  // A new reader should see something move.
  if (!manager.restored) void console.changeClock({ mode: 'real' });
}
