import { createInPageManager } from '../../src/console/data/manager/in-page.ts';

Object.assign(globalThis, { managerInPage: createInPageManager });
