import { managerInPage } from '../../src/console/data/manager/in-page.ts';

Object.assign(globalThis, { managerInPage });
