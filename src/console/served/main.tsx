// The console that every sandbox serves at /_sandbox/ui/, over that sandbox.
import { render } from 'preact';
import '../../design/tokens.css';
import '../../design/base.css';
import './served.css';
import { applyStoredTheme, connectThemeSwitch } from '../../design/theme.ts';
import { ThemeSwitch } from '../../design/theme-switch.tsx';
import { ConsoleStore } from '../data/console-store.ts';
import { App } from '../views/app.tsx';
import { TOKEN_KEY } from '../views/token-form.tsx';
import '../console.css';

applyStoredTheme();
const baseUrl = new URL('../../', location.href).href.replace(/\/$/, '');
const console = new ConsoleStore({ baseUrl, fetch: (request) => fetch(request), name: baseUrl });
console.control.token = sessionStorage.getItem(TOKEN_KEY);

render(<ThemeSwitch />, document.querySelector('#theme') as Element);
connectThemeSwitch();
const container = document.querySelector('#console') as Element;
container.replaceChildren();
render(<App console={console} />, container);
