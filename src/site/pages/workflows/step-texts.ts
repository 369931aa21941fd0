// Arazzo's expressions in words, as markdown.

/** A step as Arazzo has it, as far as the contract's workflows use it. */
export interface Step {
  stepId: string;
  description?: string;
  operationId: string;
  parameters?: readonly { in: string; name: string; value: unknown }[];
  requestBody?: { payload: unknown };
  successCriteria: readonly { condition: string }[];
  onFailure?: readonly { type: string; retryAfter: number; retryLimit: number }[];
  outputs?: Readonly<Record<string, string>>;
}

/** `$response.body#/status == 'pending'` → "`status` is `pending`". */
export function describeCriterion(condition: string): string {
  const [, left = '', right = ''] = condition.match(/^(\S+) == (.+)$/) ?? [];
  const value = `\`${right.replaceAll("'", '')}\``;
  if (left === '$statusCode') return `the response is ${value}`;
  const field = left.match(/^\$response\.body#\/(.+)$/)?.[1];
  if (field === undefined) throw new Error(`There are no words for the criterion ${condition}.`);
  return `\`${field.replaceAll('/', '.')}\` is ${value}`;
}

/** How often, and how soon, a step is tried again. */
export function describeRetry({ onFailure = [] }: Step): string | undefined {
  const [retry] = onFailure;
  if (retry === undefined) return undefined;
  const pause = retry.retryAfter === 1 ? 'every second' : `every ${retry.retryAfter} seconds`;
  return `Otherwise it is sent again ${pause}, at most ${retry.retryLimit} times.`;
}

/** A value with its expressions as placeholders: `$inputs.deployment` → `<deployment>`. */
export function withPlaceholders(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll(/\{?\$inputs\.(\w+)\}?/g, '<$1>')
      .replaceAll(/\{?\$steps\.(\w+)\.outputs\.(\w+)\}?/g, '<$2 of $1>');
  }
  if (Array.isArray(value)) return value.map(withPlaceholders);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlaceholders(inner)]));
  }
  return value;
}
