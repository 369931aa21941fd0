/** The size that each entry point adds to a program that imports it; other programs do not contain it. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '../../src/client');

/** The bundle of one module. What it asks the SDK for is there already, and not counted. */
async function bundled(entry: string, external: RegExp[] = []): Promise<string> {
  const bundle = await rolldown({ input: join(client, entry), platform: 'browser', external });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

test.each([
  ['validation', 12_000],
  ['logging', 2_500],
  ['tanstack-query', 2_500],
])('%s is at most %i bytes, minified and compressed', async (entry, limit) => {
  const code = await bundled(`${entry}/index.ts`, [/^\.\.\/index\.ts$/]);
  expect(gzipSync(code).length).toBeLessThanOrEqual(limit);
});

test('validation contains no validator of requests', async () => {
  const code = await bundled('validation/index.ts', [/^\.\.\/index\.ts$/]);
  expect(code).toContain('DeletionResult');
  expect(code).not.toMatch(/ExecutionRequest|ExecutionDeletion|Parameter\b|Query\b/);
});

test('a program that uses the client loads at most 18,900 bytes, and no call loads more than 2,600 further ones', async () => {
  const program = `export { CloudifyClient } from ${JSON.stringify(join(client, 'index.ts'))};`;
  await using bundle = await rolldown({
    input: 'program',
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : undefined),
        load: (id) => (id === 'program' ? program : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const files = output.filter((file) => file.type === 'chunk');
  const initial = new Set(files.slice(0, 1).flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const sizes = files.map(({ fileName, code }) => [initial.has(fileName), gzipSync(code).length] as const);
  const initialSize = sizes.filter(([isInitial]) => isInitial).reduce((sum, [, size]) => sum + size, 0);
  expect(initialSize).toBeLessThanOrEqual(18_900);
  const later = sizes.filter(([isInitial]) => !isInitial).map(([, size]) => size);
  expect(later).toHaveLength(2);
  expect(Math.max(...later)).toBeLessThanOrEqual(2_600);
});

test('the client contains neither validation nor logging', async () => {
  const code = await bundled('index.ts');
  expect(code).toContain('CloudifyClient');
  expect(code).not.toMatch(/ResponseValidationError|additionalProperties|\[redacted\]/);
});
