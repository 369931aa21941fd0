// @vitest-environment happy-dom
import { describe } from 'vitest';
import { testUnderDom } from './in-dom.ts';

describe('under happy-dom', testUnderDom);
