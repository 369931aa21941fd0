// The SDK is an independent witness of the contract and runs anywhere: what it may import is part of what it promises.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/client/', import.meta.url);

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'));

test.each(files)('%s imports only its own folder, generated/ and openapi-fetch', (file) => {
  // Samples in comments import what their readers have: the package.
  const source = readFileSync(new URL(file, folder), 'utf8').replaceAll(/^ *\*.*$/gm, '');
  const imported = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier,
  );
  const foreign = imported.filter(
    (it) =>
      !/^(\.\/[\w-]+\.ts|\.\.\/index\.ts|(\.\.\/){2,3}generated\/[\w-]+\.ts|openapi-fetch)$/.test(it ?? ''),
  );
  expect(foreign).toEqual([]);
});

test('everything it imports from generated/ stands alone, too', () => {
  for (const file of ['error-classes.ts', 'lifecycle.ts', 'operations.ts', 'openapi.ts']) {
    const source = readFileSync(new URL(`../../generated/${file}`, import.meta.url), 'utf8');
    expect(source, file).not.toMatch(/^import (?!type)/m);
  }
});
