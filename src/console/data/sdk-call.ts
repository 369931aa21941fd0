import { typescriptCall } from '../../design/literal.ts';

/** A call of the SDK as one would write it: `client.executions.cancel('5b1f…', { force: true })`. */
export function sdkCall(method: string, ...args: unknown[]): string {
  return typescriptCall(
    `client.${method}`,
    args.filter((argument) => argument !== undefined),
  );
}
