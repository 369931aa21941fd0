import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { aroundExecutionsPage } from './around-executions.tsx';
import { benchmarksPage } from './benchmarks.tsx';
import { changelogPage } from './changelog.tsx';
import { consolePage } from './console.tsx';
import { defectsPage } from './defects.tsx';
import { downloadsPage } from './downloads.tsx';
import { errorsPage } from './errors.tsx';
import { guidePages } from './guides.tsx';
import { homePage } from './home.tsx';
import { lifecyclePage } from './lifecycle.tsx';
import { notFoundPage } from './not-found.tsx';
import { openapiDocumentPage } from './openapi-document.tsx';
import { operationPages } from './operations.tsx';
import { permissionsPage } from './permissions.tsx';
import { pythonPage } from './python.tsx';
import { referencePage } from './reference.tsx';
import { releasesPage } from './releases.tsx';
import { sandboxPage } from './sandbox.tsx';
import { schemasPage } from './schemas.tsx';
import { sdkPage } from './sdk.tsx';
import { workflowsPage } from './workflows.tsx';

/** Every page, in the order of the navigation within each section. To add one, write a module and list it here. */
export function allPages(site: Site): Page[] {
  return [
    homePage(site),
    consolePage(),
    ...guidePages(site),
    referencePage(site),
    ...operationPages(site),
    schemasPage(site),
    openapiDocumentPage(site),
    downloadsPage(),
    errorsPage(site),
    lifecyclePage(site),
    permissionsPage(site),
    pythonPage(site),
    workflowsPage(),
    defectsPage(site),
    releasesPage(site),
    sdkPage(site),
    sandboxPage(site),
    aroundExecutionsPage(site),
    benchmarksPage(site),
    changelogPage(site),
    notFoundPage(),
  ];
}
