// The console as every sandbox serves it, at /_sandbox/ui/: it shows the sandbox that it came from.
import { render } from 'preact';
import '../../design/tokens.css';
import '../../design/base.css';
import './served.css';
import { applyTheme, storedTheme } from '../../design/theme.ts';
import { Console } from '../data/console.ts';
import { App } from '../views/app.tsx';
import { TOKEN_KEY } from '../views/token-form.tsx';
import '../console.css';
import { ThemeChoice } from './theme.tsx';

applyTheme(storedTheme());
const base = new URL('../../', location.href).href.replace(/\/$/, '');
const console = new Console({ base, fetch: (request) => fetch(request), name: base });
console.control.token = sessionStorage.getItem(TOKEN_KEY);

render(<ThemeChoice />, document.querySelector('#theme') as Element);
const place = document.querySelector('#console') as Element;
place.replaceChildren();
render(<App console={console} />, place);
