/** The random walk, shorter: most of what it notices it notices soon. */
import { test } from 'vitest';
import { walkThrough } from '../model/journey.ts';

test('a random walk', () => {
  walkThrough('manual', { walks: 30, seed: 20260302, savable: false });
});
