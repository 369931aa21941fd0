// What every page runs: small, and nothing that the first paint waits for.
import '../../design/tokens.css';
import '../../design/fonts.css';
import '../../design/base.css';
import '../layout/site.css';
import { watchTheme } from './choose-theme.ts';
import { watchIslands } from './islands.ts';

watchTheme();
watchIslands();
