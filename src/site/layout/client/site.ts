// What every page runs: small, and nothing that the first paint waits for.
import '../../../design/tokens.css';
import '../../../design/fonts.css';
import '../../../design/base.css';
import '../../../design/status.css';
import '../parts/parts.css';
import '../site.css';
import '../../../console/components/lifecycle/lifecycle.css';
import '../../../console/views/play/play.css';
import '../../pages/catalogues.css';
import { watchTheme } from './choose-theme.ts';
import { watchContents } from './contents.ts';
import { watchCopying } from './copy.ts';
import { watchDetails } from './details.ts';
import { watchIslands } from './islands.ts';
import { watchSampleServer } from './sample-server.ts';
import { watchScrolling } from './scrolling.ts';
import { watchSearch } from './search.ts';
import { watchTabs } from './tabs.ts';

watchTheme();
watchSampleServer();
watchTabs();
watchContents();
watchCopying();
watchDetails();
watchScrolling();
watchSearch();
watchIslands();
