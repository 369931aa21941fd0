import { typescriptCall } from '../../design/source-literals.ts';

/** A call of the SDK as one would write it: `client.executions.cancel('5b1f…', { force: true })`. */
export function formatSdkCall(method: string, ...args: unknown[]): string {
  return typescriptCall(
    `client.${method}`,
    args.filter((argument) => argument !== undefined),
  );
}
