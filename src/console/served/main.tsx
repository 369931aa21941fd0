// The console that every sandbox serves at /_sandbox/ui/, over that sandbox.
import { render } from 'preact';
import '../../design/tokens.css';
import '../../design/base.css';
import './served.css';
import { Brand } from '../../design/brand.tsx';
import { connectCopyButtons } from '../../design/copy.ts';
import { applyStoredTheme, connectThemeSwitch } from '../../design/theme.ts';
import { ThemeSwitch } from '../../design/theme-switch.tsx';
import { ConsoleStore } from '../data/console-store.ts';
import { connectUrl } from '../data/url-state.ts';
import { App } from '../views/app.tsx';
import { TOKEN_KEY } from '../views/token-form.tsx';
import '../console.css';

/** The `homepage` of package.json, which is too large to be imported here. */
const HOMEPAGE = 'https://github.com/cloudify-executions/cloudify-executions#readme';

applyStoredTheme();
const baseUrl = new URL('../../', location.href).href.replace(/\/$/, '');
const console = new ConsoleStore({ baseUrl, fetch: (request) => fetch(request), name: baseUrl });
console.control.token = sessionStorage.getItem(TOKEN_KEY);

render(
  <>
    <Brand href={HOMEPAGE} />
    <nav aria-label="Main">
      <a href={HOMEPAGE}>Documentation</a>
    </nav>
    <ThemeSwitch />
  </>,
  document.querySelector('#top') as Element,
);
connectThemeSwitch();
connectCopyButtons();
connectUrl(console);
const container = document.querySelector('#console') as Element;
container.replaceChildren();
render(<App console={console} />, container);
