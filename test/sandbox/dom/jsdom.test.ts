// @vitest-environment jsdom
import { describe } from 'vitest';
import { testUnderDom } from './in-dom.ts';

describe('under jsdom', testUnderDom);
