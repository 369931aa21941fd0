import { managerInPage } from '../../src/console/manager/in-page.ts';

Object.assign(globalThis, { managerInPage });
