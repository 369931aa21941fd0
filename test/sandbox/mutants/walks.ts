/** The random walk, shorter: most of what it notices it notices soon. */
import { test } from 'vitest';
import { runWalks } from '../model/run-walks.ts';

test('a random walk', () => {
  runWalks('manual', { walks: 30, seed: 20260302, savable: false });
});
