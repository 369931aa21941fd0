// The console over the manager that lives in the page, and goes along from page to page.
import { render } from 'preact';
import { sharedManager } from './manager/in-page.ts';
import { Console } from './model/console.ts';
import { App } from './view/app.tsx';
import './console.css';

const place = document.querySelector('#console');
if (place !== null) {
  const manager = sharedManager();
  const console = new Console({
    base: 'http://manager.in-page',
    fetch: (request) => manager.fetch(request),
    name: 'the manager in this page',
  });
  place.replaceChildren();
  render(<App console={console} />, place);
  // Who comes to look wants to see something move.
  if (!manager.wentOn) void console.changeClock({ mode: 'real' });
}
