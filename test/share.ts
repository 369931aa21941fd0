import type { TestAPI } from 'vitest';

/**
 * Many similar cases: `npm test` runs the first ones, `npm run test:full` also the others.
 * Use it like `test.each`: `share(test, 2).each(cases)('rejects %j', …)`.
 */
export function share(test: TestAPI, first: number): Pick<TestAPI, 'each'> {
  const each =
    (cases: readonly unknown[]) => (name: string, run: (...args: unknown[]) => void | Promise<void>) => {
      test.each(cases.slice(0, first))(name, run);
      test.each(cases.slice(first))(name, { tags: 'full' }, run);
    };
  return { each: each as TestAPI['each'] };
}
