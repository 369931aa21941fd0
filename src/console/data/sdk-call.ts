import { typescriptCall } from '../../design/source-literals.ts';

/** An SDK call as source text: `client.executions.cancel('5b1f…', { force: true })`. */
export function formatSdkCall(method: string, ...args: unknown[]): string {
  return typescriptCall(
    `client.${method}`,
    args.filter((argument) => argument !== undefined),
  );
}
